/** How a token is set off from the one before it. `paragraph` is a blank line, the edge of a table cell or of the text. */
export type Gap = "none" | "blank" | "line" | "paragraph";

/**
 * A word, a number with its points and hyphens, a quotation mark that opens or closes, or another mark. Offsets are of the
 * document, UTF-16 code units, `end` exclusive.
 */
export interface Token {
  kind: "word" | "number" | "open" | "close" | "mark";
  start: number;
  end: number;
  /** What it is compared by: a word folded, a number with plain hyphens, a mark itself. */
  key: string;
  /** Whether a word begins with a capital. */
  capital: boolean;
  gap: Gap;
}
