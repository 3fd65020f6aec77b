import { readIssuerBefore, readStateBefore } from "../phrases/issuer-phrase";
import type { ActKind } from "../patterns/act-kind";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import { skipSuffix } from "./after-mention";
import { citeTitled } from "./cite-titled";
import type { ActCitation } from "./citation";
import { isSaidApproved, readApproved, readApprovedTitle, readStamped } from "./read-approved";
import { readAttached } from "./read-attached";
import { aboutWord, findCapitalStart, findNameStart } from "./read-name";
import { readByParties, readBySigning, withParties } from "./read-parties";
import { readNumbered } from "./read-numbered";
import { type Qualifiers, readQualifiers } from "./read-qualifiers";
import type { Titled } from "./titled";
import { findTypeWord, type TypeWord } from "./type-word";

const longestTitle = 1500;

/** The instrument that a type word such as «Saziş», «Proqram», «Qaydalar» names by a title, a name or its parties; several where numbers share it. */
export function readTitled(passage: Passage, word: number, type: TypeWord): ActCitation[] {
  const kind = type.kinds[0] as ActKind;
  if (kind.approvedOnly && !isSaidApproved(passage, word)) return [];
  const found: Titled | undefined =
    withParties(passage, kind, readInQuotes(passage, word, kind) ?? readAfterTitle(passage, word, type, kind)) ??
    readByParties(passage, word, type, kind) ??
    readBySigning(passage, word, type, kind) ??
    readAttached(passage, word, type, kind, startOfTitled) ??
    readAbout(passage, word, type, kind) ??
    readByName(passage, word, kind) ??
    readApproved(passage, word, type, kind) ??
    readStamped(passage, word, type, kind) ??
    readApprovedTitle(passage, word, kind);
  if (found) return withOthers(passage, word, type, kind, found);
  const numbered = readNumbered(passage, word, type, kind);
  const listed = numbered.length > 1 ? { list: word } : {};
  return numbered.map((each) => ({ ...citeTitled(passage, word, type, kind, each), ...listed }));
}

const mostTitles = 30;

/** «“A”, “B” və “C” konvensiyaları»: a record each; the last has the type word. */
function withOthers(passage: Passage, word: number, type: TypeWord, kind: ActKind, found: Titled): ActCitation[] {
  const { tokens } = passage;
  const titles = [found];
  const isList = type.form.plural && found.quoted !== undefined && found.quoted.close < word;
  for (let first = found; isList && titles.length < mostTitles; first = titles[0] ?? found) {
    let at = first.from;
    while (/^(?:,|ve|habele|hemcinin)$/.test(tokens[at - 1]?.key ?? "")) at--;
    const before = at < first.from && tokens[at - 1]?.kind === "close" ? readQualifiers(passage, at, {}) : undefined;
    if (!before?.quoted || before.quoted.close !== at - 1) break;
    titles.unshift(
      before.date === undefined ? { ...before, to: at } : { from: before.quoted.open, to: at, quoted: before.quoted },
    );
  }
  const listed = titles.length > 1 ? { list: word } : {};
  return titles.map((each) => ({ ...citeTitled(passage, word, type, kind, each), ...listed }));
}

/** Where an instrument named at token `word` begins; absent where none is named there. */
const startOfTitled = (passage: Passage, word: number, type: TypeWord): number | undefined =>
  readTitled(passage, word, type)[0]?.from;

const wording = /^(?:soz(?:u|ler|un)|ifade|reqem|cumle|movzu)/;

/** “… haqqında Saziş”: the type word is the last in the quotation marks, years in brackets aside. */
function readInQuotes(passage: Passage, word: number, kind: ActKind): Titled | undefined {
  const { tokens, quotes } = passage;
  const close = tokens[word + 1]?.key === "(" ? afterBracket(tokens, word + 1) : word + 1;
  const closing = tokens[close];
  const open = closing?.kind === "close" ? quotes.openOf.get(close) : undefined;
  const opening = open === undefined ? undefined : tokens[open];
  if (closing === undefined || open === undefined || opening === undefined || open > word) return undefined;
  if (isInnerAgreement(passage, open, close, word, kind)) return undefined;
  if (word - open < 2 || closing.start - opening.start > longestTitle) return undefined;
  if (isSubject(passage, close + 1) || (kind.name !== "programme" && !hasSubject(tokens, open + 1, word)))
    return undefined;
  const before: Qualifiers =
    opening.gap === "paragraph" ? { from: open } : readQualifiers(passage, open, { signed: kind.signed });
  const from = (before.issuer ?? before.date ?? before.number) ? before.from : open;
  return { ...before, from, to: close + 1, quoted: { open, close } };
}

