import { writeFileSync } from "node:fs";
import { findReferences } from "../../extraction/find-references";
import { Refusal } from "../../refusal";
import { destinationsIn } from "./destinations";
import type { FormatName } from "./format-names";
import { formats } from "./formats";
import { readText } from "./read-text";
import { reportOn } from "./report";

export interface ExtractRequest {
  files: string[];
  format: FormatName;
  self: string;
  out?: string;
}

const names = /^(?:self|constitution|code\/[a-z]+(?:-[a-z]+)*)$/;

/**
 * Writes the references of each text to standard output or into the folder `out`; what is wrong with one text is said on the error
 * stream and the others go on. Gives the exit code: 1 where anything could not be done.
 */
export async function extract(request: ExtractRequest): Promise<number> {
  try {
    return await extractAll(request);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    console.error(failure.message);
    return 1;
  }
}

async function extractAll({ files, format, self, out }: ExtractRequest): Promise<number> {
  if (!names.test(self))
    throw new Refusal(`--self takes self, constitution or a code such as code/migration, not "${self}".`);
  const inputs = [...new Set(files)];
  if (inputs.length > 1 && out === undefined && format !== "table")
    throw new Refusal(`${inputs.length} texts as ${format} need --out FOLDER, which takes a file for each of them.`);
  const destinations = out === undefined ? undefined : destinationsIn(out, inputs, format);
  const report = reportOn(inputs.length);
  for (const name of inputs) {
    try {
      const text = await readText(name);
      const written = formats[format]({ name, text, records: findReferences(text, { self }) });
      write(written, destinations?.get(name));
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      report.problem(failure.message);
    }
    report.step();
  }
  return report.end();
}

function write(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (failure) {
    throw new Refusal(`${file} cannot be written: ${(failure as Error).message}.`, { cause: failure });
  }
}
