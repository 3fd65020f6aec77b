import { alphabet, lowerAzerbaijani } from "../text/letters";
import { naturalKey } from "../text/sort-key";
import { findRomanValue } from "./roman";

const dashes = /[‐‑‒–—−]/g;
const quotes = /[«»“”„"'’‘`]/g;
const words = /\p{L}+\.?/gu;
const levelWord = /maddə|mǝddǝ|bənd|hissə|bölmə|fəsil|fəsl|abzas|əlavə|qeyd/u;
/** -ci and its vowel forms, -nci, -inci; the hyphen may be lost. */
const ordinalSuffix = /(?<=[\p{L}\p{N}])\s{0,9}-?\s{0,9}(?:[ıiuü]?n)?c[ıiuü](?:s[ıiuü])?$/u;
const cyrillicRoman: Record<string, string> = { І: "I", Х: "X", С: "C" };

/**
 * The number of an article, part or clause as it is stored: `64.0.6-1-ci` → `64.0.6-1`, `«a»` → `a`, `IV` → `IV`.
 * 1. No ordinal suffix, level word, quotation mark, blank or final full stop is left.
 * 2. Every dash is a hyphen.
 * 3. With `restoreLostPart`, a part that begins with 0 and goes on (`64.06-1`) gets back the full stop lost after the 0
 *    (`64.0.6-1`): the 0 stands for a part that an article does not have, and no part begins with it. Nothing else is guessed:
 *    `64.6-1` and `55.0.61` stay as they are.
 * 4. Doing it twice is doing it once.
 */
export function canonicalProvisionNumber(text: string, options: { restoreLostPart?: boolean } = {}): string {
  let number = text.replace(quotes, "").replace(dashes, "-").trim();
  const word = number.match(words)?.at(-1) ?? "";
  if (number.endsWith(word) && levelWord.test(word)) number = number.slice(0, -word.length).trimEnd();
  number = number.replace(ordinalSuffix, "");
  number = number
    .replace(/\s+/g, "")
    .replace(/\.+(?=\.|-|$)/g, "")
    .replace(/^[.-]+/, "");
  while (/[.-]$/.test(number)) number = number.slice(0, -1);
  if (/^[IVXLCІХС]+(?:-[IVXLCІХС\d]+)*$/.test(number)) number = number.replace(/[ІХС]/g, (l) => cyrillicRoman[l] ?? l);
  return options.restoreLostPart ? number.replace(/\.0(?=[1-9])/g, ".0.") : number;
}

/**
 * A key that puts provisions in the order of their act when keys are compared by code point, also with something appended:
 * 64 < 64.0.6 < 64.0.6.1 < 64.0.6-1 < 64.0.7. Roman numerals sort by value, letters by the alphabet after numbers.
 */
export function provisionSortKey(number: string): string {
  const parts = number.split(".").map((part) => part.split("-").map(elementKey).join("/"));
  return `${parts.join(".")}!`;
}

function elementKey(element: string): string {
  const roman = findRomanValue(element);
  if (roman !== undefined) return naturalKey(String(roman));
  if (/^\d/.test(element)) return naturalKey(element);
  const rank = element.length === 1 ? alphabet.indexOf(lowerAzerbaijani(element)) : -1;
  return rank < 0 ? `~${naturalKey(element)}` : `a${naturalKey(String(rank + 1))}`;
}

/** Negative where `a` stands before `b` in an act, positive after, 0 for the same number. */
export function compareProvisionNumbers(a: string, b: string): number {
  const [left, right] = [provisionSortKey(a) + a, provisionSortKey(b) + b];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The numbers of the provisions above, nearest first: `2.1.4.2` → `2.1.4`, `2.1`, `2`. A 0 stands for a part that the article
 * does not have, so `64.0.6-1` stands directly under `64`.
 */
export function parentNumbers(number: string): string[] {
  const parents: string[] = [];
  const parts = number.split(".");
  while (parts.length > 1) {
    parts.pop();
    while (parts.length > 1 && parts.at(-1) === "0") parts.pop();
    parents.push(parts.join("."));
  }
  return parents;
}
