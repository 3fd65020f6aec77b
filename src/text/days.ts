import { findIsoDate, findMonth, foldedMonths } from "./dates";

/** A day that a folded text names: ISO, and where its words stand in the folded text. */
export interface NamedDay {
  iso: string;
  start: number;
  end: number;
}

const months = foldedMonths.join("|");

/** The written forms of a day, with how to read each, in the order in which they are believed. */
const forms: [RegExp, (parts: (string | undefined)[]) => string | undefined][] = [
  [/(?<![\d.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g, ([y, m, d]) => dayOf(y, m, d)],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)(?:-?c[iu] il\p{L}*)?/gu, ([d, m, y]) => dayOf(y, m, d)],
  [
    new RegExp(`(?<!\\d)(\\d{4})-?c[iu] il(?:in)? (\\d{1,2}) ((?:${months})\\p{L}*)`, "gu"),
    ([y, d, m]) => dayOf(y, monthOf(m), d),
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2}) ((?:${months})\\p{L}*) (\\d{4})(?!\\d)(?:-?c[iu] il\\p{L}*)?`, "gu"),
    ([d, m, y]) => dayOf(y, monthOf(m), d),
  ],
];

/**
 * The days that a folded text names, in any written form: `2014-10-17`, `17.10.2014`, `2014-cu il 17 oktyabr`,
 * `17 oktyabr 2014-cu il`. Those of one form stand in the order of the text, no two share a letter, and what is in no calendar is
 * none.
 */
export function findDays(folded: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const [form, read] of forms)
    for (const match of folded.matchAll(form)) {
      const iso = read(match.slice(1));
      const [start, end] = [match.index, match.index + match[0].length];
      if (iso && !found.some((other) => start < other.end && other.start < end)) found.push({ iso, start, end });
    }
  return found;
}

const monthOf = (word = "") => String(findMonth(word));

function dayOf(year = "", month = "", day = ""): string | undefined {
  return findIsoDate(Number(year), Number(month), Number(day));
}
