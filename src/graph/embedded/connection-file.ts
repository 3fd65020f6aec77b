import { readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Connection } from "../connection";

/** The folder of an embedded Neo4j below NORMGRAPH_HOME: its data, its logs, and connection.json while it runs. */
export const serverFolder = (home: string): string => join(home, "neo4j");

const connectionFile = (home: string): string => join(serverFolder(home), "connection.json");

/** How the embedded Neo4j of this home is reached, by its own word; it may have been killed since. */
export async function findConnection(home: string): Promise<Connection | undefined> {
  try {
    const { uri, username, password } = JSON.parse(await readFile(connectionFile(home), "utf8")) as Connection;
    return { uri, username, password };
  } catch {
    return undefined;
  }
}

/** Takes the connection file away, so that nobody comes to a Neo4j that is about to stop; that of a later one stays. */
export function withdrawConnection(home: string, { password }: Connection): void {
  try {
    if (readFileSync(connectionFile(home), "utf8").includes(password)) rmSync(connectionFile(home), { force: true });
  } catch {
    // It is gone already.
  }
}

/** Whether the process lives that started the embedded Neo4j; without it that Neo4j is about to stop, or has been killed. */
export async function isStarterAlive(home: string): Promise<boolean> {
  try {
    process.kill(Number(await readFile(join(serverFolder(home), "lock"), "utf8")), 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === "EPERM";
  }
}
