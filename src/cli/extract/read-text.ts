import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { Refusal } from "../../refusal";

/** Of one text. The longest code of Azerbaijan has less than a fourth of it. */
export const largestText = 8 * 1024 * 1024;

/** What is read from standard input, as it is named in messages. */
export const standardInput = "-";

/**
 * The text of a file, of standard input for `-`, decoded as UTF-8 with nothing taken off: a byte order mark stays the text's first
 * character, so that offsets count it. Refuses what cannot be read, is not UTF-8, or has more than `largestText` bytes.
 */
export async function readText(name: string): Promise<string> {
  const bytes = await readBytes(name);
  if (!isUtf8(bytes)) throw new Refusal(`${nameOf(name)} is not UTF-8 text: convert it first.`);
  return bytes.toString("utf8");
}

async function readBytes(name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of (name === standardInput
      ? process.stdin
      : createReadStream(name)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largestText) break;
      chunks.push(chunk);
    }
  } catch (failure) {
    const { code, message } = failure as NodeJS.ErrnoException;
    throw new Refusal(`${nameOf(name)} ${reasons[code ?? ""] ?? `cannot be read: ${message}`}.`, { cause: failure });
  }
  if (size > largestText)
    throw new Refusal(`${nameOf(name)} is larger than ${largestText / 1024 / 1024} MiB: split it into several texts.`);
  return Buffer.concat(chunks);
}

const reasons: Record<string, string | undefined> = {
  ENOENT: "does not exist",
  EISDIR: "is a folder: name the files in it",
  EACCES: "may not be read by you",
  ENOTDIR: "does not exist: a part of its path is no folder",
};

function nameOf(name: string): string {
  return name === standardInput ? "Standard input" : name;
}
