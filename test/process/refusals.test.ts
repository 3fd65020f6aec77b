import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { takePort } from "../ports";
import { processesOf } from "../processes";
import { pretendNeo4j } from "./old-neo4j";
import { homeWithLibraries, runNormgraph, type Environment } from "./run-normgraph";

jest.setTimeout(300_000);

/** The lines that a start writes which is refused. */
async function refusal(env: Environment): Promise<string[]> {
  const { code, output } = await runNormgraph(["start"], { PORT: "0", ...env }).ended;
  expect(code).toBe(1);
  return output
    .trim()
    .split("\n")
    .filter((line) => !/^(Installing|Building|Waiting for another)/.test(line));
}

describe("a start that cannot succeed says why in one sentence, and what to do", () => {
  const home = homeWithLibraries();
  let tools: string;

  beforeEach(async () => (tools = await mkdtemp(join(tmpdir(), "normgraph-tools-"))));
  afterEach(async () => {
    await rm(tools, { recursive: true });
    expect(processesOf(home())).toEqual([]);
  });

  const provide = (program: string) =>
    symlink(execFileSync("which", [program], { encoding: "utf8" }).trim(), join(tools, program));

  it("when the port is taken, before it starts a database", async () => {
    const { port, free } = await takePort();
    const lines = await refusal({ PORT: String(port), NORMGRAPH_HOME: home() });
    await free();
    expect(lines).toEqual([`Port ${port} of 127.0.0.1 is taken: end what listens there, or set PORT to another.`]);
  });

  it("when there is no Java", async () => {
    expect(await refusal({ PATH: tools, JAVA_HOME: undefined, NORMGRAPH_HOME: home() })).toEqual([
      "There is no Java to run Neo4j: install a JDK 17 or newer, or name a running Neo4j 5.26 or newer with NEO4J_URI, or start one with docker compose up -d.",
    ]);
  });

  it("when the Java is too old", async () => {
    await writeFile(join(tools, "java"), `#!/bin/sh\necho 'openjdk version "11.0.2" 2019-01-15' >&2\n`);
    await chmod(join(tools, "java"), 0o755);
    const [line, ...more] = await refusal({
      PATH: `${tools}:/usr/bin:/bin`,
      JAVA_HOME: undefined,
      NORMGRAPH_HOME: home(),
    });
    expect(line).toMatch(/^Java 11 is too old to run Neo4j: install a JDK 17 or newer, /);
    expect(more).toEqual([]);
  });

  it("when there is no Maven to fetch Neo4j with", async () => {
    await provide("java");
    const lines = await refusal({ PATH: tools, NORMGRAPH_HOME: join(home(), "empty") });
    expect(lines.at(-1)).toMatch(/^There is no Maven to run Neo4j: install Maven, or name a running Neo4j /);
  });

  it("when Neo4j cannot be fetched", async () => {
    await mkdir(join(tools, ".m2"));
    await writeFile(
      join(tools, ".m2", "settings.xml"),
      `<settings><localRepository>${tools}/repository</localRepository><offline>true</offline></settings>`,
    );
    const lines = await refusal({ MAVEN_OPTS: `-Duser.home=${tools}`, NORMGRAPH_HOME: join(home(), "empty") });
    expect(lines.at(-1)).toMatch(
      /^Maven could not fetch Neo4j \(.+\): see that it reaches its repository, then start again\.$/,
    );
  });

  it("when several settings are wrong, naming all of them", async () => {
    expect(await refusal({ PORT: "eighty", LOG_LEVEL: "loud", NEO4J_URI: "bolt://127.0.0.1" })).toEqual([
      'PORT is "eighty": it must be a port from 0 to 65535 (0: any free one).',
      'LOG_LEVEL is "loud": it must be one of silent, fatal, error, warn, info, debug, trace.',
      "NEO4J_PASSWORD is missing: NEO4J_URI needs the password of its user.",
    ]);
  });

  it("when no Neo4j answers where it was told to be", async () => {
    expect(await refusal({ NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "x" })).toEqual([
      "No Neo4j answers at bolt://127.0.0.1:1: start it there, or name another with NEO4J_URI.",
    ]);
  });

  it("when the Neo4j is too old", async () => {
    const { uri, close } = await pretendNeo4j("Neo4j/4.4.38");
    const lines = await refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" });
    close();
    expect(lines).toEqual([`Neo4j at ${uri} is 4.4.38: normgraph needs 5.26 or newer.`]);
  });

  it("when what answers is no Neo4j", async () => {
    const { uri, close } = await pretendNeo4j("OtherGraph/1.0");
    const lines = await refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" });
    close();
    expect(lines).toEqual([`What answers at ${uri} is "OtherGraph/1.0": normgraph needs Neo4j 5.26 or newer.`]);
  });
});
