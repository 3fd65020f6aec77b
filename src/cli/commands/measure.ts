import { heading, lines, nothing, table, type Block, type Evidence } from "../answers/blocks";
import { period, standing, words } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Measure {
  label: string;
  title: string | null;
  term: { text: string | null } | null;
  authorities: { nameAz: string }[];
  recommended: { nameAz: string }[];
  status: string;
  reports: { text: string }[];
  implementedBy: {
    nodes: { from: { label: string }; basis: string | null; standing: string; evidence: Evidence[] }[];
  };
  observations: {
    indicator: string;
    value: number;
    unit: string | null;
    periodFrom: string | null;
    periodUntil: string | null;
  }[];
}
interface Answer {
  measures: { nodes: Measure[] };
}

/** `normgraph measure`. */
export const measure: QuestionCommand<Answer> = {
  name: "measure",
  summary: "what came of a measure: term, bodies, status, acts that implement it",
  example: "2.1.4.2",
  takes: [{ variable: "number", as: "<number>", description: "its number in the programme or plan" }],
  options: [option.programme, option.knownAt],
  show({ measures: { nodes } }, { number, programme }) {
    if (nodes.length === 0)
      return nothing(`The graph has no measure «${number}»${programme ? ` of «${programme}»` : ""}.`);
    return nodes.flatMap(showMeasure);
  },
};

function showMeasure(each: Measure): Block[] {
  const names = (title: string, bodies: { nameAz: string }[]) =>
    bodies.length > 0 ? `${title}: ${bodies.map(({ nameAz }) => nameAz).join("; ")}` : null;
  return [
    heading(each.label),
    lines(
      each.title,
      each.term?.text ? `term: ${each.term.text}` : null,
      names("responsible", each.authorities),
      names("recommended", each.recommended),
      `status: ${words(each.status)}`,
    ),
    ...(each.reports.length > 0 ? [lines(...each.reports.map(({ text }) => `«${text}»`))] : []),
    table(
      ["standing", "implemented by", "basis"],
      each.implementedBy.nodes.map(({ from, basis, evidence, ...claim }) => ({
        cells: [standing(claim.standing), from.label, words(basis)],
        evidence,
      })),
    ),
    table(
      ["reported figure", "value", "unit", "period"],
      each.observations.map(({ indicator, value, unit, periodFrom, periodUntil }) => ({
        cells: [indicator, String(value), unit, period(periodFrom, periodUntil)],
      })),
    ),
  ];
}
