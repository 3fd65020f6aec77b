import { heading, lines, nothing, table } from "../answers/blocks";
import { pageLines, words, type Page } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Measure {
  programme: { label: string };
  number: string | null;
  title: string | null;
  term: { text: string | null } | null;
  status: string;
}
interface Answer {
  authority: {
    nameAz: string;
    nameEn: string | null;
    formerNames: string[];
    responsibleFor: Page & { nodes: Measure[] };
  } | null;
}

/** `normgraph measures`. */
export const measures: QuestionCommand<Answer> = {
  name: "measures",
  summary: "which measures a body is responsible for, in every programme",
  example: "--authority ƏƏSMN",
  takes: [],
  requires: [option.authority],
  options: [option.first, option.after],
  show({ authority }, { authority: asked }) {
    if (!authority) return nothing(`The graph has no body «${asked}».`);
    const { nameAz, nameEn, formerNames, responsibleFor: page } = authority;
    if (page.nodes.length === 0) return nothing(`No programme in the graph makes ${nameAz} responsible for a measure.`);
    const programmes = new Set(page.nodes.map(({ programme }) => programme.label));
    return [
      heading(nameAz),
      lines(nameEn, formerNames.length > 0 ? `formerly: ${formerNames.join("; ")}` : null),
      pageLines(page.nodes.length, page),
      ...[...programmes].flatMap((programme) => [
        heading(programme),
        table(
          ["number", "term", "status", "measure"],
          page.nodes
            .filter((measure) => measure.programme.label === programme)
            .map(({ number, title, term, status }) => ({ cells: [number, term?.text ?? null, words(status), title] })),
        ),
      ]),
    ];
  },
};
