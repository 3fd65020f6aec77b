import type { ReferenceRecord } from "../../extraction/records";
import type { FormatName } from "./format-names";
import { toJsonLines } from "./json-lines";
import { toPage } from "./page";
import { toTable } from "./table";

/** A text that was read, and what was found in it. */
export interface Extracted {
  /** As it was named on the command line. */
  name: string;
  text: string;
  records: ReferenceRecord[];
}

/** How each form is written, whole, with its last line ended. */
export const formats: Record<FormatName, (extracted: Extracted) => string> = {
  jsonl: toJsonLines,
  table: toTable,
  html: toPage,
};
