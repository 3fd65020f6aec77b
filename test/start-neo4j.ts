import "reflect-metadata";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "../src/graph/driver";
import type { EmbeddedNeo4j } from "../src/graph/embedded/start";
import { migrate } from "../src/graph/migrate";
import { TEST_CONNECTION } from "./connection";
import { startIn } from "./own-neo4j";

declare global {
  var testNeo4j: { embedded: EmbeddedNeo4j; home: string } | undefined;
}

/** Starts the Neo4j of this run on a free port, with data of its own, and tells the tests how to reach it. */
export default async function startNeo4j(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "normgraph-test-"));
  const embedded = await startIn(home, { tell: (sentence) => process.stderr.write(`${sentence}\n`) });
  globalThis.testNeo4j = { embedded, home };
  process.env[TEST_CONNECTION] = JSON.stringify(embedded.connection);
  const graph = connect(embedded.connection);
  await migrate(graph);
  await graph.close();
}
