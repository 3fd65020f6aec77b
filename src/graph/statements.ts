import { readFileSync } from "node:fs";
import { inPackage } from "../package-root";

const loaded = new Map<string, string>();

/**
 * The Cypher text of a file under cypher/, named by its path without ending: `statement("assertions/record-acts")`. Read once.
 * Refuses a name that has no file.
 */
export function statement(name: string): string {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(inPackage("cypher", ...`${name}.cypher`.split("/")), "utf8");
  loaded.set(name, text);
  return text;
}
