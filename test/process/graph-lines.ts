import type { Connection } from "../../src/graph/connection";
import { connect } from "../../src/graph/driver";

/** What tells one node from all others: its id, or for a designation what it says of what. */
const identity = (node: string) => `coalesce(${node}.id, ${node}.key + '|' + ${node}.target + '|' + ${node}.from)`;

/**
 * The whole graph as lines, a node or an edge a line with all that it bears, sorted: two graphs are the same when their lines are. Left
 * out is what is no part of it: the notes on migrations, and the nodes by which writers wait for each other.
 */
export async function graphLines(connection: Connection): Promise<string[]> {
  const graph = connect(connection);
  try {
    const nodes = await graph.read(
      "MATCH (n) WHERE NOT n:Migration|MigrationLock|WriteLock RETURN labels(n) AS labels, properties(n) AS properties",
    );
    const edges = await graph.read(
      `MATCH (a)-[r]->(b)
       RETURN ${identity("a")} AS from, type(r) AS type, properties(r) AS properties, ${identity("b")} AS to`,
    );
    return [...nodes, ...edges].map(line).sort();
  } finally {
    await graph.close();
  }
}

/** JSON whose keys are sorted, for the database gives them in any order; labels are a set. */
function line(row: Record<string, unknown>): string {
  return JSON.stringify(row, (name, value: unknown) => {
    if (name === "labels") return [...(value as string[])].sort();
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
