import type { ActKind } from "../patterns/act-kind";
import { readDateBefore } from "../phrases/date-phrase";
import { findParties, readParty } from "../phrases/parties";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import { findDateAfter } from "./after-mention";
import { aboutWord } from "./read-name";
import { readQualifiers } from "./read-qualifiers";
import type { Titled } from "./titled";
import type { TypeWord } from "./type-word";

/** The codes of the parties, sorted: named in the title, or where they were found; null where the text names none. */
export function partiesOf(tokens: readonly Token[], found: Titled): string[] | null {
  const [from, to] = found.parties ?? [found.quoted?.open ?? found.from, found.quoted?.close ?? found.to];
  const between = found.parties ? to : tokens.slice(from, to).findIndex(({ key }) => key === "arasinda") + from;
  const codes = between < from ? [] : findParties(tokens, from, between);
  if (found.unnamed && codes.length > 0) return [...new Set([...codes, found.unnamed])].sort();
  return codes.length > 0 ? codes : null;
}

/** «31 dekabr 2015-ci il tarixdə Aİ və MSİBM arasında imzalanmış Saziş», «Azərbaycan Respublikası ilə … arasında … haqqında Saziş». */
export function readByParties(passage: Passage, word: number, type: TypeWord, kind: ActKind): Titled | undefined {
  const { tokens } = passage;
  if (!kind.unquoted?.includes("parties") || !tokens[type.from]?.capital) return undefined;
  const dated = readDateBefore(tokens, type.from);
  const about = aboutWord.test(tokens[(dated?.from ?? type.from) - 1]?.key ?? "");
  const between = findBetween(passage, about && dated ? dated.from : type.from, word);
  const from = between === undefined ? undefined : findPartiesStart(passage, between);
  if (between === undefined || from === undefined) return undefined;
  const before = readDateBefore(tokens, from);
  const date = before?.date ?? (about ? dated?.date : undefined);
  const isStated = findParties(tokens, from, between).length > 1 || date !== undefined;
  if (!(date !== undefined || about) || !isStated) return undefined;
  return { from: before?.from ?? from, to: word + 1, date, parties: [from, between + 1] };
}

/** «A Hökuməti ilə B Hökuməti arasında “…” 5 noyabr 2013-cü il tarixli Saziş»: what the parties stand before begins with them. */
export function withParties(passage: Passage, kind: ActKind, found: Titled | undefined): Titled | undefined {
  const { tokens } = passage;
  if (!found || !kind.unquoted?.includes("parties")) return found;
  const between = found.from - 1;
  const from = tokens[between]?.key === "arasinda" ? findPartiesStart(passage, between) : undefined;
  if (from === undefined) return found;
  const before = found.date === undefined ? readDateBefore(tokens, from) : undefined;
  return { ...found, from: before?.from ?? from, date: found.date ?? before?.date, parties: [from, between + 1] };
}

const longestParty = 6;

/**
 * «Türkiyə ilə 26 fevral 1992-ci ildə imzalanmış Müqavilə», «Estoniya Hökuməti ilə Protokol 2019-cu il aprelin 9-da imzalanmışdır»:
 * the other party is Azerbaijan.
 */
export function readBySigning(passage: Passage, word: number, type: TypeWord, kind: ActKind): Titled | undefined {
  const { tokens } = passage;
  if (!kind.unquoted?.includes("parties") || !tokens[type.from]?.capital) return undefined;
  const { from, date: before, quoted } = readQualifiers(passage, type.from, { signed: true });
  const date = before ?? findDateAfter(passage, word + 1, true);
  if (quoted || date === undefined || tokens[from - 1]?.key !== "ile") return undefined;
  for (let start = from - 2; start >= Math.max(0, from - 1 - longestParty); start--)
    if (namesPartyTo(tokens, start, from - 1))
      return { from: start, to: word + 1, date, parties: [start, from], unnamed: "AZ" };
  return undefined;
}

/** «Litva Respublikası», «Ukrayna Nazirlər Kabineti»: capitals alone stand between the name and `end`. */
function namesPartyTo(tokens: readonly Token[], start: number, end: number): boolean {
  const to = readParty(tokens, start)?.to;
  return to !== undefined && to <= end && tokens.slice(to, end).every((token) => token.capital);
}

/** The index of the «arasında» in the words before token `end` that name the parties of what stands at `word`. */
function findBetween({ tokens, sentences }: Passage, end: number, word: number): number | undefined {
  for (let at = end - 1; at > end - 32 && at > 0; at--) {
    const token = tokens[at] as Token;
    if (sentences[at] !== sentences[word] || (token.kind !== "word" && token.key !== "-")) return undefined;
    if (token.key === "arasinda") return at;
  }
  return undefined;
}

/** The index where the parties of «… ilə … arasında» begin: capitalised words, joined by «ilə» and «və». */
function findPartiesStart(passage: Passage, between: number): number | undefined {
  const { tokens, sentences } = passage;
  let from: number | undefined;
  for (let at = between - 1; at >= Math.max(0, between - 24); at--) {
    const token = tokens[at] as Token;
    if (sentences[at] !== sentences[between] || token.kind !== "word") break;
    if (token.capital) from = at;
    else if (!/^(?:ile|ve|ya|uzre|yaninda)$/.test(token.key)) break;
    if (tokens[at]?.gap === "paragraph") break;
  }
  return from !== undefined && (readParty(tokens, from) !== undefined || from < between - 2) ? from : undefined;
}
