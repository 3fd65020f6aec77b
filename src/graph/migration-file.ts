import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal";
import { splitStatements } from "./split-statements";

/** One step from an empty database to today's: a file V001__what.cypher. */
export interface Migration {
  version: number;
  /** File name, which is unique. */
  name: string;
  /** SHA-256 of the text, the same whatever line ends a checkout gave it. */
  checksum: string;
  statements: string[];
}

/** The migrations of a folder, ascending by version. Refuses a file of another name and a version that two files have. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".cypher"));
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)));
  migrations.sort((one, other) => one.version - other.version);
  for (const [index, { version, name }] of migrations.entries()) {
    const next = migrations[index + 1];
    if (next?.version === version)
      throw new Refusal(`${name} and ${next.name} have the same version: number them apart.`);
  }
  return migrations;
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const [, digits] = /^V(\d{3})__[a-z0-9_-]+\.cypher$/.exec(name) ?? [];
  if (!digits) throw new Refusal(`${join(folder, name)} is not named like a migration (V001__what-it-does.cypher).`);
  const text = (await readFile(join(folder, name), "utf8")).replace(/\r\n/g, "\n");
  return {
    version: Number(digits),
    name,
    checksum: createHash("sha256").update(text).digest("hex"),
    statements: splitStatements(text),
  };
}
