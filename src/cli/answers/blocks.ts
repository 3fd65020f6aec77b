/** How a piece of an answer is set off on a terminal that knows colours. */
export type Style = "bold" | "dim" | "green" | "yellow" | "cyan";

/** Text of one style. */
export interface Styled {
  text: string;
  style: Style;
}

/** What stands in one place of a table; null where there is nothing. */
export type Cell = string | Styled | null;

/** One source's word, as the questions ask for it. */
export interface Evidence {
  quote: string | null;
  locator?: string | null;
  document: { label: string; rank?: number };
  recordedAt?: string;
  recordedBy?: string;
}

/** A sentence, which may be as long as it likes. */
export interface Note {
  text: string;
  style?: Style;
  /** Columns by which it is moved to the right. */
  indent?: number;
  /** What stands to the left of its first line, where it is moved to the right. */
  mark?: string;
  /** Whether it is kept on one line, however long, because it is meant to be copied. */
  unbroken?: boolean;
  /** On whose word it is said. */
  evidence?: Evidence[];
}

/** One row of a table: on whose word it is said, and what is told below it. */
export interface Row {
  cells: Cell[];
  evidence?: Evidence[];
  notes?: Note[];
}

/** A part of an answer, as a plain value: `renderBlocks` makes lines of it. */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "lines"; notes: Note[] }
  | { kind: "table"; columns: string[]; rows: Row[] };

/** The one sentence that is told where nothing was found; it names what was asked for. */
export interface Nothing {
  nothing: string;
}

export const heading = (text: string): Block => ({ kind: "heading", text });

/** Sentences, each from the left edge; those that are null are left out. */
export const lines = (...sentences: (string | null)[]): Block => ({
  kind: "lines",
  notes: sentences.filter((text) => text !== null).map((text) => ({ text })),
});

/** A table without frame; a column in which every row has nothing is left out. */
export const table = (columns: string[], rows: Row[]): Block => ({ kind: "table", columns, rows });

export const nothing = (sentence: string): Nothing => ({ nothing: sentence });

/** The text of a cell, without its style. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : (cell?.text ?? "");
}
