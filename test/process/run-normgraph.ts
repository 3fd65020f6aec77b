import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inPackage } from "../../src/package-root";
import { shelf } from "../own-neo4j";
import { killHard, processesOf } from "../processes";

/** A normgraph that runs as a process of its own, as a person would start it. */
export interface Running {
  process: ChildProcess;
  /** All that it has written until now. */
  output(): string;
  /** Waits until it has written this, and gives what the expression found. Fails when it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit code, or the signal that killed it; all that it wrote. */
  ended: Promise<{ code: number | string; output: string }>;
}

export type Environment = Record<string, string | undefined>;

const variables = /^(NEO4J_|NORMGRAPH_|PORT$|HOST$|LOG_LEVEL$|OPERATION_TIMEOUT$)/;

/** The environment of this process without what would set up a normgraph, and with what is given. */
function environment(given: Environment): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !variables.test(name));
  return { ...Object.fromEntries(inherited), ...given };
}

/** Runs `node bin/normgraph.js` of this project with these arguments and variables. */
export const runNormgraph = (args: string[], env: Environment = {}): Running =>
  runProgram(process.execPath, [inPackage("bin", "normgraph.js"), ...args], env);

/** Runs a program in a folder, else in that of this project. */
export function runProgram(program: string, args: string[], env: Environment, cwd = inPackage()): Running {
  const child = spawn(program, args, { cwd, env: environment(env), stdio: ["ignore", "pipe", "pipe"], detached: true });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => (written += chunk));
  }
  let over = false;
  const ended = new Promise<{ code: number | string; output: string }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      over = true;
      resolve({ code: code ?? signal ?? "", output: written });
    });
  });
  const until = async (pattern: RegExp) => {
    for (;;) {
      const found = pattern.exec(written);
      if (found) return found;
      if (over) throw new Error(`It ended before it wrote ${pattern}:\n${written}`);
      await pause(50);
    }
  };
  return { process: child, output: () => written, until, ended };
}

/** A home of one test file, which has the libraries that the project fetched; nothing that ran in it outlives the file. */
export function homeWithLibraries(): () => string {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "normgraph-process-"));
    await mkdir(shelf, { recursive: true });
    await symlink(shelf, join(home, "libraries"));
  });
  afterAll(async () => {
    killHard(processesOf(home));
    await rm(home, { recursive: true, force: true });
  });
  return () => home;
}

/** Asks a server a GraphQL question. */
export async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
