import { execFileSync } from "node:child_process";

/** Ids of the running processes whose command line holds these words: of Neo4j, its home; of a server, its settings. */
export function processesOf(words: string): number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,stat=,args="], { encoding: "utf8", maxBuffer: 1 << 26 }).split(
    "\n",
  );
  return lines
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((found) => found !== null && !found[2]?.startsWith("Z") && found[3]?.includes(words))
    .map((found) => Number(found?.[1]));
}

/** Kills as a power failure would: nothing of what the processes would do at their end is done. */
export function killHard(ids: number[]): void {
  for (const id of ids) process.kill(id, "SIGKILL");
}
