import { nothing, table } from "../answers/blocks";
import { pageLines, words, type Page } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Hit {
  node: { __typename: string; id: string; label: string };
  snippet: string | null;
}
interface Answer {
  search: Page & { nodes: Hit[] };
}

/** `normgraph find`. */
export const find: QuestionCommand<Answer> = {
  name: "find",
  summary: "find by number, date or words, with or without Azerbaijani letters",
  example: "qerar 387",
  takes: [{ variable: "query", as: "<words...>", description: "what to look for" }],
  options: [option.kinds, option.first, option.after],
  show({ search: page }, { query }) {
    if (page.nodes.length === 0) return nothing(`Nothing in the graph fits «${query}».`);
    return [
      pageLines(page.nodes.length, page),
      table(
        ["kind", "label", "id"],
        page.nodes.map(({ node, snippet }) => ({
          cells: [words(node.__typename), node.label, { text: node.id, style: "dim" }],
          notes: snippet && snippet !== node.label ? [{ text: snippet, indent: 2 }] : [],
        })),
      ),
    ];
  },
};
