import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../connection";

/** The folder of an embedded Neo4j below NORMGRAPH_HOME: its data, its logs, and connection.json while it runs. */
export const serverFolder = (home: string): string => join(home, "neo4j");

/** How the embedded Neo4j of this home is reached, by its own word; it may have been killed since. */
export async function findConnection(home: string): Promise<Connection | undefined> {
  try {
    const { uri, username, password } = JSON.parse(
      await readFile(join(serverFolder(home), "connection.json"), "utf8"),
    ) as Connection;
    return { uri, username, password };
  } catch {
    return undefined;
  }
}
