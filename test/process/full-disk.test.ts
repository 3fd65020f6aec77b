import { homeWithLibraries, runNormgraph, runProgram, type Running } from "./run-normgraph";

jest.setTimeout(180_000);

/** Blocks of 512 bytes that a file may have: enough to start, too few for the log of the seeds. */
const BLOCKS = 4_096;

/** Runs normgraph where no file grows beyond the limit: to Neo4j that is a disk that is full, and needs no rights to set up. */
const runWithin = (args: string[], env: Record<string, string>): Running =>
  runProgram("sh", ["-c", `ulimit -f ${BLOCKS}; exec "$0" bin/normgraph.js "$@"`, process.execPath, ...args], env);

describe("a disk that fills while the seeds are loaded", () => {
  const home = homeWithLibraries();

  it("is told in a sentence, and nothing is left of them when there is room again", async () => {
    const env = { PORT: "0", NORMGRAPH_HOME: home() };
    const { code, output } = await runWithin(["start"], env).ended;
    expect(code).toBe(1);
    expect(output).toMatch(
      /^Neo4j at \S+ cannot write and has stopped working: see whether its disk is full, make room, and start it again; what was stored before is kept\.$/m,
    );
    expect(output).not.toMatch(/^\s+at /m);

    const again = await runNormgraph(["seed"], env).ended;
    expect(again).toMatchObject({ code: 0, output: expect.stringMatching(/\d{3} nodes are new, 0 changed/) as string });
  });
});
