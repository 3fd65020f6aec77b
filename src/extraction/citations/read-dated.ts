import type { ActKind } from "../patterns/act-kind";
import { readIssuerBefore } from "../phrases/issuer-phrase";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import { caseOf, isDraft, readIdentityAfter } from "./after-mention";
import type { ActCitation } from "./citation";
import { aboutWord, findNameStart } from "./read-name";
import { type Qualifiers, readQualifiers } from "./read-qualifiers";
import { cleanText } from "./text-of";
import { findTypeWord, type TypeWord } from "./type-word";

const separators = /^(?:,|;|ve|habele|hemcinin|yaxud)$/;
const mostInList = 60;

/**
 * The acts that a type word such as «Qanun», «Fərman», «Qərar» names: by date, number or title before it; several where it is
 * plural. Empty where nothing identifies an act.
 */
export function readDated(passage: Passage, word: number, type: TypeWord): ActCitation[] {
  const issuer = type.kinds.length === 1 ? type.kinds[0]?.issuer : undefined;
  const groups = readGroups(passage, word, type, issuer);
  const last = groups.at(-1);
  if (!last) return [];
  const named =
    groups.map((group) => group.issuer).find((each) => each !== undefined) ??
    issuer ??
    (isOfCourt(passage, type, last.from) ? "constitutional-court" : null);
  const kind = chooseKind(type.kinds, named) ?? (isNumbered(last) ? type.kinds.at(-1) : undefined);
  if (!kind) return [];
  const only = groups.length === 1 && last.date === undefined && last.number === undefined;
  Object.assign(last, only ? readIdentityAfter(passage, last.to) : {});
  let date: string | undefined;
  return groups.map((group, index) => {
    date = group.date ?? (groups.length > 1 && group.number !== undefined ? date : undefined);
    const own = { ...group, date };
    return citationOf(passage, own, index === groups.length - 1, { word, type, kind, issuer: named }, groups.length);
  });
}

const reach = 60;

/** A decision without an issuer, in a sentence that speaks of the Constitutional Court before it, is the Court's. */
function isOfCourt({ tokens, sentences }: Passage, type: TypeWord, from: number): boolean {
  if (!type.kinds.some((kind) => kind.name === "agency-act")) return false;
  for (let at = from - 1; at > from - reach && at > 0 && sentences[at] === sentences[from]; at--)
    if (/^mehkemesi/.test(tokens[at]?.key ?? "") && tokens[at - 1]?.key === "konstitusiya") return true;
  return false;
}

/** The first kind whose issuers fit; a kind without issuers takes any that is named. */
function chooseKind(kinds: ActKind[], issuer: string | null): ActKind | undefined {
  return kinds.find((kind) =>
    kind.issuers ? kind.issuers.includes(issuer) : kind.issuer !== undefined || issuer !== null,
  );
}

/** «06.03.2017-ci il tarixli 105 №-li əmri»: an order with day and number needs no issuer. */
const isNumbered = ({ date, number }: Group) => (date ?? "").length === 10 && number !== undefined;

interface Group extends Qualifiers {
  to: number;
}

function readGroups(passage: Passage, word: number, type: TypeWord, issuer: string | undefined): Group[] {
  const { tokens } = passage;
  const foreignTitle = (close: number): boolean => endsInInstrument(passage, close);
  const first = readQualifiers(passage, type.from, { issuer, foreignTitle });
  const about = identifies(first) ? undefined : readAbout(passage, first, word, type);
  const group =
    about ??
    withCase(passage, identifies(first) ? withTitle(passage, first) : { ...first, ...signedAfter(passage, word) });
  if (!about && !identifies(group)) return [];
  const groups: Group[] = [{ ...group, to: word + 1 }];
  for (let read = 0; read < mostInList; read++) {
    const at = (groups[0] as Group).from - 1;
    if (!separators.test(tokens[at]?.key ?? "")) break;
    const end = separators.test(tokens[at - 1]?.key ?? "") ? at - 1 : at;
    const next = readQualifiers(passage, end, { issuer, foreignTitle, bareNumbers: type.form.plural });
    const dated = next.date !== undefined && next.date.length > 4;
    if (next.from === end || (next.number === undefined && !(type.form.plural && (dated || next.quoted)))) break;
    groups.unshift({ ...next, to: end });
  }
  return groups;
}

/** «Azərbaycan Respublikasının Qanunu № 1071-IVQD, 17 oktyabr 2014-cü il», in one line. */
function signedAfter(passage: Passage, word: number): { date?: string; number?: string } {
  const sign = passage.tokens[word + 1];
  return sign?.key === "№" && sign.gap === "blank" ? readIdentityAfter(passage, word + 1) : {};
}

const relative = /^(?:hemin|onun|bu|adicekilen)$/;

/** «… Qanununun tətbiq edilməsi barədə Prezidentin 401 nömrəli Fərmanı»: a title without marks, or whose mark is not closed. */
function withTitle(passage: Passage, found: Qualifiers): Qualifiers {
  const { tokens, quotes, sentences } = passage;
  const about = found.from - 1;
  if (found.quoted || !aboutWord.test(tokens[about]?.key ?? "") || tokens[found.from]?.gap !== "blank") return found;
  const start = findNameStart(passage, about);
  if (start === undefined || relative.test(tokens[start - 1]?.key ?? "")) return found;
  if (tokens[start]?.kind === "open" && !quotes.closesOf.has(start)) return { ...found, from: start };
  // «Polis haqqında 28 oktyabr 1999-cu il tarixli …» in a list: all that stands before is the title.
  const isWhole = sentences[start - 1] !== sentences[start] && (found.issuer !== undefined || found.state === true);
  if (!isWhole && (!/m[ae]si$/.test(tokens[about - 1]?.key ?? "") || found.issuer === undefined)) return found;
  return { ...found, from: quotes.openOf.get(start - 1) ?? start };
}

