import { setTimeout as pause } from "node:timers/promises";
import type { Connection } from "../../src/graph/connection";
import { findConnection } from "../../src/graph/embedded/connection-file";
import { killHard, processesOf } from "../processes";
import { startIn } from "../own-neo4j";
import { graphLines } from "./graph-lines";
import { homeWithLibraries, runNormgraph, type Running } from "./run-normgraph";

jest.setTimeout(600_000);

describe("a seeding that is cut off", () => {
  const undisturbed = homeWithLibraries();
  const disturbed = homeWithLibraries();
  let expected: string[];

  const start = (home: string) => runNormgraph(["start"], { PORT: "0", NORMGRAPH_HOME: home });

  /** The graph of a home after a start that nothing disturbs. */
  async function graphAfterStart(home: string): Promise<string[]> {
    const running = start(home);
    await running.until(/until Ctrl-C/);
    const lines = await graphLines((await findConnection(home)) as Connection);
    running.process.kill("SIGTERM");
    expect(await running.ended).toMatchObject({ code: 0 });
    return lines;
  }

  /** The graph that is stored, as a database without a server finds it. */
  async function storedGraph(home: string): Promise<string[]> {
    const embedded = await startIn(home);
    const lines = await graphLines(embedded.connection);
    await embedded.stop();
    return lines;
  }

  beforeAll(async () => {
    expected = await graphAfterStart(undisturbed());
    expect(expected.length).toBeGreaterThan(500);
  });

  const killServer = (running: Running) => running.process.kill("SIGKILL");
  const killNeo4j = () => killHard(processesOf(`Launcher ${disturbed()}`));
  it.each([
    ["the server at its beginning", 0, killServer],
    ["Neo4j soon after", 400, killNeo4j],
    ["the server and Neo4j later", 1_500, (running: Running) => [killServer(running), killNeo4j()]],
  ])("by a kill -9 of %s leaves nothing half", async (_, after, kill) => {
    const running = start(disturbed());
    await running.until(/^Loading the seeds$/m);
    await pause(after);
    kill(running);
    const { code } = await running.ended;
    expect([1, "SIGKILL"]).toContain(code);
    const stored = await storedGraph(disturbed());
    expect([0, expected.length]).toContain(stored.length);
    expect(onlyIn(stored, expected)).toEqual([]);
  });

  it("is made good by the next start: the graph is that of an undisturbed one", async () => {
    const lines = await graphAfterStart(disturbed());
    expect(onlyIn(lines, expected)).toEqual([]);
    expect(onlyIn(expected, lines)).toEqual([]);
  });
});

/** The first lines of one graph that the other does not have. */
function onlyIn(lines: string[], others: string[]): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).slice(0, 5);
}
