import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../../refusal";

const OLDEST = 17;
const OTHER_WAYS = "or name a running Neo4j 5.26 or newer with NEO4J_URI, or start one with docker compose up -d";

/** The sentence for a machine on which a program is missing that the embedded Neo4j needs. */
export const missing = (program: string, install: string): Refusal =>
  new Refusal(`${program} to run Neo4j: install ${install}, ${OTHER_WAYS}.`);

/** The command that starts Java: that of JAVA_HOME, else that of the PATH. Refuses a machine without Java 17 or newer. */
export async function requireJava(javaHome: string | undefined): Promise<string> {
  const java = javaHome ? join(javaHome, "bin", "java") : "java";
  const version = await versionOf(java);
  if (version === undefined) throw missing("There is no Java", `a JDK ${OLDEST} or newer`);
  if (version < OLDEST) throw missing(`Java ${version} is too old`, `a JDK ${OLDEST} or newer`);
  return java;
}

async function versionOf(java: string): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(java, ["-version"]);
    const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr + stdout) ?? [];
    return Number(first === "1" ? second : first);
  } catch {
    return undefined;
  }
}
