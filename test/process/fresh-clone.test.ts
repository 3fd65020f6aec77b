import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inPackage } from "../../src/package-root";
import { killHard, processesOf } from "../processes";
import { runProgram } from "./run-normgraph";

jest.setTimeout(600_000);

describe("a fresh clone", () => {
  let clone: string;

  beforeAll(async () => {
    clone = await mkdtemp(join(tmpdir(), "normgraph-clone-"));
    const files = execFileSync("git", ["ls-files"], { cwd: inPackage(), encoding: "utf8" });
    for (const file of files.trim().split("\n")) {
      await mkdir(join(clone, dirname(file)), { recursive: true });
      await cp(inPackage(file), join(clone, file));
    }
  });
  afterAll(async () => {
    killHard(processesOf(clone));
    await rm(clone, { recursive: true, force: true });
  });

  const help = () => runProgram("npx", ["normgraph", "--help"], {}, clone);
  const change = async (edit: (text: string) => string) => {
    const source = join(clone, "src", "cli", "main.ts");
    await writeFile(source, edit(await readFile(source, "utf8")));
  };
  const usage = { code: 0, output: expect.stringContaining("Usage: normgraph") };
  const times = (word: string, ...outputs: string[]) => outputs.join("").split(word).length - 1;

  it("is not spoilt by an installation that is killed half-way", async () => {
    const running = help();
    await running.until(/^Installing the packages/m);
    await pause(4_000);
    process.kill(-(running.process.pid as number), "SIGKILL");
    await running.ended;
    await expect(stat(join(clone, "dist"))).rejects.toThrow(/ENOENT/);
  });

  it("is installed and built once by two who need it at the same moment", async () => {
    const outputs = await Promise.all([help().ended, help().ended]);
    for (const ended of outputs) expect(ended).toMatchObject(usage);
    const words = outputs.map(({ output }) => output);
    expect(times("Installing the packages", ...words)).toBe(1);
    expect(times("Building the program", ...words)).toBe(1);
    expect(times("Building the pages", ...words)).toBe(1);
    // The one that is first may wait as well, for what the killed installation left to be noticed.
    expect(times("Waiting for another normgraph", ...words)).toBeGreaterThanOrEqual(1);
  });

  it("is not touched again while nothing has changed", async () => {
    const { output } = await help().ended;
    expect(output).not.toMatch(/Installing|Building|Waiting/);
  });

  it("is built again when a source has changed", async () => {
    await change((text) => `console.log("changed");\n${text}`);
    const { output } = await help().ended;
    expect(output).toMatch(/^Building the program$[^]*^changed$/m);
    expect(output).not.toMatch(/Installing|the pages/);
  });

  it("says that it cannot be built, and leaves the last build alone", async () => {
    await change((text) => `${text}\nconst wrong: number = "text";\n`);
    const { code, output } = await help().ended;
    expect(code).toBe(1);
    expect(output).toMatch(/src\/cli\/main\.ts\(\d+,\d+\): error[^]*The build failed: see its message above\.\n$/);
    expect((await stat(join(clone, "dist", "cli", "main.js"))).isFile()).toBe(true);
  });
});
