import { setTimeout as pause } from "node:timers/promises";
import { findConnection } from "../../src/graph/embedded/connection-file";
import { killHard, processesOf } from "../processes";
import { homeWithLibraries, runNormgraph, runProgram, type Environment } from "./run-normgraph";

jest.setTimeout(300_000);

describe("an interrupted normgraph", () => {
  const home = homeWithLibraries();
  const env = (): Environment => ({ PORT: "0", NORMGRAPH_HOME: home() });

  afterEach(async () => {
    expect(processesOf(home())).toEqual([]);
    expect(await findConnection(home())).toBeUndefined();
  });

  it("ends well when the database is just starting", async () => {
    const running = runNormgraph(["start"], env());
    await running.until(/^Starting Neo4j$/m);
    await pause(1_000);
    running.process.kill("SIGINT");
    expect(await running.ended).toMatchObject({ code: 0, output: expect.stringMatching(/Stopping\n$/) });
  });

  it("ends well when it is npm that is told to stop, while the seeds are being loaded", async () => {
    const running = runProgram("npm", ["start"], env());
    await running.until(/^Loading the seeds$/m);
    running.process.kill("SIGTERM");
    expect(await running.ended).toMatchObject({ code: 0, output: expect.stringMatching(/Stopping\n$/) });
  });

  it.each([
    ["npx", ["normgraph", "neo4j"], "SIGTERM"],
    ["npm", ["run", "neo4j"], "SIGKILL"],
  ] as const)("ends soon when %s, which started it, is ended: %j %s", async (program, args, signal) => {
    const running = runProgram(program, [...args], env());
    await running.until(/It runs until Ctrl-C/);
    running.process.kill(signal);
    expect((await running.ended).output).toMatch(/Stopping\n$/);
    await untilNothingRuns(home());
  });

  it("says that the database is lost when that ends by itself", async () => {
    const running = runNormgraph(["neo4j"], env());
    await running.until(/It runs until Ctrl-C/);
    killHard(processesOf(`Launcher ${home()}`));
    expect(await running.ended).toMatchObject({
      code: 1,
      output: expect.stringContaining(
        "Neo4j ended by itself: look into its logs, then start again; what was stored is kept.",
      ),
    });
    // What was killed could not remove its file; the next start does.
    const next = runNormgraph(["neo4j"], env());
    await next.until(/It runs until Ctrl-C/);
    next.process.kill("SIGTERM");
    expect(await next.ended).toMatchObject({ code: 0 });
  });

  it("takes its database with it when it is killed", async () => {
    const running = runNormgraph(["neo4j"], env());
    await running.until(/It runs until Ctrl-C/);
    running.process.kill("SIGKILL");
    expect(await running.ended).toMatchObject({ code: "SIGKILL" });
    await untilNothingRuns(home());
  });
});

async function untilNothingRuns(home: string): Promise<void> {
  for (let waited = 0; processesOf(home).length > 0 && waited < 20_000; waited += 100) await pause(100);
}
