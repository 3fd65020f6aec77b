import { rm } from "node:fs/promises";

/** Stops the Neo4j of this run and removes its data. */
export default async function stopNeo4j(): Promise<void> {
  if (!globalThis.testNeo4j) return;
  const { embedded, home } = globalThis.testNeo4j;
  await embedded.stop();
  await rm(home, { recursive: true, force: true });
}