/**
 * In “A və B arasında C ilə D arasında … Saziş”in həyata keçirilməsi üzrə Protokol” the mark after «Saziş» closes a name that
 * none opens: the agreement between C and D begins at its parties.
 */
function isInnerAgreement(passage: Passage, open: number, close: number, word: number, kind: ActKind): boolean {
  const closes = passage.quotes.closesOf.get(open) ?? [];
  if (!kind.unquoted?.includes("parties") || closes.at(-1) === close) return false;
  return passage.tokens.slice(open, word).filter((token) => token.key === "arasinda").length > 1;
}

/** A title of one capitalised word and the type word («Dövlət Proqramı») stands for an instrument named elsewhere. */
function hasSubject(tokens: readonly Token[], from: number, word: number): boolean {
  return word - from > 1 || !/^(?:bu|hemin|dovlet|tedbirler|fealiyyet)$/.test(tokens[from]?.key ?? "");
}

/** Whether what follows makes the quoted words a subject of a course or words of a text: «…» mövzusunda, «…» sözləri. */
function isSubject(passage: Passage, to: number): boolean {
  const { tokens, quotes } = passage;
  let at = to;
  if (skipSuffix(tokens, at) !== at) return false;
  for (let step = 0; step < 6; step++) {
    const token = tokens[at];
    if (token === undefined || token.gap === "paragraph") return false;
    if (token.kind === "word" && wording.test(token.key)) return true;
    if (token.key === "," || token.key === "ve" || token.key === "adli") at++;
    else if (token.kind === "open" && quotes.closesOf.has(at)) at = (quotes.closesOf.get(at)?.at(-1) ?? at) + 1;
    else return false;
  }
  return false;
}

function afterBracket(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + 14; at++) if (tokens[at]?.key === ")") return at + 1;
  return open;
}

/** “… haqqında” Beynəlxalq Konvensiya, “…” 2014-cü il sentyabrın 29-da imzalanmış Saziş. */
function readAfterTitle(passage: Passage, word: number, type: TypeWord, kind: ActKind): Titled | undefined {
  const { tokens } = passage;
  const direct = readQualifiers(passage, type.from, { signed: kind.signed });
  const found = direct.quoted ? direct : readBeforePlace(passage, type, kind);
  if (!found?.quoted) return undefined;
  const last = tokens[found.quoted.close - 1]?.key ?? "";
  if (!tokens[type.from]?.capital && !aboutWord.test(last) && !kind.nameIsTitle) return undefined;
  return { ...found, to: word + 1 };
}

const placed: ReadonlySet<string> = new Set(["convention", "protocol"]);

/** “…” 1968-ci il 8 noyabr tarixli Vyana Konvensiyası: the place stands between what identifies the act and its type word. */
function readBeforePlace(passage: Passage, type: TypeWord, { name }: ActKind): Qualifiers | undefined {
  if (!placed.has(name) || !passage.tokens[type.from]?.capital) return undefined;
  const from = findCapitalStart(passage, type.from);
  const isPlace = from < type.from && type.from - from <= 3 && !findTypeWord(passage.tokens, type.from - 1);
  return isPlace ? readQualifiers(passage, from, { signed: true }) : undefined;
}

/** «İnsan alverinə qarşı mübarizə üzrə Milli Fəaliyyət Planı»: named by its subject, without quotation marks. */
function readAbout(passage: Passage, word: number, type: TypeWord, kind: ActKind): Titled | undefined {
  const { tokens, quotes } = passage;
  if (!kind.unquoted?.includes("about") || !tokens[type.from]?.capital) return undefined;
  const { aboutOnly } = kind;
  if (aboutOnly && !tokens.slice(type.from, word).some((token) => aboutOnly.test(token.key))) return undefined;
  const found = readQualifiers(passage, type.from, { signed: kind.signed });
  const about = tokens[found.from - 1]?.key ?? "";
  const isAbout = aboutWord.test(about) || (kind.name === "convention" && about === "qarsi");
  if (!isAbout || tokens[found.from]?.gap === "paragraph") return undefined;
  const open = quotes.openOf.get(found.from - 2);
  if (open !== undefined && !found.quoted) {
    // “Uşaq əməyinin ən pis formaları” haqqında Konvensiya
    const before = readQualifiers(passage, open, { signed: kind.signed });
    const quoted = { open, close: found.from - 2 };
    return { ...before, ...known(found), from: before.from, to: word + 1, quoted };
  }
  const start = findNameStart(passage, found.from - 1);
  if (start === undefined) return undefined;
  const issuer = readIssuerAt(tokens, start);
  const unclosed = tokens[start]?.kind === "open" && !quotes.closesOf.has(start);
  const name = issuer?.to ?? (unclosed ? start + 1 : isGenitiveState(tokens, start) ? start + 2 : start);
  return { ...found, from: start, to: word + 1, name, issuer: found.issuer ?? issuer?.issuer };
}

