import type { ReferenceRecord } from "../extraction/records";

/** A document whose references are linked. */
export interface CitingDocument {
  text: string;
  /** What `findReferences` reads in it. */
  records: readonly ReferenceRecord[];
  /** ISO day as of which its names are read; absent where nothing tells when it was written. */
  day?: string;
  /** The id of the act whose text it is, if it is the text of one. */
  actId?: string;
  /** The id of the programme whose measures its rows are, where its text does not name it. */
  programmeId?: string;
}

/** The id of an act by its well-known name, in which the extraction writes codes and the Constitution: `code/migration`. */
export function wellKnownId(name: string): string {
  return `az/${name}`;
}

/** The well-known name of an act, by which the extraction is told that a document is its text; absent for another act. */
export function findWellKnownName(actId: string): string | undefined {
  return /^az\/(?:constitution|code\/[a-z-]+)$/.test(actId) ? actId.slice("az/".length) : undefined;
}
