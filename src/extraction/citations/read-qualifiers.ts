import { readDateBefore } from "../phrases/date-phrase";
import { readIssuerBefore } from "../phrases/issuer-phrase";
import { readNumberBefore } from "../phrases/number-phrase";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";

/** What stands before a type word and identifies the act. */
export interface Qualifiers {
  /** The index of the first token of what was read; the index read from where nothing was. */
  from: number;
  date?: string;
  number?: string;
  issuer?: string;
  /** The state is named («Azərbaycan Respublikasının»). */
  state?: boolean;
  quoted?: { open: number; close: number };
}

/** What may stand there: the only issuer that fits, whether a signing may be told of, whether bare numbers stand in a list. */
export interface QualifierRules {
  issuer?: string;
  signed?: boolean;
  bareNumbers?: boolean;
  /** A title that names an instrument by its own type word («… Saziş») is that instrument's, not this one's. */
  foreignTitle?: (close: number) => boolean;
}

const longestTitle = 1500;

/** Reads leftwards from token `end`: date, number, issuer, title, place of signing, in any order, each at most once. */
export function readQualifiers(passage: Passage, end: number, rules: QualifierRules): Qualifiers {
  const { tokens } = passage;
  const found: Qualifiers = { from: end };
  for (let step = 0; step < 8; step++) {
    const before = tokens[found.from - 1];
    if (before === undefined || isCutOff(passage, found.from) || isShared(passage, found)) return found;
    const comma = (before.key === "," && step > 0) || isStroke(passage, found);
    const read = readOne(passage, comma ? found.from - 1 : found.from, rules, found, comma, step === 0);
    if (!read) return found;
  }
  return found;
}

/** «№ 444 / 13 oktyabr 2018-ci il tarixli»: the number of a list's entry before its day. */
function isStroke({ tokens, text }: Passage, { from, date, number }: Qualifiers): boolean {
  const isBetween = tokens[from - 1]?.key === "/" && date !== undefined && number === undefined;
  return isBetween && tokens[readNumberBefore(tokens, from - 1, text)?.from ?? -1]?.key === "№";
}

/** A blank line inside a citation is a page break only where no table cell and no mark stands before it. */
function isCutOff(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const before = passage.tokens[at - 1];
  if (token?.gap !== "paragraph" || before === undefined) return false;
  // A day alone in its line is an entry of a page's head.
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(before.key) && /^(?:line|paragraph)$/.test(before.gap)) return true;
  if (isCapitals(passage, token) && !isCapitals(passage, before)) return true;
  return before.kind === "mark" || passage.text.slice(before.end, token.start).includes("\t");
}

/** «AZƏRBAYCAN RESPUBLİKASI …» below a signature is the head of another act. */
function isCapitals({ text }: Passage, token: Token): boolean {
  return token.kind === "word" && token.end - token.start > 1 && !/\p{Ll}/u.test(text.slice(token.start, token.end));
}

/** What stands before a title whose opening mark another title shares belongs to that other, outer one. */
function isShared(passage: Passage, found: Qualifiers): boolean {
  const { quoted } = found;
  return quoted !== undefined && passage.quotes.closesOf.get(quoted.open)?.at(-1) !== quoted.close;
}

function readOne(
  passage: Passage,
  end: number,
  rules: QualifierRules,
  found: Qualifiers,
  afterComma: boolean,
  first: boolean,
): boolean {
  const { tokens, text } = passage;
  const date = found.date === undefined ? readDateBefore(tokens, end) : undefined;
  if (date) {
    found.date = date.date;
    found.from = date.from;
    return true;
  }
  if (found.number === undefined) {
    const number =
      readNumberBefore(tokens, end, text) ?? (first && rules.bareNumbers ? readListNumber(tokens, end) : undefined);
    if (number && !isAddress(tokens, number.from)) {
      found.number = number.number;
      found.from = number.from;
      return true;
    }
  }
  if (afterComma) return false;
  return (
    readQuoted(passage, end, rules, found) ||
    readIssuer(tokens, end, rules, found) ||
    readSigning(tokens, end, rules, found)
  );
}