/** What was read, without what was not. */
function known({ date, number, issuer }: Qualifiers): Partial<Qualifiers> {
  return { ...(date && { date }), ...(number && { number }), ...(issuer && { issuer }) };
}

/** The body that a name begins with: «BMT-nin Uşaq Hüquqları haqqında Konvensiyası». */
function readIssuerAt(tokens: readonly Token[], from: number): { to: number; issuer: string } | undefined {
  for (let to = from + 4; to > from; to--) {
    const found = readIssuerBefore(tokens, to);
    // «Ədliyyə Nazirliyi haqqında Əsasnamə» is about the body.
    const isSubject = aboutWord.test(tokens[to]?.key ?? "");
    if (found?.from === from && found.issuer !== null && !isSubject) return { to, issuer: found.issuer };
  }
  return undefined;
}

function isGenitiveState(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "azerbaycan" && tokens[at + 1]?.key === "respublikasinin";
}

const namedKinds = /^(?:dovlet|milli|strateji|inkisaf)$/;

/** «Dövlət Miqrasiya Proqramı», «1949-cu il tarixli dördüncü Cenevrə Konvensiyası»: a proper name of capitalised words. */
function readByName(passage: Passage, word: number, kind: ActKind): Titled | undefined {
  const { tokens } = passage;
  if (!kind.unquoted?.includes("name")) return undefined;
  if (!tokens[word]?.capital) return kind.name === "programme" ? readDevelopment(passage, word) : undefined;
  const convention = kind.name === "convention";
  if (isInternal(tokens, word, kind)) {
    const body = readIssuerBefore(tokens, word - 1);
    return body?.issuer ? { from: body.from, to: word + 1, issuer: body.issuer } : undefined;
  }
  const from = findCapitalStart(passage, word, convention ? /(?:inci|nci|uncu|ncu)$/ : namedKinds);
  const words = tokens.slice(from, word);
  if (words.length === 0 || words.every((token) => namedKinds.test(token.key))) return undefined;
  if (!convention && !words.some((token) => namedKinds.test(token.key))) return undefined;
  if (convention && words.every((token) => /^(?:elave|beynelxalq|bu)$/.test(token.key))) return undefined;
  if (convention && words.length === 1 && beginsSentence(passage, from) && /d[ae]n?$/.test(words[0]?.key ?? ""))
    return undefined;
  // «Beynəlxalq övladlığa götürməyə dair Haaqa Konvensiyası»
  const about =
    convention && aboutWord.test(tokens[from - 1]?.key ?? "") ? findNameStart(passage, from - 1) : undefined;
  if (about !== undefined) return { from: about, to: word + 1, name: about };
  const before = readQualifiers(passage, from, {});
  const state = readStateBefore(tokens, from);
  const start = (before.date ?? before.issuer) ? before.from : (state ?? from);
  return { date: before.date, issuer: before.issuer, from: start, to: word + 1, name: from };
}

/** «Konstitusiya Məhkəməsinin Daxili Nizamnaməsi»: a body's own. */
function isInternal(tokens: readonly Token[], word: number, { name }: ActKind): boolean {
  return name === "convention" && tokens[word - 1]?.key === "daxili";
}

/** «Layihədə Konvensiyanın …»: a word that is capital because it comes first. */
function beginsSentence({ sentences }: Passage, at: number): boolean {
  return sentences[at - 1] !== sentences[at];
}

/** «regionların sosial-iqtisadi inkişafı proqramı». */
function readDevelopment(passage: Passage, word: number): Titled | undefined {
  const { tokens } = passage;
  const keys = [word - 5, word - 4, word - 3, word - 2, word - 1].map((at) => tokens[at]?.key ?? "");
  if (!/^inkisaf[iu]?$/.test(keys[4] ?? "") || keys[3] !== "iqtisadi" || keys[2] !== "-" || keys[1] !== "sosial")
    return undefined;
  return /(?:nin|n[iu]n|[iu]n)$/.test(keys[0] ?? "") ? { from: word - 5, to: word + 1, name: word - 5 } : undefined;
}
