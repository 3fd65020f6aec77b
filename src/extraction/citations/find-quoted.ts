import type { LevelName } from "../records";
import type { Passage } from "../tokens/passage";
import { skipSuffix } from "./after-mention";
import type { ProvisionCitation } from "./citation";
import { findRange, splitRange } from "./number-range";
import { type NumberItem, readItemBefore } from "./read-numbers";

const longest = 24;
const wording = /^(?:soz|reqem|ifade)/;
const joins = /^(?:,|ve|ile|yaxud|habele|hemcinin)$/;
const form = { plural: false, possessive: false, case: "other" as const, length: 0 };

/**
 * Numbers that a change to the wording names without their level word: «“3.7.5-ci” sözləri “3.7.6-cı” sözləri ilə əvəz edilsin», each
 * on the level that the provision named before them suggests. `provisions` are those found with level words, in order.
 */
export function findQuotedNumbers(passage: Passage, provisions: readonly ProvisionCitation[]): ProvisionCitation[] {
  const { tokens, quotes, sentences } = passage;
  const found: ProvisionCitation[] = [];
  let next = 0;
  let last: ProvisionCitation | undefined;
  for (const [open, closes] of [...quotes.closesOf].sort(([a], [b]) => a - b)) {
    for (let each = provisions[next]; each && each.to <= open; each = provisions[++next]) last = each;
    const close = closes[0] ?? open;
    if (close - open > longest || !last || sentences[last.word] !== sentences[open]) continue;
    if (!wording.test(tokens[skipSuffix(tokens, close + 1)]?.key ?? "")) continue;
    const near = last.level;
    for (const item of readNumbers(passage, open + 1, close)) {
      const { from, to } = item;
      const ends = splitRange(item.number, true);
      const range = ends && findRange(...ends);
      for (const number of range ?? [item.number]) {
        const asWritten = range ? number : item.asWritten;
        const level = levelOf(near, number);
        found.push({ kind: "provision", from, to, level, number, asWritten, form, list: from, word: from });
      }
    }
  }
  return found;
}

/** The numbers that make up the tokens from `first` to `end`; none where anything else stands among them. */
function readNumbers(passage: Passage, first: number, end: number): NumberItem[] {
  const { tokens } = passage;
  const items: NumberItem[] = [];
  let at = end;
  while (joins.test(tokens[at - 1]?.key ?? "")) at--;
  while (at > first) {
    const item = readItemBefore(passage, at);
    if (!item || item.from < first || item.style !== "ordinal") return [];
    items.unshift(item);
    at = item.from;
    while (at > first && joins.test(tokens[at - 1]?.key ?? "")) at--;
  }
  return items;
}

/** In a law its articles; in rules a clause, or a subclause where the number has three components. */
function levelOf(near: LevelName, number: string): LevelName {
  if (near !== "clause" && near !== "subclause") return "article";
  return number.split(".").length > 2 ? "subclause" : "clause";
}
