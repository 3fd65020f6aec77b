import { heading, lines, nothing, table, type Evidence } from "../answers/blocks";
import { pageLines, standing, words, type Page } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Conflict {
  type: string;
  about: { label: string };
  claims: { label: string; standing: string; evidence: Evidence[] }[];
  prevails: { label: string } | null;
  rule: string;
}
interface Answer {
  conflicts: Page & { nodes: Conflict[] };
}

/** `normgraph conflicts`. */
export const conflicts: QuestionCommand<Answer> = {
  name: "conflicts",
  summary: "where the sources contradict each other, and which prevails",
  example: "--types rival-insertion",
  takes: [],
  options: [option.about, option.types, option.knownAt, option.first, option.after],
  show({ conflicts: page }, { about }) {
    if (page.nodes.length === 0)
      return nothing(`The sources do not contradict each other${about ? ` about «${about}»` : ""}.`);
    return [
      pageLines(page.nodes.length, page),
      ...page.nodes.flatMap(({ type, claims, prevails, rule, ...conflict }) => [
        heading(`${conflict.about.label}: ${words(type)}`),
        table(
          ["standing", "claim"],
          claims.map(({ label, evidence, ...claim }) => ({
            cells: [standing(claim.standing), label],
            evidence,
          })),
        ),
        lines(rule, prevails ? `Prevails: ${prevails.label}` : "Neither prevails."),
      ]),
    ];
  },
};
