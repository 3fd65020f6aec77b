import type { Extracted } from "./formats";

/** The records of the annotation contract, one JSON object a line; nothing where nothing was found. */
export function toJsonLines({ records }: Extracted): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
