import * as fc from "fast-check";
import { graphql } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import { connect } from "../../src/graph/driver";
import type { Graph } from "../../src/graph/driver";
import type { EmbeddedNeo4j } from "../../src/graph/embedded/start";
import { migrate } from "../../src/graph/migrate";
import { Answers } from "../../src/graph/projection";
import { resourceKinds } from "../../src/identifiers/vocabulary";
import { inPackage } from "../../src/package-root";
import { seed } from "../../src/seeding/seed";
import { formatDayFirst } from "../../src/text/dates";
import { MemoryGraph, text } from "../oracle/memory-graph";
import { searcherOver } from "../oracle/search";
import { startIn, temporaryHome } from "../own-neo4j";

const SEARCHES = 300;
const search = `query ($query: String!, $kinds: [ResourceKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount totalIsCapped nodes { score node { id } } pageInfo { endCursor hasNextPage hasPreviousPage }
  }
}`;

interface Page {
  totalCount: number;
  totalIsCapped: boolean;
  nodes: { score: number; node: { id: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
}

describe("search", () => {
  const home = temporaryHome();
  let neo4j: EmbeddedNeo4j;
  let graph: Graph;
  let memory: MemoryGraph;
  let answers: Answers;
  const schema = buildNormgraphSchema();

  beforeAll(async () => {
    neo4j = await startIn(home());
    graph = connect(neo4j.connection);
    await migrate(graph);
    await seed(graph, inPackage("seeds"));
    memory = await MemoryGraph.load(graph);
    answers = new Answers(graph);
  }, 180_000);

  afterAll(async () => {
    await graph?.close();
    await neo4j?.stop();
  });

  /** All that is found, page by page. */
  async function findAll(variables: Record<string, unknown>, first: number): Promise<Page["nodes"]> {
    const found: Page["nodes"] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await graphql({
        schema,
        source: search,
        variableValues: { ...variables, first, after },
        contextValue: { answers },
      });
      expect(errors).toBeUndefined();
      const { nodes, pageInfo, totalCount, totalIsCapped } = (data as unknown as { search: Page }).search;
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      found.push(...nodes);
      if (!pageInfo.hasNextPage) {
        expect([totalCount, totalIsCapped]).toEqual([found.length, false]);
        return found;
      }
      after = pageInfo.endCursor;
    }
  }

  it("finds what a reader of all nodes finds, numbers and days above words, on pages of any size alike", async () => {
    const expectedOf = searcherOver(memory);
    const queries = fc.array(fc.constantFrom(...wordsOf(memory)), { minLength: 1, maxLength: 3 }).chain((words) =>
      fc.nat({ max: 4 }).map((cut) => {
        const typed = words.join(" ");
        return cut < 3 && typed.length > cut + 2 ? typed.slice(0, typed.length - cut) : typed;
      }),
    );
    const kinds = fc.option(fc.subarray([...resourceKinds], { minLength: 1 }), { nil: undefined });
    let fruitful = 0;
    await fc.assert(
      fc.asyncProperty(queries, kinds, fc.integer({ min: 3, max: 100 }), async (query, kinds, first) => {
        const wanted = expectedOf(query, kinds);
        const found = await findAll({ query, kinds }, first);
        expect(found.map(({ node }) => node.id).sort()).toEqual([...wanted.keys()].sort());
        for (const { score, node } of found) expect([node.id, tierOf(score)]).toEqual([node.id, wanted.get(node.id)]);
        const places = found.map(({ score, node }) => [-Math.trunc(score * 1000), node.id] as const);
        expect(places).toEqual([...places].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
        if (wanted.size > 0) fruitful += 1;
      }),
      { numRuns: SEARCHES, seed: Number(process.env.NORMGRAPH_TEST_SEED ?? 20_141_017), endOnFailure: true },
    );
    expect(fruitful).toBeGreaterThan(SEARCHES / 3);
  }, 300_000);
});

const tierOf = (score: number) => [20_000, 15_000, 10_000, 0].find((least) => score >= least);

/** Words, numbers and days of the graph as people type them. */
function wordsOf(memory: MemoryGraph): string[] {
  const things = memory.labelled("Node").filter((node) => node.properties.words != null);
  const titles = things.flatMap((node) =>
    ["title", "heading", "nameAz", "nameEn", "label"].map((name) => text(node, name)),
  );
  const labels = memory.labelled("Designation").map((node) => text(node, "label"));
  const days = things.flatMap((node) => {
    const date = text(node, "date");
    return date?.length === 10 ? [date, formatDayFirst(date)] : [];
  });
  const numbers = things.map((node) => text(node, "number"));
  const words = [...titles, ...labels].flatMap((title) => title?.split(/\s+/) ?? []);
  return [
    ...new Set([...words, ...labels, ...days, ...numbers].filter((each) => each !== null && each !== "")),
  ] as string[];
}
