import { isKnownWord } from "./known-words";
import { readPassage } from "./tokens/passage";

/** A stretch of a text: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Every sentence of a text, in order, none overlapping; what stands between them is white space and marks of emphasis alone. */
export function findSentences(text: string): Span[] {
  const { tokens, sentences } = readPassage(text, isKnownWord);
  const found: Span[] = [];
  tokens.forEach(({ start, end }, at) => {
    const last = found.at(-1);
    if (last && sentences[at] === sentences[at - 1]) last.end = end;
    else found.push({ start, end });
  });
  return found;
}
