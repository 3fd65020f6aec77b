import { findIsoDate, findMonth } from "../../text/dates";
import type { Token } from "../tokens/token";
import { ordinalSuffix } from "../tokens/word-shapes";

/** A date as the text writes it. `from` and `to` are indices of tokens, `to` exclusive. */
export interface DatePhrase {
  from: number;
  to: number;
  /** ISO day, month or year. */
  date: string;
}

/** With «iI» of a damaged text layer. */
const yearWord = /^i[li](?:in|de|den|e)?(?:tarixli)?$/;
const month =
  /^(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)(?:[iu]n|[iu]|da|de|dan|den)?$/;
const dayCase = /^(?:d[ae]|d[ae]n|n[ae]|s[iu]nda|[iu]nd[ae]|n[iu]n)$/;
const dated = /^(?:tarix(?:li|de|inde|ind[ae])?)$/;
const dayMonthYear = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const longest = 9;

/** The index after a year with its «-cü il(in)», and the year; absent where no year stands at `at`. */
function readYear(tokens: readonly Token[], at: number): { year: number; to: number; bare: boolean } | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^(?:1[89]|20)\d\d$/.test(token.key)) return undefined;
  let to = skipOrdinal(tokens, at + 1);
  const bare = to === at + 1;
  const word = tokens[to];
  const named = word?.kind === "word" && yearWord.test(word.key);
  if (named) to++;
  return { year: Number(token.key), to, bare: bare && !named };
}

function skipOrdinal(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at]?.key === "-" ? at + 1 : at;
  const suffix = tokens[hyphen];
  return suffix?.kind === "word" && ordinalSuffix.test(suffix.key) ? hyphen + 1 : at;
}

function readDay(tokens: readonly Token[], at: number): { day: number; to: number } | undefined {
  const quoted = tokens[at]?.kind === "open" ? 1 : 0;
  const token = tokens[at + quoted];
  if (token?.kind !== "number" || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(token.key)) return undefined;
  if (quoted === 1 && tokens[at + 2]?.kind !== "close") return undefined;
  return { day: Number(token.key), to: at + 1 + 2 * quoted };
}

function readMonth(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "word" && month.test(token.key) ? findMonth(token.key) : undefined;
}

/** The date that begins at token `at`, with its «tarixli» where it has one; absent where none begins there. */
export function readDate(tokens: readonly Token[], at: number): DatePhrase | undefined {
  const found = readNumeric(tokens, at) ?? readYearFirst(tokens, at) ?? readDayFirst(tokens, at);
  if (!found) return undefined;
  let to = found.to;
  if (tokens[to]?.key === "-" && dayCase.test(tokens[to + 1]?.key ?? "")) to += 2;
  const word = tokens[to];
  if (word?.kind === "word" && dated.test(word.key)) to++;
  return { from: at, to, date: found.date };
}

function readNumeric(tokens: readonly Token[], at: number): { date: string; to: number } | undefined {
  const token = tokens[at];
  const parts = token?.kind === "number" ? dayMonthYear.exec(token.key) : null;
  if (!parts) return undefined;
  const date = findIsoDate(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  if (date === undefined) return undefined;
  const to = skipOrdinal(tokens, at + 1);
  const word = tokens[to];
  return { date, to: word?.kind === "word" && yearWord.test(word.key) ? to + 1 : to };
}

function readYearFirst(tokens: readonly Token[], at: number): { date: string; to: number } | undefined {
  const year = readYear(tokens, at);
  if (!year || year.bare) return undefined;
  const day = readDay(tokens, year.to);
  const afterDay = day && readMonth(tokens, day.to);
  if (day && afterDay !== undefined) return whole(year.year, afterDay, day.day, day.to + 1);
  const first = readMonth(tokens, year.to);
  if (first === undefined) return whole(year.year, undefined, undefined, year.to);
  const dayAfter = readDay(tokens, year.to + 1);
  const next = dayAfter && tokens[dayAfter.to];
  const isDay = dayAfter !== undefined && next?.key !== "nomreli" && next?.key !== "sayli";
  return isDay ? whole(year.year, first, dayAfter.day, dayAfter.to) : whole(year.year, first, undefined, year.to + 1);
}

function readDayFirst(tokens: readonly Token[], at: number): { date: string; to: number } | undefined {
  const day = readDay(tokens, at);
  const named = readMonth(tokens, day?.to ?? at);
  if (named === undefined) return undefined;
  const year = readYear(tokens, (day?.to ?? at) + 1);
  return year && whole(year.year, named, day?.day, year.to);
}

function whole(year: number, named: number | undefined, day: number | undefined, to: number) {
  const date = findIsoDate(year, named, day);
  return date === undefined ? undefined : { date, to };
}

/** The longest date that ends right before token `end`; absent where none does. */
export function readDateBefore(tokens: readonly Token[], end: number): DatePhrase | undefined {
  for (let from = Math.max(0, end - longest); from < end; from++) {
    const kind = tokens[from]?.kind;
    if (kind !== "number" && kind !== "word" && kind !== "open") continue;
    const found = readDate(tokens, from);
    if (found?.to === end) return found;
  }
  return undefined;
}