const longestCase = 24;

/** «Avropa Məhkəməsinin Mahmudov Azərbaycana qarşı iş üzrə 18 dekabr 2008-ci il tarixli qərarı»: the case stands before the date. */
function withCase({ tokens, sentences, quotes }: Passage, found: Qualifiers): Qualifiers {
  const { from, issuer } = found;
  if (issuer !== undefined || tokens[from - 1]?.key !== "uzre" || !/^is[iu]?$/.test(tokens[from - 2]?.key ?? ""))
    return found;
  for (let at = from - 3; at > from - longestCase && at >= 0 && sentences[at] === sentences[from]; at--) {
    if (!/^mehkemesinin$/.test(tokens[at]?.key ?? "")) continue;
    const court = readIssuerBefore(tokens, at + 1);
    const open = quotes.openOf.get(from - 3);
    const quoted = found.quoted ?? (open === undefined ? undefined : { open, close: from - 3 });
    return court?.issuer ? { ...found, from: court.from, issuer: court.issuer, quoted } : found;
  }
  return found;
}

/** “… haqqında Saziş”: a title whose last word is the type word of agreements, programmes, rules and their like. */
function endsInInstrument(passage: Passage, close: number): boolean {
  const { tokens, brackets } = passage;
  const last = (brackets.get(close - 1) ?? close) - 1;
  const type = findTypeWord(tokens, last);
  return type?.kinds[0]?.shape === "titled" && type.form.case === "nominative";
}

/** A year alone tells no law, decree or decision. */
function identifies(found: Qualifiers): boolean {
  return (found.date ?? "").length > 4 || found.number !== undefined || found.quoted !== undefined;
}

/**
 * «“…” Qanununun tətbiqi ilə əlaqədar Azərbaycan Respublikasının bəzi qanunvericilik aktlarına dəyişikliklər edilməsi barədə Qanun»: where the
 * title begins, before the name of the law that is applied.
 */
function appliedBefore(passage: Passage, start: number): number | undefined {
  const { tokens } = passage;
  const keys = tokens.slice(Math.max(0, start - 3), start).map((token) => token.key);
  const law = keys.join(" ") === "tetbiqi ile elaqedar" ? findTypeWord(tokens, start - 4) : undefined;
  return law?.form.case === "genitive" ? readQualifiers(passage, law.from, {}).quoted?.open : undefined;
}

/** «Polis haqqında Qanunun», «Polis haqqında qanun layihəsi»: a title without quotation marks. */
function readAbout(passage: Passage, found: Qualifiers, word: number, type: TypeWord): Qualifiers | undefined {
  const { tokens } = passage;
  if (!type.kinds.some((kind) => kind.unquoted?.includes("about"))) return undefined;
  if (!aboutWord.test(tokens[found.from - 1]?.key ?? "") || tokens[found.from]?.gap === "paragraph") return undefined;
  if (!tokens[type.from]?.capital && !isDraft(tokens, word + 1)) return undefined;
  const start = findNameStart(passage, found.from - 1);
  if (start === undefined) return undefined;
  const from = appliedBefore(passage, start) ?? start;
  // «185-IIIQD nömrəli Cinayət Məcəlləsinə dəyişikliklər edilməsi haqqında Qanun»
  const before = readQualifiers(passage, from, {});
  const isNumbered = before.number !== undefined && before.quoted === undefined && before.issuer === undefined;
  return isNumbered ? { ...found, from: before.from, date: before.date, number: before.number } : { ...found, from };
}

interface Common {
  word: number;
  type: TypeWord;
  kind: ActKind;
  issuer: string | null;
}

function citationOf(passage: Passage, group: Group, isLast: boolean, common: Common, count: number): ActCitation {
  const { tokens, text, quotes } = passage;
  let { to, quoted } = group;
  if (isLast && quoted && tokens[to]?.kind === "close" && quotes.openOf.get(to) === quoted.open) {
    quoted = { open: quoted.open, close: to };
    to++;
  }
  const enclosing = quoted || !isLast ? undefined : findEnclosing(passage, group.from, to);
  if (enclosing) {
    to = enclosing.close + 1;
    quoted = enclosing;
  }
  const title = quoted
    ? cleanText(text, (tokens[quoted.open] as Token).end, (tokens[quoted.close] as Token).start)
    : null;
  return {
    kind: "act",
    from: quoted ? Math.min(group.from, quoted.open) : group.from,
    to,
    word: common.word,
    type: common.kind.name,
    draft: isLast && isDraft(tokens, to),
    issuer: common.issuer,
    date: group.date ?? null,
    number: group.number ?? null,
    title,
    parties: null,
    case: caseOf(tokens, to, common.type.form),
    ...(quoted && { quoted }),
    ...(count > 1 && { list: common.word }),
  };
}

/** The quotation marks that hold nothing but the mention: “Miqrasiya Məcəlləsi”. */
export function findEnclosing(passage: Passage, from: number, to: number): { open: number; close: number } | undefined {
  const { tokens, quotes } = passage;
  if (tokens[to]?.kind !== "close" || tokens[from - 1]?.kind !== "open") return undefined;
  return quotes.openOf.get(to) === from - 1 ? { open: from - 1, close: to } : undefined;
}
