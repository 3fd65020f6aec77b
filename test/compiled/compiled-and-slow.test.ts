import * as fc from "fast-check";
import { buildSchema, execute, parse, printSchema, validate } from "graphql";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import { reject } from "../../src/assertions/decide";
import { connect } from "../../src/graph/driver";
import type { Graph } from "../../src/graph/driver";
import type { EmbeddedNeo4j } from "../../src/graph/embedded/start";
import { migrate } from "../../src/graph/migrate";
import { Answers } from "../../src/graph/projection";
import { inPackage } from "../../src/package-root";
import { seed } from "../../src/seeding/seed";
import { executeSlowly } from "../oracle/execute-slowly";
import { generateOperation } from "../oracle/generate-operation";
import { MemoryGraph } from "../oracle/memory-graph";
import { rootsOver } from "../oracle/roots";
import { wordsOf } from "../oracle/words";
import { startIn, temporaryHome } from "../own-neo4j";

const OPERATIONS = 500;
const DEPTH = 8;

describe("the compiled statement", () => {
  const home = temporaryHome();
  let neo4j: EmbeddedNeo4j;
  let graph: Graph;
  let memory: MemoryGraph;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    neo4j = await startIn(home());
    graph = connect(neo4j.connection);
    await migrate(graph);
    await seed(graph, inPackage("seeds"));
    // Something has to have been known once and no more, else `knownAt` is not put to the test.
    await reject(graph, {
      claim: "claim/AMENDS|az/law/2014-10-17/1071-IVQD|az/code/migration#64.0.6-1|INSERTION",
      by: "a test",
      at: "2027-01-01T00:00:00.000Z",
    });
    memory = await MemoryGraph.load(graph);
    schema = buildNormgraphSchema();
  }, 180_000);

  afterAll(async () => {
    await graph?.close();
    await neo4j?.stop();
  });

  it("answers as a slow reader does, field by field, whatever is asked", async () => {
    const roots = rootsOver(memory);
    const slow = buildSchema(printSchema(schema));
    const words = wordsOf(memory);
    const answers = new Answers(graph);
    let compared = 0;
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { text, variables } = generateOperation(g, schema, words, DEPTH, Object.keys(roots));
        const document = parse(text);
        fc.pre(validate(schema, document).length === 0);
        const fast = plain(await execute({ schema, document, variableValues: variables, contextValue: { answers } }));
        expect(fast).toEqual(plain(await executeSlowly(slow, memory, roots, document, variables)));
        compared += 1;
        if (Object.values(fast.data ?? {}).some((value) => value !== null)) answered += 1;
      }),
      {
        numRuns: OPERATIONS,
        maxSkipsPerRun: 20,
        seed: Number(process.env.NORMGRAPH_TEST_SEED ?? 20_141_017),
        endOnFailure: true,
      },
    );
    expect(compared).toBe(OPERATIONS);
    expect(answered).toBeGreaterThan(OPERATIONS / 2);
  }, 900_000);
});

/** An answer as it would leave the server: plain objects; of errors their messages. */
function plain({ data, errors }: ExecutionResult): { data: Record<string, unknown> | null; errors: string[] } {
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as Record<string, unknown> | null,
    errors: (errors ?? []).map((error) => error.message),
  };
}
