import { heading, lines, nothing, table, type Evidence } from "../answers/blocks";
import { pageLines, standing, words, type Page } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Change {
  target: { label: string };
  kind: string;
  standing: string;
  inForceFrom: string | null;
  evidence: Evidence[];
}
interface Answer {
  act: { label: string; title: string | null; amends: Page & { nodes: Change[] } } | null;
}

/** `normgraph what-changed`. */
export const whatChanged: QuestionCommand<Answer> = {
  name: "what-changed",
  summary: "what an act changed: each provision, how, on whose word",
  example: "223-VQD",
  takes: [{ variable: "act", as: "<act...>", description: "its number, number and date, title or id" }],
  options: [option.asOf, option.knownAt, option.first, option.after],
  show({ act }, { act: asked }) {
    if (!act) return nothing(`The graph has no act «${asked}».`);
    const { label, title, amends } = act;
    if (amends.nodes.length === 0) return nothing(`No source names anything that ${label} changed.`);
    return [
      heading(label),
      lines(title),
      pageLines(amends.nodes.length, amends),
      table(
        ["standing", "kind", "changed", "in force from"],
        amends.nodes.map(({ target, kind, inForceFrom, ...claim }) => ({
          cells: [standing(claim.standing), words(kind), target.label, inForceFrom],
          evidence: claim.evidence,
        })),
      ),
    ];
  },
};
