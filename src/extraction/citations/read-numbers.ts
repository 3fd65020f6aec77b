import { canonicalProvisionNumber } from "../../identifiers/provision-number";
import { findRomanValue } from "../../identifiers/roman";
import { readOrdinalWord } from "../phrases/ordinal-word";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";

/** A number before a level word; `from` and `to` are indices of tokens, `to` exclusive. */
export interface NumberItem {
  from: number;
  to: number;
  number: string;
  asWritten: string;
  /** How it is written: bare numbers count only in a list whose last number bears an ordinal suffix. */
  style: "ordinal" | "bare" | "roman" | "letter" | "word";
}

const suffix = /^(?:[iu]?n)?c[iu](?:s[iu])?$/;
/** With l for I, and Cyrillic letters, of a damaged text layer. */
const roman = /^[IVXLCІХСl]{1,7}$/;
const lookAlike = /[ІХСl]/g;
const latin: Record<string, string> = { І: "I", Х: "X", С: "C", l: "I" };

/** The number that ends right before token `end`; absent where none does. */
export function readItemBefore(passage: Passage, end: number): NumberItem | undefined {
  const { tokens, text } = passage;
  const last = tokens[end - 1];
  if (last === undefined || tokens[end]?.gap === "paragraph") return undefined;
  if (last.kind === "number") return digits(tokens, end - 1, end, "bare", text);
  if (last.key === "." && last.gap === "none" && tokens[end - 2]?.key.includes(".")) {
    return tokens[end - 2]?.kind === "number" ? digits(tokens, end - 2, end, "bare", text) : undefined;
  }
  if (last.kind === "close" || last.key === ")") return readLetter(passage, end);
  if (last.kind !== "word") return undefined;
  if (suffix.test(last.key)) return readOrdinal(tokens, end, text);
  const word = readOrdinalWord(tokens, end - 1);
  if (word) {
    const asWritten = text.slice((tokens[word.from] as Token).start, last.end).replace(/\s+/g, " ");
    return { from: word.from, to: end, number: String(word.value), asWritten, style: "word" };
  }
  return readRoman(tokens, end, end, text);
}

function readOrdinal(tokens: readonly Token[], end: number, text: string): NumberItem | undefined {
  let at = tokens[end - 2]?.key === "-" ? end - 3 : end - 2;
  // «13.2.5.1.-ci»
  if (tokens[at]?.key === "." && tokens[at]?.gap === "none" && tokens[at + 1]?.gap === "none") at--;
  if (tokens[at]?.kind === "number") return digits(tokens, at, end, "ordinal", text);
  return readRoman(tokens, at + 1, end, text);
}

function digits(
  tokens: readonly Token[],
  at: number,
  to: number,
  style: NumberItem["style"],
  text: string,
): NumberItem | undefined {
  const token = tokens[at] as Token;
  if (/[/]|^\d{5,}/.test(token.key)) return undefined;
  const from = startOfBroken(tokens, at);
  const start = (tokens[from] as Token).start;
  const asWritten = text.slice(start, token.end).replace(/\s+/g, " ");
  const number =
    from < at
      ? tokens
          .slice(from, at + 1)
          .map((part) => part.key)
          .join(".")
      : token.key;
  return { from, to, number: canonicalProvisionNumber(number.replace(/\.{2,}/g, ".")), asWritten, style };
}

/** «3 4» for 3.4, «45.0.4.-1» for 45.0.4-1: a point lost or one too many inside a number. */
function startOfBroken(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const isLost =
    before?.kind === "number" && token.gap === "blank" && /^\d{1,2}$/.test(before.key) && /^\d{1,2}$/.test(token.key);
  return isLost && tokens[at - 2]?.key === "," ? at - 1 : at;
}

function readLetter(passage: Passage, end: number): NumberItem | undefined {
  const { tokens, text } = passage;
  // «c-1» stands for a clause inserted after c.
  const last = end - 2;
  const inserted = tokens[last]?.kind === "number" && tokens[last - 1]?.key === "-";
  const at = inserted ? last - 2 : last;
  const letter = tokens[at];
  if (letter?.kind !== "word" || letter.end - letter.start !== 1) return undefined;
  const asWritten = text.slice(letter.start, (tokens[last] as Token).end);
  const opening = tokens[at - 1];
  if (opening?.kind === "open" || opening?.key === "(")
    return { from: at - 1, to: end, number: asWritten, asWritten, style: "letter" };
  if (tokens[end - 1]?.key !== ")" || passage.brackets.has(end - 1)) return undefined;
  // «b) bəndi», and «50 a) maddəsi» for an article with a letter.
  if (opening?.kind !== "number" || letter.gap !== "blank")
    return { from: at, to: end, number: asWritten, asWritten, style: "letter" };
  const whole = text.slice(opening.start, (tokens[last] as Token).end);
  return { from: at - 1, to: end, number: whole, asWritten: whole, style: "letter" };
}

/** «III», «III-I», and «III-1» for a part inserted after the third. */
function readRoman(tokens: readonly Token[], end: number, to: number, text: string): NumberItem | undefined {
  const last = tokens[end - 1];
  const written = last && text.slice(last.start, last.end);
  if (last === undefined || written === undefined || !isRoman(written)) return undefined;
  const before = tokens[end - 3];
  const first = before && text.slice(before.start, before.end);
  const joined = tokens[end - 2]?.key === "-" && last.gap === "none" && first !== undefined && isRoman(first);
  const asWritten = joined ? `${first}-${written}` : written;
  const number = asWritten.replace(lookAlike, (letter) => latin[letter] ?? letter);
  return { from: joined ? end - 3 : end - 1, to, number, asWritten, style: "roman" };
}

function isRoman(written: string): boolean {
  return (
    roman.test(written) && findRomanValue(written.replace(lookAlike, (letter) => latin[letter] ?? letter)) !== undefined
  );
}
