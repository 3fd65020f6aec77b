import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded, type EmbeddedNeo4j, type EmbeddedOptions } from "../src/graph/embedded/start";
import { inPackage } from "../src/package-root";

/** Where the libraries of Neo4j lie that the project has fetched: tests take them from there, whatever home they start in. */
export const shelf = inPackage(".normgraph", "libraries");

/** Starts a Neo4j as the project's own, with the libraries that were fetched already. */
export const startIn = (home: string, options: EmbeddedOptions = {}): Promise<EmbeddedNeo4j> =>
  startEmbedded(home, { shelf, javaHome: process.env.JAVA_HOME, ...options });

/** A home for one test file: an empty folder, which is removed after it. */
export function temporaryHome(): () => string {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "normgraph-home-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));
  return () => home;
}
