import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../../refusal";
import type { Connection } from "../connection";
import { findConnection, serverFolder, withdrawConnection } from "./connection-file";

/** A Neo4j that runs as a child of this process. */
export interface Launched {
  connection: Connection;
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  home: string;
  /** Command that starts Java. */
  java: string;
  /** Folder of `fetchLibraries`. */
  libraries: string;
  /** Bolt port; 0 for any free one. */
  port: number;
  signal: AbortSignal;
}

/** Exit code by which Launcher.java says that another process serves the folder. */
const IN_USE = 3;
/** Exit code by which it says that the data cannot be read. */
const UNREADABLE = 4;
const START_LIMIT = 180_000;
const STOP_LIMIT = 30_000;
const LOOKED_AT_EVERY = 100;

/** Starts Neo4j on the data of a home and waits until it can be used, or tells that another process serves that data. */
export async function launch({ home, java, libraries, port, signal }: LaunchOptions): Promise<Launched | "in use"> {
  const folder = serverFolder(home);
  const classPath = [join(libraries, "classes"), join(libraries, "lib", "*")].join(delimiter);
  const child = spawn(
    java,
    [
      `@${join(libraries, "jvm.options")}`,
      "-cp",
      classPath,
      "Launcher",
      folder,
      join(libraries, "neo4j.conf"),
      `${port}`,
    ],
    // In a process group of its own, for a Ctrl-C at the terminal is answered here, and not by Neo4j alone.
    { cwd: folder, detached: true, stdio: ["pipe", "pipe", "pipe"] },
  );
  const words = lastWords(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()));
  const stop = () => stopChild(child, ended);

  const password = randomBytes(24).toString("hex");
  child.stdin?.on("error", () => {}).write(`${password}\n`);

  const limit = Date.now() + START_LIMIT;
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const connection = await findConnection(home);
    if (connection?.password === password) {
      const withdraw = () => withdrawConnection(home, connection);
      signal.addEventListener("abort", withdraw);
      return { connection, ended, stop: () => (withdraw(), stop()) };
    }
    if (signal.aborted || Date.now() > limit) {
      await stop();
      signal.throwIfAborted();
      throw new Refusal(`Neo4j was not ready after ${START_LIMIT / 1000} s: see ${join(folder, "logs", "debug.log")}.`);
    }
    await pause(LOOKED_AT_EVERY);
  }
  if (child.exitCode === IN_USE) return "in use";
  throw new Refusal(explainEnd(words(), child.exitCode === UNREADABLE, port, folder));
}

/** Closes the child's input, at which it shuts the database down and ends. */
async function stopChild(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end();
  const forced = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT);
  await ended;
  clearTimeout(forced);
}

function lastWords(child: ChildProcess): () => string {
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => (words = (words + chunk).slice(-20_000)));
  }
  return () => words;
}

function explainEnd(words: string, isUnreadable: boolean, port: number, folder: string): string {
  if (/Address already in use|BindException/.test(words))
    return `Port ${port} is taken: choose another with NEO4J_PORT.`;
  const log = join(folder, "logs", "debug.log");
  if (/No space left on device|Disk quota exceeded|There is not enough space/.test(words))
    return `The disk that holds ${folder} is full: make room and start again; nothing that was stored is lost.`;
  const causes = words
    .split("\n")
    .filter((line) => /^(?:Exception|Caused by|Error|[a-z.]+\.[A-Z]\w+(?:Exception|Error): )/.test(line));
  const reason = causes.at(-1)?.replace(/^.*?(?:Exception|Error): /, "") ?? "it gives no reason";
  if (isUnreadable)
    return `The data in ${join(folder, "data")} is damaged (${reason}): put a copy of that folder in its place, or move it away and start again, which loads the seeds anew; see ${log}.`;
  return `Neo4j could not start (${reason}): see ${log}.`;
}
