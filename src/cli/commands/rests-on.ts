import { heading, nothing, table, type Evidence } from "../answers/blocks";
import { pageLines, standing, words, type Page } from "../answers/words";
import type { QuestionCommand } from "../answers/question-command";
import { option } from "../answers/taken";

interface Dependent {
  distance: number;
  resource: { label: string };
  via: { relation: string; standing: string; to: { label: string }; evidence: Evidence[] };
}
interface Answer {
  dependents: Page & { nodes: Dependent[] };
}

/** `normgraph rests-on`. */
export const restsOn: QuestionCommand<Answer> = {
  name: "rests-on",
  summary: "what cites, amends, implements, approves an act or is based on it",
  example: '"Azərbaycan Respublikasının Dövlət Miqrasiya Proqramı (2006-2008-ci illər)" --depth 2',
  takes: [
    { variable: "act", as: "<label...>", description: "an act, provision or measure: 1071-IVQD, migration 64.0.6-1" },
  ],
  options: [option.relations, option.depth, option.knownAt, option.first, option.after],
  resources: ["act"],
  show({ dependents: page }, { act }) {
    if (page.nodes.length === 0) return nothing(`Nothing in the graph rests on «${act}».`);
    return [
      heading(`What rests on ${act}`),
      pageLines(page.nodes.length, page),
      table(
        ["links", "standing", "what", "relation", "to"],
        page.nodes.map(({ distance, resource, via }) => ({
          cells: [String(distance), standing(via.standing), resource.label, words(via.relation), via.to.label],
          evidence: via.evidence,
        })),
      ),
    ];
  },
};
