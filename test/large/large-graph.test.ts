import * as fc from "fast-check";
import { execute, parse, validate } from "graphql";
import type { ExecutionResult, GraphQLSchema } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import { connect } from "../../src/graph/driver";
import type { Graph, Row } from "../../src/graph/driver";
import type { EmbeddedNeo4j } from "../../src/graph/embedded/start";
import { migrate } from "../../src/graph/migrate";
import { Answers } from "../../src/graph/projection";
import { generateOperation } from "../oracle/generate-operation";
import { startIn, temporaryHome } from "../own-neo4j";
import { amounts, fillLargeGraph, hub } from "./fill-large-graph";
import { findGrowing } from "./plans";
import type { Sent } from "./plans";
import { largeWords, narrowedLists } from "./operations";

const OPERATIONS = 60;

describe("a graph of 50,000 acts", () => {
  const home = temporaryHome();
  let neo4j: EmbeddedNeo4j;
  let graph: Graph;
  let schema: GraphQLSchema;
  const sent: Sent[] = [];

  beforeAll(async () => {
    neo4j = await startIn(home());
    graph = connect(neo4j.connection);
    await migrate(graph);
    await fillLargeGraph(graph);
    schema = buildNormgraphSchema();
  }, 600_000);

  afterAll(async () => {
    await graph?.close();
    await neo4j?.stop();
  });

  const recording = {
    read: (statement: string, parameters: Record<string, unknown>): Promise<Row[]> => {
      sent.push({ statement, parameters });
      return graph.read(statement, parameters);
    },
  };
  const ask = async (text: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    return execute({ schema, document, variableValues: variables, contextValue: { answers: new Answers(recording) } });
  };

  it("is read by plans that do not grow with it, whatever is asked", async () => {
    for (const operation of narrowedLists) expect((await ask(operation)).errors).toBeUndefined();
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { text, variables } = generateOperation(g, schema, largeWords, 5, roots);
        fc.pre(validate(schema, parse(text)).length === 0);
        await ask(text, variables);
      }),
      { numRuns: OPERATIONS, maxSkipsPerRun: 20, seed: 20_160_506, endOnFailure: true },
    );
    const growing: Record<string, string[]> = {};
    for (const each of new Map(sent.map((one) => [one.statement, one])).values()) {
      const found = await findGrowing(neo4j.connection, each);
      if (found.length > 0) growing[each.statement] = found;
    }
    expect(growing).toEqual({});
    expect(sent.length).toBeGreaterThan(OPERATIONS);
  }, 900_000);

  it("is paged through in order, each entry once", async () => {
    const keys: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 5; page++) {
      const { data } = await ask(
        "query ($id: ID!, $after: String) { node(id: $id) { ... on Act { amendments(first: 100, after: $after) { totalCount pageInfo { endCursor hasNextPage hasPreviousPage } nodes { id } } } } }",
        { id: hub.code, after },
      );
      const list = (data as unknown as Answer).node.amendments;
      expect(list.totalCount).toBe(amounts.amendments);
      expect(list.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: page > 0 });
      keys.push(...list.nodes.map((node) => node.id));
      after = list.pageInfo.endCursor;
    }
    const wanted = await graph.read(
      "MATCH (n:Amendment) WHERE n.objectAct = $id RETURN n.id AS id ORDER BY n.sortKey LIMIT 500",
      { id: hub.code },
    );
    expect(keys).toEqual(wanted.map((row) => row.id));
  }, 120_000);
});

interface Answer {
  node: { amendments: { totalCount: number; pageInfo: { endCursor: string }; nodes: { id: string }[] } };
}
