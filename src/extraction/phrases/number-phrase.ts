import { fold } from "../../text/fold";
import type { Token } from "../tokens/token";
import { convocation } from "../tokens/word-shapes";

/** The number of an act as the text writes it. `from` and `to` are indices of tokens, `to` exclusive. */
export interface NumberPhrase {
  from: number;
  to: number;
  /** Without «№» and «nömrəli»; spaces out, hyphens plain, look-alike letters of a law's number Latin. */
  number: string;
}

const numbered = /^n[eo]mr[eo]?li$|^sayli$/;
const sign = /^(?:№|n[o°º]?|nr)$/;

/** The number that ends right before token `end`: «387 saylı», «1071-IVQD nömrəli», «№ 12», «1575 Nö-li». */
export function readNumberBefore(tokens: readonly Token[], end: number, text: string): NumberPhrase | undefined {
  const last = tokens[end - 1];
  if (last?.kind === "word" && numbered.test(last.key)) {
    const twice = numbered.test(tokens[end - 2]?.key ?? "");
    return readBareBefore(tokens, twice ? end - 2 : end - 1, end, text);
  }
  const li = last?.kind === "word" && /^l[iu]$/.test(last.key);
  if (li) {
    const at = tokens[end - 2]?.key === "-" ? end - 3 : end - 2;
    const before = tokens[at];
    return before && sign.test(before.key) ? readBareBefore(tokens, at, end, text) : undefined;
  }
  const bare = readBareBefore(tokens, end, end, text);
  if (!bare) return undefined;
  return isSigned(tokens, bare.from) || /[A-Z]$/.test(bare.number) ? bare : undefined;
}

function isSigned(tokens: readonly Token[], at: number): boolean {
  return sign.test(tokens[at]?.key ?? "");
}

/** The number of an act that begins at token `at`, after an optional «№». */
export function readNumber(tokens: readonly Token[], at: number, text: string): NumberPhrase | undefined {
  let first = isSigned(tokens, at) ? at + 1 : at;
  if (first > at && tokens[first]?.key === ".") first++;
  while (first > at && tokens[first]?.key === "-") first++;
  const letters = first > at && isShortWord(tokens[first]) && tokens[first + 1]?.key === "-" ? first : undefined;
  if (letters !== undefined) first += 2;
  if (tokens[first]?.kind !== "number") return undefined;
  if (letters !== undefined) return { from: at, to: first + 1, number: written(tokens, letters, first + 1, text) };
  const tail = tokens[first + 1]?.key === "-" ? first + 2 : first + 1;
  const isMark = convocation.test(tokens[tail]?.key ?? "") || isLetterMark(tokens, tail);
  const to = isMark && tokens[tail]?.kind === "word" ? tail + 1 : first + 1;
  return { from: at, to, number: written(tokens, first, to, text) };
}

/** A number that ends before `end`; the phrase goes on to `to`. */
function readBareBefore(tokens: readonly Token[], end: number, to: number, text: string): NumberPhrase | undefined {
  let from = end - 1;
  const last = tokens[from];
  if (last?.kind === "word" && convocation.test(last.key)) {
    from--;
    if (tokens[from]?.key === "-") from--;
    if (tokens[from]?.kind !== "number") return undefined;
  } else if (last?.kind === "word" && isLetterMark(tokens, from)) {
    from = /^[-/]$/.test(tokens[from - 1]?.key ?? "") ? from - 2 : from - 1;
  } else if (last?.kind === "number") {
    const isGlued = last.gap === "none";
    if (isGlued && tokens[from - 1]?.key === "-" && isShortWord(tokens[from - 2])) from -= 2;
    else if (isGlued && isShortWord(tokens[from - 1])) from--;
    else if (isGlued && isCourtNumber(tokens, from)) from -= 5;
  } else return undefined;
  const number = written(tokens, from, end, text);
  if (isSigned(tokens, from - 1)) from--;
  else if (tokens[from - 1]?.key === "-" && isSigned(tokens, from - 2)) from -= 2;
  return { from, to, number };
}

/** «105s», «12-T», «214/ü»: letters that end a number. */
function isLetterMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap !== "none" || token.key.length > 3) return false;
  const before = tokens[at - 1];
  if (before?.kind === "number") return token.key.length === 1;
  if (before?.gap !== "none" || tokens[at - 2]?.kind !== "number") return false;
  return (before.key === "-" && token.capital) || (before.key === "/" && token.key.length === 1);
}

/** «2(004)-7812/2022»: what stands before `at` in the number of a court's case, nothing between its parts. */
function isCourtNumber(tokens: readonly Token[], at: number): boolean {
  const [first, ...rest] = tokens.slice(Math.max(0, at - 5), at);
  return first?.kind === "number" && /^\(\d+\)-$/.test(rest.map((part) => part.key).join("")) && isTogether(rest);
}

function isTogether(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.gap === "none");
}

function isShortWord(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && token.key.length <= 3;
}

function written(tokens: readonly Token[], from: number, to: number, text: string): string {
  const pieces = tokens.slice(from, to).map((token) => {
    if (token.kind !== "word") return token.key;
    return convocation.test(token.key)
      ? fold(token.key).toUpperCase().replace(/L/g, "I")
      : text.slice(token.start, token.end);
  });
  const joined = pieces.join("");
  return joined.replace(/^(\d+)(?=[IVX]+K?Q)/, "$1-");
}
