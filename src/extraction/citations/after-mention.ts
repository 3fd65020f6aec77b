import { readDate } from "../phrases/date-phrase";
import { readNumber } from "../phrases/number-phrase";
import { findNounForm, type NounForm } from "../phrases/noun";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";

const suffix = /^(?:l[ae]r)?(?:s?[iu])?(?:n?[iu]n|[ny]?[aeiu]|n?d[ae](?:n|ki)?|y?l[ae])?(?:d[iu]r)?$/;

/** The index after a case ending glued to a closing quotation mark («…”nın») at token `to`; `to` where none is glued. */
export function skipSuffix(tokens: readonly Token[], to: number): number {
  const token = tokens[to];
  const isGlued = token?.kind === "word" && token.gap === "none" && tokens[to - 1]?.kind === "close";
  return isGlued && suffix.test(token.key) ? to + 1 : to;
}

/** The case of a mention that ends before token `to`: of the ending glued to its quotation mark, else of its last word. */
export function caseOf(tokens: readonly Token[], to: number, form: NounForm): NounForm["case"] {
  if (tokens[to - 1]?.kind !== "close") return form.case;
  if (skipSuffix(tokens, to) === to) return form.case === "genitive" ? "nominative" : form.case;
  const suffix = tokens[to]?.key ?? "";
  return findNounForm(`x${suffix}`, "x")?.case ?? "other";
}

/** Whether the text says after a mention that it is a draft: «… Saziş” layihəsi». */
export function isDraft(tokens: readonly Token[], to: number): boolean {
  let at = skipSuffix(tokens, to);
  while (tokens[at]?.kind === "close") at = skipSuffix(tokens, at + 1);
  const word = tokens[at];
  return word?.kind === "word" && word.gap !== "paragraph" && /^(?:layihe|lahiye)/.test(word.key);
}

/** The day on which the text after a mention says that it was signed or approved: «…Saziş” 2016-cı ilin oktyabrın 10-da imzalanmışdır». */
export function findDateAfter(passage: Passage, to: number, signed: boolean): string | undefined {
  const { tokens, sentences } = passage;
  const first = skipSuffix(tokens, to);
  if (signed && tokens[first]?.key === "(") return dateInBrackets(tokens, first);
  for (let at = first; at < first + 8 && sentences[at] === sentences[to - 1]; at++) {
    const date = readDate(tokens, at);
    if (date) return date.date.length === 10 && isDone(tokens, date.to, signed) ? date.date : undefined;
    if (tokens[at]?.kind !== "word") return undefined;
  }
  return undefined;
}

const longestPlace = 6;

/** «… Saziş” (Bakı şəhəri, 24 mart 1997-ci il)»: where and when it was signed, and nothing else. */
function dateInBrackets(tokens: readonly Token[], open: number): string | undefined {
  for (let at = open + 1; at <= open + longestPlace; at++) {
    const date = readDate(tokens, at);
    if (date) return tokens[date.to]?.key === ")" && date.date.length === 10 ? date.date : undefined;
    if (tokens[at]?.kind !== "word" && tokens[at]?.key !== ",") return undefined;
  }
  return undefined;
}

/**
 * «… Qanunu (30.09.1998, № 527-IQ)», «… Qanunu № 527-IQ, 30 sentyabr 1998-ci il»: date and number that stand right after a mention,
 * in brackets alone or the number with its sign; else nothing.
 */
export function readIdentityAfter({ tokens, text }: Passage, to: number): { date?: string; number?: string } {
  if (tokens[to]?.key === "№") return readSigned(tokens, to, text);
  if (tokens[to]?.key !== "(") return {};
  const date = readDate(tokens, to + 1);
  const after = date?.to ?? to + 1;
  const number = readNumber(tokens, tokens[after]?.key === "," ? after + 1 : after, text);
  const end = number?.to ?? after;
  const isAlone = tokens[end]?.key === ")" && (date?.date ?? "").length === 10;
  return isAlone ? { date: date?.date, ...(number && { number: number.number }) } : {};
}

function readSigned(tokens: readonly Token[], at: number, text: string): { date?: string; number?: string } {
  const number = readNumber(tokens, at, text);
  if (!number) return {};
  const date = readDate(tokens, tokens[number.to]?.key === "," ? number.to + 1 : number.to);
  return { number: number.number, ...((date?.date ?? "").length === 10 && { date: date?.date }) };
}

function isDone(tokens: readonly Token[], from: number, signed: boolean): boolean {
  if (!signed) return tokens[from]?.key === "tesdiq";
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (/^(?:imzalan|baglan)/.test(token.key)) return true;
  }
  return false;
}
