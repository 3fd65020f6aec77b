import { readDate } from "../phrases/date-phrase";
import { readIssuerBefore } from "../phrases/issuer-phrase";
import { readNumber } from "../phrases/number-phrase";
import type { ActKind } from "../patterns/act-kind";
import { type Passage, readPassage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import type { ActCitation } from "./citation";
import { aboutWord } from "./read-name";
import { findTypeWord } from "./type-word";

/**
 * The heading of the document where it names the act that the document is: «… təsdiq edilməsi haqqında» and under it
 * «Azərbaycan Respublikası Prezidentinin Sərəncamı». Its date and number are taken from the signature («Bakı şəhəri, 25 iyul
 * 2006-cı il, № 1575»).
 */
export function findHeading(passage: Passage): ActCitation | undefined {
  const { tokens } = passage;
  for (let at = 0; at < tokens.length; at++) {
    const type = findTypeWord(tokens, at);
    const kind = type?.kinds[0];
    if (!type || kind?.shape !== "dated" || type.form.plural || type.form.case !== "nominative") continue;
    const next = tokens[at + 1];
    if (next !== undefined && next.gap !== "paragraph" && next.gap !== "line") continue;
    const issuer = readIssuerBefore(tokens, type.from);
    const line = issuer?.from ?? type.from;
    const gap = tokens[line]?.gap;
    if (line === 0 || !issuer || (gap !== "paragraph" && gap !== "line")) continue;
    if (!aboutWord.test(tokens[line - 1]?.key ?? "") && tokens[line - 1]?.kind !== "close") continue;
    const from = startOfTitle(tokens, line - 1);
    const chosen = chooseKind(type.kinds, issuer.issuer);
    if (chosen) return headingOf(passage, from, at, chosen, issuer.issuer);
  }
  return undefined;
}

function chooseKind(kinds: ActKind[], issuer: string | null): ActKind | undefined {
  return kinds.find(
    (kind) => kind.issuer !== undefined || (kind.issuers ? kind.issuers.includes(issuer) : issuer !== null),
  );
}

/** The first token of the paragraph that holds the title; a title of several lines is one paragraph. */
function startOfTitle(tokens: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && tokens[from]?.gap !== "paragraph") from--;
  return from;
}

function headingOf(passage: Passage, from: number, word: number, kind: ActKind, issuer: string | null): ActCitation {
  const signature = findSignature(passage.text);
  return {
    kind: "act",
    from,
    to: word + 1,
    word,
    type: kind.name,
    draft: false,
    issuer: issuer ?? kind.issuer ?? null,
    date: signature.date ?? null,
    number: signature.number ?? null,
    title: null,
    parties: null,
    case: "nominative",
    heading: true,
  };
}

const signature = /[şŞ][əƏ][hH][əƏ][rR][iİI],?\s+[«"]?\d/u;

function findSignature(text: string): { date?: string; number?: string } {
  const place = text.search(signature);
  if (place < 0) return {};
  const passage = readPassage(text, () => false, [
    { from: Math.max(0, place - 60), to: Math.min(text.length, place + 160) },
  ]);
  const { tokens } = passage;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.key !== "seheri" || !tokens[at - 1]?.capital) continue;
    const first = tokens[at + 1]?.key === "," ? at + 2 : at + 1;
    const date = readDate(tokens, first);
    if (!date || date.date.length < 10) continue;
    const after = tokens[date.to]?.key === "." ? date.to + 1 : date.to;
    return { date: date.date, number: readNumber(tokens, after, text)?.number ?? numberBefore(passage, at - 1) };
  }
  return {};
}

/** «№ 187» right above «Bakı şəhəri». */
function numberBefore(passage: Passage, at: number): string | undefined {
  const { tokens, text } = passage;
  for (const from of [at - 2, at - 4]) {
    const number = tokens[from]?.key === "№" ? readNumber(tokens, from, text) : undefined;
    if (number?.to === at) return number.number;
  }
  return undefined;
}
