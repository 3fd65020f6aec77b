import type { Token } from "./token";
import { convocation, monthName, ordinalSuffix } from "./word-shapes";

/** No number of an act, an article or a day has more, so that a row of figures is read once. */
const mostPieces = 24;

/** Tokens put together as one, and the index of the token after them. */
export interface Joined {
  token: Token;
  next: number;
}

/**
 * A number whose digits or whose points stand apart, each one blank from the next: `1 0 5 2 IVQD`, `1 1 . 2 – ci`, `23 . 2ci`. What
 * follows must tell that it is one number: the ending of an ordinal, the mark of a law, a month. Figures in a row are left alone.
 */
export function joinNumber(tokens: readonly Token[], at: number): Joined | undefined {
  const first = tokens[at];
  if (first?.kind !== "number") return isFigure(first) ? joinLookAlikes(tokens, at) : undefined;
  const broken = joinInserted(tokens, at) ?? joinDated(tokens, at) ?? joinLookAlikes(tokens, at);
  if (broken) return broken;
  if (!isApart(tokens, at + 1)) return undefined;
  let next = at + 1;
  for (; next - at < mostPieces && isApart(tokens, next); next++) {
    const [before, token] = [tokens[next - 1] as Token, tokens[next] as Token];
    if (token.key === "." ? before.kind !== "number" || !isApart(tokens, next + 1) : !continues(before, token)) break;
  }
  if (tokens[next - 1]?.kind !== "number" || next - at < 2) return undefined;
  const joined = join(tokens, at, next);
  return isOfNumber(tokens, next) || isDay(joined, tokens) ? joined : undefined;
}

const figures: Record<string, string> = { o: "0", l: "1", i: "1" };

const isFigure = (token: Token | undefined) => token?.kind === "word" && token.key in figures;

/** «2O12-ci», «l6-cı», «2.l-ci»: letters that look like figures, in a number whose ending stands behind it. */
function joinLookAlikes(tokens: readonly Token[], at: number): Joined | undefined {
  let next = at + 1;
  for (let token = tokens[next]; token?.gap === "none" && next - at < mostPieces; token = tokens[++next])
    if (token.kind !== "number" && !isFigure(token) && token.key !== ".") break;
  const pieces = tokens.slice(at, next);
  if (!pieces.some(isFigure) || !pieces.some(({ kind }) => kind === "number")) return undefined;
  const ending = tokens[next]?.key === "-" ? next + 1 : next;
  if (tokens[next]?.gap !== "none" || !ordinalSuffix.test(tokens[ending]?.key ?? "")) return undefined;
  const joined = join(tokens, at, next, pieces.map(({ key }) => figures[key] ?? key).join(""));
  return { ...joined, token: { ...joined.token, kind: "number" } };
}

/** «41- 1-ci»: the hyphen of an inserted article, since no range runs from a greater number to a smaller. */
function joinInserted(tokens: readonly Token[], at: number): Joined | undefined {
  const [first, hyphen, last] = tokens.slice(at, at + 3);
  if (hyphen?.key !== "-" || hyphen.gap !== "none" || last?.kind !== "number" || last.gap !== "blank") return undefined;
  if (!/^[\d.]+$/.test(first?.key ?? "") || Number(last.key) >= Number.parseFloat(first?.key ?? "")) return undefined;
  const ending = tokens[at + 3]?.key === "-" ? at + 4 : at + 3;
  return ordinalSuffix.test(tokens[ending]?.key ?? "") ? join(tokens, at, at + 3) : undefined;
}

/** «22.10.1 998-ci il», «tarixli 1 72-IIQD»: a date or the number of a law that came apart after its first figure. */
function joinDated(tokens: readonly Token[], at: number): Joined | undefined {
  const [first, last] = [tokens[at] as Token, tokens[at + 1]];
  if (last?.kind !== "number" || !isApart(tokens, at + 1)) return undefined;
  const isDate = /^\d{1,2}\.\d{1,2}\.(?:1[89]|20)\d\d$/.test(first.key + last.key);
  const follows = tokens[at + 2]?.key === "-" ? at + 3 : at + 2;
  const isLaw =
    first.key.length === 1 && tokens[at - 1]?.key === "tarixli" && convocation.test(tokens[follows]?.key ?? "");
  return isDate || isLaw ? join(tokens, at, at + 2) : undefined;
}

/** The tokens from `at` on, as far as `next`, as one; its key is that of all of them unless another is given. */
export function join(tokens: readonly Token[], at: number, next: number, key?: string): Joined {
  const first = tokens[at] as Token;
  const pieces = tokens.slice(at, next);
  const end = (pieces.at(-1) as Token).end;
  return { token: { ...first, end, key: key ?? pieces.map((piece) => piece.key).join("") }, next };
}

/** Whether a digit or a point stands there, one blank from what is before it. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token?.gap !== "blank" || token.start - before.end !== 1) return false;
  return token.kind === "number" || token.key === ".";
}

const continues = (before: Token, token: Token) =>
  before.key === "." || (before.key.length === 1 && token.key.length === 1);

function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const follows = tokens[at]?.key === "-" ? at + 1 : at;
  const key = tokens[follows]?.key ?? "";
  if (ordinalSuffix.test(key) || convocation.test(key)) return true;
  // The letters of the ending or of the mark may stand apart as well.
  const spaced = key + (tokens[follows + 1]?.key ?? "");
  return /^(?:c[iu]|[ivx]+[ivxqk])$/.test(spaced);
}

/** A line may begin with the number of a list before a day of one figure: there the two are not one. */
function isDay({ token, next }: Joined, tokens: readonly Token[]): boolean {
  return token.gap === "blank" && Number(token.key) <= 31 && monthName.test(tokens[next]?.key ?? "");
}
