import { readFileSync } from "node:fs";
import { graphql } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import { connect } from "../../src/graph/driver";
import type { Graph } from "../../src/graph/driver";
import type { EmbeddedNeo4j } from "../../src/graph/embedded/start";
import { migrate } from "../../src/graph/migrate";
import { Answers } from "../../src/graph/projection";
import { inPackage } from "../../src/package-root";
import { seed } from "../../src/seeding/seed";
import { startIn, temporaryHome } from "../own-neo4j";

/** A query of the README and the answer that stands under it. */
const pair = /```graphql\n([\s\S]+?)```\s+```json\n([\s\S]+?)```/g;
const readme = readFileSync(inPackage("README.md"), "utf8");
const pairs = [...readme.matchAll(pair)].map(([, query = "", answer = ""]) => ({ query, answer }));

describe("the README", () => {
  const home = temporaryHome();
  let neo4j: EmbeddedNeo4j;
  let graph: Graph;

  beforeAll(async () => {
    neo4j = await startIn(home());
    graph = connect(neo4j.connection);
    await migrate(graph);
    await seed(graph, inPackage("seeds"));
  }, 180_000);

  afterAll(async () => {
    await graph?.close();
    await neo4j?.stop();
  });

  it("asks all of its questions", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(10);
    expect(pairs).toHaveLength([...readme.matchAll(/```graphql\n/g)].length);
  });

  it.each(pairs)("shows the answer that the program gives: $query", async ({ query, answer }) => {
    const contextValue = { answers: new Answers(graph) };
    const given = await graphql({ schema: buildNormgraphSchema(), source: query, contextValue });
    expect(given.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(given.data))).toEqual(JSON.parse(answer));
  });
});
