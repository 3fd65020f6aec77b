import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Refusal } from "../../refusal";
import { missing } from "./java";
import type { Tell } from "../../session";

const BYTES = { B: 1, kB: 1e3, MB: 1e6 } as const;
/** What there is to fetch when this machine has nothing of it yet. */
const ALL_MEGABYTES = 145;

/** Compiles the launcher of a folder and copies its libraries beside it; tells how much was fetched. */
export async function runMaven(folder: string, tell: Tell, signal: AbortSignal): Promise<void> {
  tell("Fetching Neo4j with Maven");
  const maven = spawn("mvn", ["-B", "-f", folder, "compile", "dependency:copy-dependencies"], {
    signal,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(maven, "close");
  const errors: string[] = [];
  let fetched = 0;
  void (async () => {
    for await (const line of createInterface(maven.stdout)) {
      if (line.startsWith("[ERROR]")) errors.push(line.slice("[ERROR]".length).trim());
      const [, size, unit] = /\(([\d.]{1,9}) (B|kB|MB) at /.exec(line) ?? [];
      if (!size) continue;
      fetched += Number(size) * BYTES[unit as keyof typeof BYTES];
      tell(`Fetching Neo4j with Maven: ${Math.round(fetched / 1e6)} of about ${ALL_MEGABYTES} MB`);
    }
  })();
  const [code] = (await ended.catch((failure: NodeJS.ErrnoException) => {
    throw failure.code === "ENOENT" ? missing("There is no Maven", "Maven") : failure;
  })) as [number | null];
  signal.throwIfAborted();
  if (code !== 0) throw new Refusal(explain(errors));
}

function explain(errors: string[]): string {
  const [reason = "it gives no reason"] = errors;
  if (/No compiler is provided/.test(errors.join(" ")))
    return "The Java here has no compiler: install a JDK, not a JRE.";
  return `Maven could not fetch Neo4j (${reason}): see that it reaches its repository, then start again.`;
}