function readListNumber(tokens: readonly Token[], end: number): { from: number; number: string } | undefined {
  const token = tokens[end - 1];
  return token?.kind === "number" && /^\d{1,4}$/.test(token.key) ? { from: end - 1, number: token.key } : undefined;
}

/** «maddə 12», «səh. 5»: numbers of something else. */
function isAddress(tokens: readonly Token[], from: number): boolean {
  const key = tokens[from - 1]?.key ?? "";
  return /^madde/.test(key) || key === "seh";
}

function readQuoted(passage: Passage, end: number, rules: QualifierRules, found: Qualifiers): boolean {
  const close = passage.tokens[end - 1];
  if (close?.kind !== "close" || found.quoted || rules.foreignTitle?.(end - 1)) return false;
  const open = passage.quotes.openOf.get(end - 1);
  const opening = open === undefined ? undefined : passage.tokens[open];
  if (open === undefined || opening === undefined || close.start - opening.start > longestTitle) return false;
  found.quoted = { open, close: end - 1 };
  found.from = open;
  return true;
}

function readIssuer(tokens: readonly Token[], end: number, rules: QualifierRules, found: Qualifiers): boolean {
  const issuer = readIssuerBefore(tokens, end);
  if (!issuer) return false;
  if (issuer.issuer === null) {
    if (found.state || found.issuer !== undefined) return false;
    found.state = true;
    found.from = issuer.from;
    return true;
  }
  if (found.issuer !== undefined || (rules.issuer !== undefined && rules.issuer !== issuer.issuer)) return false;
  found.issuer = issuer.issuer;
  found.from = issuer.from;
  return true;
}

const longestAdopter = 9;

/** “…” Birləşmiş Millətlər Təşkilatının Baş Məclisi tərəfindən 2005-ci ildə qəbul olunmuş Konvensiya: the body stands behind the title. */
function beforeAdopter(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.key !== "terefinden") return from;
  for (let at = from - 2; at > from - longestAdopter; at--) {
    if (tokens[at]?.kind === "close") return at + 1;
    if (tokens[at]?.kind !== "word") return from;
  }
  return from;
}

const signed = /^(?:imzalan|baglan)(?:mis|an)$/;
const adopted = /^(?:qebul|imza)$/;

/**
 * «2014-cü il sentyabrın 29-da Həştərxan şəhərində imzalanmış», «1999-cu ildə qəbul edilmiş», «Kabinetin 2017-ci ilin noyabrın 17-də
 * imzaladığı», «2017-ci il 25 oktyabr tarixində Ankarada».
 */
function readSigning(tokens: readonly Token[], end: number, rules: QualifierRules, found: Qualifiers): boolean {
  const last = tokens[end - 1];
  if (last?.kind !== "word") return false;
  let at = end - 1;
  if (signed.test(last.key)) at = end - 1;
  else if (last.key === "imzaladigi") at = end - 1;
  else if (rules.signed && last.capital && /d[ae]$/.test(last.key) && tokens[end - 2]?.key === "tarixinde")
    at = end - 1;
  else if (/^(?:edil|olun)(?:mis|mus|[ae]n)$/.test(last.key) && adopted.test(tokens[end - 2]?.key ?? "")) at = end - 2;
  else return false;
  for (let skipped = 0; skipped <= 6; skipped++) {
    const date = found.date === undefined ? readDateBefore(tokens, at - skipped) : undefined;
    if (date) {
      found.date = date.date;
      found.from = beforeAdopter(tokens, date.from);
      return true;
    }
    const token = tokens[at - skipped - 1];
    if (token?.kind !== "word" || tokens[at - skipped]?.gap === "paragraph") return false;
  }
  return false;
}
