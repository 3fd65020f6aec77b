import type { QuotePairs } from "./pair-quotes";
import type { Token } from "./token";
import { monthName, ordinalSuffix } from "./word-shapes";

const enders = new Set([".", "!", "?", ":", ";"]);
const longestQuote = 1500;
/** In tokens: a line without end is cut, so that reading it takes no more than its length. */
const longestSentence = 3000;

/**
 * The number of the sentence of each token, ascending. A sentence ends at a paragraph or a table cell, and after a full stop,
 * colon or semicolon where a capital, a quotation mark or a new line follows; never inside brackets or a short quotation. The
 * point after a number that begins a line ends none, nor does a blank line before a word in small letters.
 */
export function numberSentences(
  tokens: readonly Token[],
  text: string,
  quotes: QuotePairs,
  brackets: Map<number, number>,
): number[] {
  const inside = insideOf(tokens, quotes, brackets);
  let sentence = 0;
  let first = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const begins = before !== undefined && inside[at] === 0 && beginsSentence(tokens, text, token, before, at);
    if (begins || at - first > longestSentence) {
      sentence++;
      first = at;
    }
    return sentence;
  });
}

/** For each token, 1 where it stands after an opening bracket or quotation mark that is closed behind it. */
function insideOf(tokens: readonly Token[], quotes: QuotePairs, brackets: Map<number, number>): Uint8Array {
  const steps = new Int32Array(tokens.length + 1);
  for (const [close, open] of brackets) addStep(open, close);
  for (const [close, open] of quotes.openOf)
    if ((tokens[close] as Token).start - (tokens[open] as Token).start <= longestQuote) addStep(open, close);
  const inside = new Uint8Array(tokens.length);
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    depth += steps[at] ?? 0;
    inside[at] = depth > 0 ? 1 : 0;
  }
  return inside;

  function addStep(open: number, close: number): void {
    steps[open + 1] = (steps[open + 1] ?? 0) + 1;
    steps[close + 1] = (steps[close + 1] ?? 0) - 1;
  }
}

function beginsSentence(tokens: readonly Token[], text: string, token: Token, before: Token, at: number): boolean {
  if (token.gap === "paragraph") return !goesOn(text, token, before);
  const isEnd = before.kind === "mark" && enders.has(before.key);
  if (token.gap === "line") {
    if (isEnd || /^[·•[]$/.test(token.key)) return true;
    return token.kind === "number" && tokens[at + 1]?.key === ".";
  }
  if (!isEnd || token.gap === "none") return false;
  if (before.key === ";") return token.capital || (token.kind === "number" && !isOrdinal(tokens, at));
  if (before.key === ":") return token.capital || token.kind === "number";
  const last = tokens[at - 2];
  const isLabel = last?.kind === "number" && (last.gap === "paragraph" || last.gap === "line");
  return !isLabel && (token.capital || token.kind === "open" || token.kind === "number");
}

/** «… ləğv edilmişdir; 66-cı maddə 65-ci maddə hesab edilmişdir» is one sentence; «…; 2.1. …» begins an item. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key === "-" ? at + 2 : at + 1;
  return tokens[next]?.gap === "none" && ordinalSuffix.test(tokens[next]?.key ?? "");
}

/** A page break inside a sentence: a word in small letters after a blank line, no mark and no table cell before it. */
function goesOn(text: string, token: Token, before: Token): boolean {
  if (token.kind === "number" && monthName.test(before.key)) return true;
  if (token.key === "(" && before.kind === "word") return !text.slice(before.end, token.start).includes("\t");
  if (token.kind !== "word" || token.capital || (before.kind === "mark" && before.key !== ",")) return false;
  return !text.slice(before.end, token.start).includes("\t");
}
