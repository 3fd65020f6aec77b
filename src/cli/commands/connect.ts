import { heading, nothing, table, type Block, type Evidence } from "../answers/blocks";
import { standing, words } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Step {
  from: { label: string };
  relation: string;
  reversed: boolean;
  to: { label: string };
  link: { standing: string; evidence: Evidence[] } | null;
}
interface Path {
  length: number;
  steps: Step[];
}
interface Answer {
  paths: Path[];
}

/** `normgraph connect`. */
export const connect: QuestionCommand<Answer> = {
  name: "connect",
  summary: "how two acts are connected: the shortest chains, each link explained",
  example: "1071-IVQD 223-VQD",
  takes: [
    { variable: "from", as: "<from>", description: "an act, provision or measure: its number, title or id" },
    { variable: "to", as: "<to>", description: "another one" },
  ],
  options: [option.maxSteps, option.knownAt],
  resources: ["from", "to"],
  show({ paths }, { from, to }) {
    if (paths.length === 0) return nothing(`No chain of links leads from «${from}» to «${to}».`);
    return paths.flatMap(showPath);
  },
};

function showPath({ length, steps }: Path, index: number): Block[] {
  return [
    heading(`Chain ${index + 1}: ${length} ${length === 1 ? "link" : "links"}`),
    table(
      ["from", "relation", "to", "standing"],
      steps.map(({ from, relation, reversed, to, link }) => ({
        cells: [
          from.label,
          reversed ? `← ${words(relation)}` : `${words(relation)} →`,
          to.label,
          link && standing(link.standing),
        ],
        evidence: link?.evidence,
      })),
    ),
  ];
}
