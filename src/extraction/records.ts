/** The records of the annotation contract: what a reader marks in a legal text. One JSON object a line. */

export type ActKindName =
  | "constitution"
  | "code"
  | "law"
  | "presidential-decree"
  | "presidential-order"
  | "cabinet-decision"
  | "cabinet-order"
  | "agency-act"
  | "treaty"
  | "protocol"
  | "convention"
  | "programme"
  | "action-plan"
  | "rules"
  | "statute"
  | "list"
  | "form"
  | "other";

export type LevelName = "article" | "clause" | "subclause" | "part" | "section" | "chapter" | "paragraph" | "annex";

/** A mention of an instrument that the text itself identifies. `text === document.slice(start, end)`. */
export interface ActRecord {
  kind: "act";
  id: string;
  /** Offsets of the document, UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  text: string;
  type: ActKindName;
  draft: boolean;
  /** English slug of the body; null for a treaty, or where the text does not tell. */
  issuer: string | null;
  /** ISO day, month or year. */
  date: string | null;
  number: string | null;
  title: string | null;
  /** For treaties and protocols: ISO 3166 alpha-2 codes and the codes of organisations, sorted. */
  parties: string[] | null;
}

/** A mention of one article, clause or part. */
export interface ProvisionRecord {
  kind: "provision";
  id: string;
  start: number;
  end: number;
  text: string;
  level: LevelName;
  /** Canonical: `64.0.6-1`. */
  number: string;
  /** The number as written, without its ordinal suffix. */
  asWritten: string;
  /** `self`, a well-known name (`code/migration`), the id of an act of the same list, or null where the text does not tell. */
  of: string | null;
}

export type RelationType = "AMENDS" | "APPROVES" | "RATIFIES" | "BASED_ON" | "REPEALS";
export type Change = "adds" | "rewords" | "repeals" | "modifies";

/** What the text says that one instrument does to another. `from` and `to` as `of` in a provision, or a provision's id. */
export interface RelationRecord {
  kind: "relation";
  type: RelationType;
  from: string;
  to: string;
  /** Null but for AMENDS. */
  change: Change | null;
}

export type ReferenceRecord = ActRecord | ProvisionRecord | RelationRecord;
