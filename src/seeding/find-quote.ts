/** A stretch of a text: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Every place where words stand in a text, first to last, none overlapping. A run of white space in the quote stands for any run
 * of white space in the text; every other character must be the text's own.
 */
export function findQuote(text: string, quote: string, within: Span = { start: 0, end: text.length }): Span[] {
  const pattern = quote
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  if (pattern === "") return [];
  return [...text.slice(within.start, within.end).matchAll(new RegExp(pattern, "gu"))].map(({ index, 0: found }) => ({
    start: within.start + index,
    end: within.start + index + found.length,
  }));
}

/** The first words of a quote, as far as the text has them; empty where it has not even the first. */
export function longestBeginning(text: string, quote: string, within?: Span): string {
  const words = quote.trim().split(/\s+/u);
  let known = 0;
  let unknown = words.length;
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1;
    if (findQuote(text, words.slice(0, middle).join(" "), within).length > 0) known = middle;
    else unknown = middle;
  }
  return words.slice(0, known).join(" ");
}
