import { CharacterClass, classOf } from "./character-classes";
import type { Token } from "./token";

/** Which opening mark a closing one answers, by index of token. An opening mark may be closed several times, outermost last. */
export interface QuotePairs {
  openOf: Map<number, number>;
  closesOf: Map<number, number[]>;
}

const opening = "“„«〝‟";
const closing = "”»〞";

/**
 * Tells opening quotation marks from closing ones (in place: `kind`) and pairs them.
 * 1. What stands beside a mark decides first: people close with “ and open with ”. A mark inside a word closes («Plan"ın»), but
 *    an apostrophe there is none. Right after an opening mark and before a word another opens.
 * 2. Where blanks stand on both sides, the mark's own shape decides, and of a straight one whether it was opened.
 * 3. A closing mark too many closes the last pair once more, if no sentence ended since: in “A” Qanununda dəyişiklik haqqında”
 *    the first mark opens both.
 */
export function pairQuotes(tokens: Token[], text: string): QuotePairs {
  const pairs: QuotePairs = { openOf: new Map(), closesOf: new Map() };
  let open: number[] = [];
  let last: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.gap === "paragraph") {
      open = open.filter((index) => beginsParagraph(tokens, index));
      last = undefined;
    }
    if (token.kind === "mark" && endsSentence(tokens, at)) last = undefined;
    if (token.kind !== "open") continue;
    const side = closesAgain(tokens, at, text, open, last) ? "close" : sideOf(tokens, at, text, open);
    if (side === "none") token.kind = "mark";
    else if (side === "open") open.push(at);
    else {
      token.kind = "close";
      const own = open.pop() ?? last;
      if (own === undefined) continue;
      pairs.openOf.set(at, own);
      pairs.closesOf.set(own, [...(pairs.closesOf.get(own) ?? []), at]);
      if (open.length === 0) last = own;
    }
  }
  return pairs;
}

function beginsParagraph(tokens: Token[], index: number): boolean {
  const gap = tokens[index]?.gap;
  return gap === "paragraph" || gap === "line";
}

function endsSentence(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === "." && next !== undefined && next.gap !== "none" && (next.capital || next.gap !== "blank");
}

/** 'A haqqında' Qanununun tətbiqi haqqında': of an apostrophe too many only one behind «haqqında» closes the title again. */
function closesAgain(tokens: Token[], at: number, text: string, open: number[], last: number | undefined): boolean {
  const { key, start, gap } = tokens[at] as Token;
  if (open.length > 0 || last === undefined || tokens[last]?.key !== key || !isApostropheAtEnd(key)) return false;
  const isBehind = gap === "none" && /^(?:haqq[il]nda|barede|dair)$/.test(tokens[at - 1]?.key ?? "");
  return isBehind && classBeside(text, start + 1) !== "word";
}

function sideOf(tokens: Token[], at: number, text: string, open: number[]): "open" | "close" | "none" {
  const token = tokens[at] as Token;
  const mark = token.key;
  const before = classBeside(text, token.start - 1);
  const after = classBeside(text, token.end);
  const wordBefore = before === "word";
  const wordAfter = after === "word";
  if (wordBefore && wordAfter) {
    if (mark === "'" || mark === "’" || mark === "‘" || mark === "`")
      return isOpened(tokens, open, mark) && mark !== "`" && mark !== "’" ? "close" : "none";
    return opening.includes(mark) && open.length === 0 ? "open" : "close";
  }
  if (wordBefore) return isApostropheAtEnd(mark) && open.length === 0 ? "none" : "close";
  if (wordAfter && token.gap === "none" && open.at(-1) === at - 1) return "open";
  if (wordAfter) return endsWithMark(text, token.start) && mayClose() ? "close" : "open";
  if (opening.includes(mark)) return after === "blank" && before !== "blank" ? "close" : "open";
  if (closing.includes(mark)) return "close";
  if (before === "blank" && after !== "blank" && after !== "edge") return after === "mark" ? ambiguous() : "open";
  if (before !== "blank" && before !== "edge") return "close";
  return ambiguous();

  function mayClose(): boolean {
    return open.length > 0 && (closing.includes(mark) || isOpened(tokens, open, mark));
  }

  function ambiguous(): "open" | "close" {
    return isOpened(tokens, open, mark) ? "close" : "open";
  }
}

/** «… (2013-2018-ci illər)”nda»: what stands before the mark ends a name as well as a word does. */
function endsWithMark(text: string, at: number): boolean {
  return classBeside(text, at - 1) === "quote" || /[).!?…]/.test(text.charAt(at - 1));
}

function isApostropheAtEnd(mark: string): boolean {
  return mark === "'" || mark === "’" || mark === "`";
}

function isOpened(tokens: Token[], open: number[], mark: string): boolean {
  const last = open.at(-1);
  const key = last === undefined ? undefined : tokens[last]?.key;
  return key !== undefined && (key === mark || (key === "‘" && mark === "’"));
}

function classBeside(text: string, at: number): "word" | "blank" | "quote" | "mark" | "edge" {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return "edge";
  const kind = classOf(code);
  if (kind === CharacterClass.Letter || kind === CharacterClass.Digit) return "word";
  if (kind === CharacterClass.Blank || kind === CharacterClass.Newline) return "blank";
  if (kind === CharacterClass.Quote) return "quote";
  return "mark";
}
