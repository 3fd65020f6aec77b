import type { NounForm } from "../phrases/noun";
import type { ActKindName, LevelName } from "../records";

/** A mention of an act as it stands in a passage; `from`, `to`, `word` are indices of tokens, `to` exclusive. */
export interface ActCitation {
  kind: "act";
  from: number;
  to: number;
  /** The type word; of a shared type word, that of the whole list. */
  word: number;
  type: ActKindName;
  draft: boolean;
  issuer: string | null;
  date: string | null;
  number: string | null;
  title: string | null;
  parties: string[] | null;
  /** The grammatical case in which the mention stands in its sentence. */
  case: NounForm["case"];
  /** The opening and closing quotation marks of its title. */
  quoted?: { open: number; close: number };
  /** The heading of the document itself. */
  heading?: boolean;
  /** One of several under one type word; the last of them bears the word. */
  list?: number;
}

/** A mention of a provision; several of one span where the text writes a range. */
export interface ProvisionCitation {
  kind: "provision";
  from: number;
  to: number;
  /** The first and the last character, where a span ends inside tokens of a list. */
  level: LevelName;
  number: string;
  asWritten: string;
  form: NounForm;
  /** The numbers under one level word belong together. */
  list: number;
  /** The level word, shared by a list. */
  word: number;
  /** The number follows the level word, and the act stands before that: «Miqrasiya Məcəlləsi, maddə 57». */
  follows?: boolean;
  /** A row of a programme's or report's table, or a heading above rows. */
  row?: boolean;
}

export type Citation = ActCitation | ProvisionCitation;
