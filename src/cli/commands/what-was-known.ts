import { heading, lines, nothing, table, type Block, type Evidence } from "../answers/blocks";
import { stage, words } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { day, instant } from "../answers/taken";

interface Treaty {
  label: string;
  stage: string | null;
  events: { step: string; dateFrom: string | null; evidence: Evidence[] }[];
}
interface Known {
  nodes: Treaty[];
}
interface Answer {
  eve: Known;
  day: Known;
  beforeItWasRecorded: Known;
}

/** `normgraph what-was-known`. */
export const whatWasKnown: QuestionCommand<Answer> = {
  name: "what-was-known",
  summary: "agreements with a party on a day, on its eve, and as the graph knew of them",
  example: "CH 2016-10-10 2026-11-19",
  takes: [
    { variable: "party", as: "<party>", description: "a state or organisation: CH, isvecre" },
    day("day", "<day>", "the day in law, 2016-10-10"),
    instant("beforeRecording", "<instant>", "an instant in the graph, 2026-11-19T00:00:00Z or 2026-11-19"),
  ],
  options: [],
  derive: (variables) => ({ eve: dayBefore(String(variables.day)) }),
  show(answer, { party, eve, day: asked, beforeRecording }) {
    if (answer.day.nodes.length === 0) return nothing(`The graph has no agreement with «${party}».`);
    return [
      ...showKnown(`On ${eve}, the day before`, answer.eve),
      ...showKnown(`On ${asked}`, answer.day),
      ...showKnown(`On ${asked}, as the graph knew it at ${beforeRecording}`, answer.beforeItWasRecorded),
    ];
  },
};

function showKnown(title: string, { nodes }: Known): Block[] {
  if (nodes.length === 0) return [heading(title), lines("No agreement was known.")];
  return [
    heading(title),
    table(
      ["stage", "agreement"],
      nodes.map(({ label, events, ...each }) => ({
        cells: [stage(each.stage), label],
        notes: events.map(({ step, dateFrom, evidence }) => ({
          text: `${dateFrom ?? "on an unknown day"}: ${words(step)}`,
          indent: 2,
          evidence,
        })),
      })),
    ),
  ];
}

function dayBefore(isoDay: string): string {
  const before = new Date(`${isoDay}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
