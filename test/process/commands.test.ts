import { readQuestions } from "../../src/questions/read-questions";
import { runNormgraph, runProgram } from "./run-normgraph";

jest.setTimeout(120_000);

describe("the command line", () => {
  const asking = readQuestions().map(({ name }) => name);
  const commands = [...asking, "start", "neo4j", "migrate", "seed", "verify"];

  it("lists its commands", async () => {
    const { code, output } = await runNormgraph(["--help"]).ended;
    expect(code).toBe(0);
    for (const command of commands) expect(output).toMatch(new RegExp(`^  ${command}\\b.*\\S`, "m"));
  });

  it.each(commands)("explains %s, with an example that names it", async (command) => {
    const { code, output } = await runNormgraph([command, "--help"]).ended;
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^Usage: normgraph ${command}\\b`, "m"));
    expect(output).toMatch(new RegExp(`Examples?:\\n  \\$ .*npx normgraph ${command}\\b`));
  });

  it("lets a reader go away", async () => {
    const { output } = await runProgram("sh", ["-c", "{ node bin/normgraph.js --help; echo code $? >&2; } | true"], {})
      .ended;
    expect(output).toBe("code 0\n");
  });

  it("refuses an unknown command and an unknown option", async () => {
    expect(await runNormgraph(["stard"]).ended).toEqual({
      code: 2,
      output: "error: unknown command 'stard'\n(Did you mean start?)\n",
    });
    expect(await runNormgraph(["start", "--port"]).ended).toMatchObject({ code: 2 });
  });
});
