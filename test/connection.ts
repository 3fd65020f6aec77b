import type { Connection } from "../src/graph/connection";

/** Name of the environment variable by which the run's Neo4j is handed to the tests. */
export const TEST_CONNECTION = "NORMGRAPH_TEST_CONNECTION";

/** How the Neo4j of this run is reached. */
export function testConnection(): Connection {
  const given = process.env[TEST_CONNECTION];
  if (!given)
    throw new Error("No Neo4j was started for this test: it must stand in a folder of the jest project «graph».");
  return JSON.parse(given) as Connection;
}
