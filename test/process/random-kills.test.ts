import { setTimeout as pause } from "node:timers/promises";
import { connect } from "../../src/graph/driver";
import type { EmbeddedNeo4j } from "../../src/graph/embedded/start";
import { migrate } from "../../src/graph/migrate";
import { startIn, temporaryHome } from "../own-neo4j";
import { graphLines } from "./graph-lines";
import { runNormgraph } from "./run-normgraph";

jest.setTimeout(300_000);

const KILLS = 10;

describe("a seeding that is killed at a random moment", () => {
  const home = temporaryHome();
  let neo4j: EmbeddedNeo4j;
  let expected: string[];
  let lasts: number;

  const seeding = () => {
    const { uri, username, password } = neo4j.connection;
    return runNormgraph(["seed"], { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
  };

  /** Takes away all that a seeding writes. */
  async function empty(): Promise<void> {
    const graph = connect(neo4j.connection);
    await graph.alter("MATCH (n) WHERE NOT n:WriteLock AND NOT n:Migration DETACH DELETE n");
    await graph.close();
  }

  beforeAll(async () => {
    neo4j = await startIn(home());
    const graph = connect(neo4j.connection);
    await migrate(graph);
    await graph.close();
    // The first makes the plans of its statements, the second takes as long as those that will be killed.
    for (const empties of [false, true]) {
      if (empties) await empty();
      const start = performance.now();
      expect(await seeding().ended).toMatchObject({ code: 0 });
      lasts = performance.now() - start;
    }
    expected = await graphLines(neo4j.connection);
    expect(expected.length).toBeGreaterThan(500);
  });
  afterAll(() => neo4j?.stop());

  it(`leaves all or nothing, ${KILLS} times, and the next one makes the same graph`, async () => {
    const moments = Array.from({ length: KILLS }, () => Math.round(Math.random() * lasts));
    process.stdout.write(`Killed after ${moments.join(", ")} of ${Math.round(lasts)} ms.\n`);
    for (const moment of moments) {
      await empty();
      const nothing = await graphLines(neo4j.connection);
      const running = seeding();
      await Promise.race([pause(moment), running.ended]);
      running.process.kill("SIGKILL");
      await running.ended;
      const stored = await graphLines(neo4j.connection);
      if (stored.length !== nothing.length) expect([moment, stored]).toEqual([moment, expected]);
    }
    await empty();
    expect(await seeding().ended).toMatchObject({ code: 0 });
    expect(await graphLines(neo4j.connection)).toEqual(expected);
  });
});
