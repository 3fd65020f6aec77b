import { mkdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { Refusal } from "../../refusal";
import type { FormatName } from "./format-names";
import { standardInput } from "./read-text";

const endings: Record<FormatName, string> = { jsonl: ".refs.jsonl", table: ".refs.txt", html: ".refs.html" };

/**
 * The file that takes each input's references, in the folder `out`, which is made where it is missing: `a/report.txt` →
 * `out/report.refs.jsonl`, standard input → `out/stdin.refs.jsonl`. Refuses two inputs that would share one.
 */
export function destinationsIn(out: string, inputs: string[], format: FormatName): Map<string, string> {
  const takenBy = new Map<string, string>();
  const destinations = new Map<string, string>();
  for (const input of inputs) {
    const name = input === standardInput ? "stdin" : basename(input, extname(input));
    const destination = join(out, `${name}${endings[format]}`);
    const other = takenBy.get(destination);
    if (other !== undefined)
      throw new Refusal(`${other} and ${input} would both be written to ${destination}: name them in two calls.`);
    takenBy.set(destination, input);
    destinations.set(input, destination);
  }
  try {
    mkdirSync(out, { recursive: true });
  } catch (failure) {
    throw new Refusal(`The folder ${out} cannot be made: ${(failure as Error).message}.`, { cause: failure });
  }
  return destinations;
}
