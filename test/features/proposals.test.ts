import { buildNormgraphSchema } from "../../src/api/schema";
import { accept } from "../../src/assertions/decide";
import { record } from "../../src/assertions/record";
import { Answers } from "../../src/graph/projection";
import { assertionRow } from "../../src/assertions/assertion-row";
import { graphql } from "graphql";
import { connectToTestGraph } from "../support";
import { invent } from "../assertions/world";
import { plan } from "../assertions/plans";

const graph = connectToTestGraph();
const schema = buildNormgraphSchema();
const world = invent("proposals");
const [law] = world.laws;
const word = world.amended(world.report, 0, "INSERTION", { method: "EXTRACTED", confidence: 0.97, status: "PROPOSED" });

const query = `query ($law: ID!, $act: String!, $article: ID!, $code: String!) {
  target: node(id: $article) { ... on Provision {
    amendments { totalCount } referencesIn { totalCount } conflicts { id }
    proposed: amendments(standings: [PROPOSED]) { nodes { standing act { id } evidence { method status confidence } } }
  } }
  law: node(id: $law) { ... on Law { amends { totalCount } referencesOut { totalCount } } }
  listed: amendments(filter: { act: $act }) { totalCount }
  dependents(of: $code) { totalCount }
  paths(from: $act, to: $code) { length }
}`;

async function ask(): Promise<Record<string, unknown>> {
  const variableValues = { law, act: law, article: world.article, code: world.code };
  const { data, errors } = await graphql({
    schema,
    source: query,
    variableValues,
    contextValue: { answers: new Answers(graph) },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

describe("a proposed amendment", () => {
  beforeAll(() => record(graph, plan({ ...world.nodes, assertions: [word] })));

  it("counts in no answer, and is found by who asks for proposals", async () => {
    expect(await ask()).toEqual({
      target: {
        amendments: { totalCount: 0 },
        referencesIn: { totalCount: 0 },
        conflicts: [],
        proposed: {
          nodes: [
            {
              standing: "PROPOSED",
              act: { id: law },
              evidence: [{ method: "EXTRACTED", status: "PROPOSED", confidence: 0.97 }],
            },
          ],
        },
      },
      law: { amends: { totalCount: 0 }, referencesOut: { totalCount: 0 } },
      listed: { totalCount: 0 },
      dependents: { totalCount: 0 },
      paths: [],
    });
  });

  it("counts in all of them once a person accepts it", async () => {
    await accept(graph, { assertionIds: [assertionRow(word).id], at: "2030-01-02T00:00:00Z", by: "editor" });
    expect(await ask()).toMatchObject({
      target: { amendments: { totalCount: 1 }, referencesIn: { totalCount: 1 }, proposed: { nodes: [] } },
      law: { amends: { totalCount: 1 }, referencesOut: { totalCount: 1 } },
      listed: { totalCount: 1 },
      dependents: { totalCount: 1 },
      paths: [{ length: 2 }],
    });
  });
});
