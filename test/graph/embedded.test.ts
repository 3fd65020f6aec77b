import { stat } from "node:fs/promises";
import { join } from "node:path";
import { connect } from "../../src/graph/driver";
import { findConnection, serverFolder } from "../../src/graph/embedded/connection-file";
import type { EmbeddedNeo4j } from "../../src/graph/embedded/start";
import { startIn, temporaryHome } from "../own-neo4j";
import { takePort } from "../ports";
import { killHard, processesOf } from "../processes";

jest.setTimeout(120_000);

describe("the embedded Neo4j", () => {
  const home = temporaryHome();
  const running: EmbeddedNeo4j[] = [];
  const start = async (...options: [Parameters<typeof startIn>[1]?]) => {
    const embedded = await startIn(home(), ...options);
    running.push(embedded);
    return embedded;
  };
  afterAll(() => Promise.all(running.map((embedded) => embedded.stop())));

  const ask = async ({ connection }: EmbeddedNeo4j, statement: string) => {
    const graph = connect(connection);
    try {
      return await graph.alter(statement);
    } finally {
      await graph.close();
    }
  };

  it("is started once by two who start it at the same moment, and both use it", async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect([one.startedHere, other.startedHere].sort()).toEqual([false, true]);
    expect(one.connection).toEqual(other.connection);
    expect(processesOf(home())).toHaveLength(1);
  });

  it("says how it is reached in a file that its owner alone can read", async () => {
    const { connection } = await start();
    expect(await findConnection(home())).toEqual(connection);
    expect(connection).toEqual({
      uri: expect.stringMatching(/^bolt:\/\/127\.0\.0\.1:\d+$/),
      username: "neo4j",
      password: expect.stringMatching(/^[0-9a-f]{48}$/),
    });
    const { mode } = await stat(join(serverFolder(home()), "connection.json"));
    expect((mode & 0o777).toString(8)).toBe("600");
  });

  it("starts again on what a killed one left behind, with a new password and every stored node", async () => {
    const before = await start();
    await ask(before, "CREATE (:Kept {value: 1})");
    killHard(processesOf(home()));
    const after = await start();
    expect(after.startedHere).toBe(true);
    expect(after.connection.password).not.toBe(before.connection.password);
    expect(await ask(after, "MATCH (k:Kept) RETURN k.value AS value")).toEqual([{ value: 1 }]);
  });

  it("leaves nothing running and no connection file when it is stopped", async () => {
    await Promise.all(running.map((embedded) => embedded.stop()));
    expect(processesOf(home())).toEqual([]);
    expect(await findConnection(home())).toBeUndefined();
  });

  it("leaves nothing running when the start is given up half-way", async () => {
    const giveUp = new AbortController();
    const starting = startIn(home(), {
      signal: giveUp.signal,
      tell: (sentence) => sentence === "Starting Neo4j" && setTimeout(() => giveUp.abort(), 1_500),
    });
    await expect(starting).rejects.toThrow(/abort/i);
    expect(processesOf(home())).toEqual([]);
  });

  it("says that a port is taken", async () => {
    const { port, free } = await takePort();
    await expect(startIn(home(), { port })).rejects.toThrow(`Port ${port} is taken: choose another with NEO4J_PORT.`);
    await free();
    expect(processesOf(home())).toEqual([]);
  });
});
