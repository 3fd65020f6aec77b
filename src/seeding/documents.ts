import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { DocumentPlan } from "../assertions/plan";
import type { ClaimsFile } from "./claims-file";
import type { Registry } from "./registry";
import type { SeedFile } from "./seed-file";

/**
 * The document of a claims file, with its text byte for byte where the seeds hold it; absent where the file or its hash is
 * missing, or the two do not agree, which is noted.
 */
export function readDocument(folder: string, file: SeedFile<ClaimsFile>, registry: Registry): DocumentPlan | undefined {
  const { file: name, sha256, period, publisher, id, title, kind, rank, publishedOn } = file.content.document;
  const publisherId = publisher === undefined ? undefined : registry.findAuthority(publisher);
  if (publisher !== undefined && publisherId === undefined)
    file.refuse(["document", "publisher"], `"${publisher}" is no authority of the registry.`);
  const span = { periodFrom: period?.from, periodUntil: period?.until };
  const plan = { id, title, kind, rank, publisherId, publishedOn, ...span };
  if (name === undefined) {
    if (sha256 !== undefined) return { ...plan, sha256 };
    file.refuse(["document"], "a document has a file, or where its text may not be kept its sha256.");
    return undefined;
  }
  const path = join(folder, "documents", name);
  if (basename(name) !== name || !existsSync(path)) {
    file.refuse(["document", "file"], `there is no file "${name}" in documents.`);
    return undefined;
  }
  const bytes = readFileSync(path);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== undefined && sha256 !== found)
    file.refuse(["document", "sha256"], `the sha256 of ${name} is ${found}, not ${sha256}.`);
  return { ...plan, sha256: found, text: bytes.toString("utf8") };
}
