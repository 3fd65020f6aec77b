import { heading, lines, nothing, table, type Evidence } from "../answers/blocks";
import { standing, words } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Answer {
  article: {
    label: string;
    amendments: {
      nodes: {
        standing: string;
        kind: string;
        act: { label: string };
        inForceFrom: string | null;
        evidence: Evidence[];
      }[];
    };
    conflicts: { rule: string; prevails: { label: string } | null }[];
  } | null;
}

/** `normgraph who-amended`. */
export const whoAmended: QuestionCommand<Answer> = {
  name: "who-amended",
  summary: "which acts amended an article, on whose word, and what prevails",
  example: "migration 64.06-1",
  takes: [
    { variable: "code", as: "<code>", description: "the code or another act: migration, «Miqrasiya Məcəlləsi»" },
    { variable: "number", as: "<number>", description: "the number of the article, in any spelling: 64.06-1" },
  ],
  options: [option.asOf, option.knownAt],
  show({ article }, { code, number }) {
    if (!article) return nothing(`The graph has no article «${number}» of «${code}».`);
    const { label, amendments, conflicts } = article;
    if (amendments.nodes.length === 0) return nothing(`No source names an act that amended ${label}.`);
    return [
      heading(label),
      table(
        ["standing", "kind", "act", "in force from"],
        amendments.nodes.map(({ act, kind, inForceFrom, ...claim }) => ({
          cells: [standing(claim.standing), words(kind), act.label, inForceFrom],
          evidence: claim.evidence,
        })),
      ),
      ...conflicts.map(({ rule, prevails }) =>
        lines(`The sources contradict each other. ${rule}`, prevails && `Prevails: ${prevails.label}`),
      ),
    ];
  },
};
