import { findRomanValue } from "../../identifiers/roman";

const most = 100;

/** The numbers from `first` to `last`, both ends in; absent where the two are no range: 5 and 7, 45.0.1 and 45.0.11, I and III. */
export function findRange(first: string, last: string): string[] | undefined {
  const inserted = findInserted(first, last);
  if (inserted) return inserted;
  const [head, from] = split(first);
  const [lastHead, to] = split(last);
  if (head !== lastHead) return undefined;
  const [low, high] = [valueOf(from), valueOf(to)];
  if (low === undefined || high === undefined || high <= low || high - low > most) return undefined;
  if (/^\d/.test(from) !== /^\d/.test(to)) return undefined;
  const numbers = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return numbers.map((value) => (/^\d/.test(from) ? `${head}${value}` : toRoman(value)));
}

/**
 * The two ends of a range written as one number: `41-43` in «41-43-cü maddələr», `45.0.1-45.0.11`. Only a plural may be a range
 * of bare numbers: «64-1-ci maddə» is an article of its own. Absent where the number is one.
 */
export function splitRange(number: string, plural: boolean): [string, string] | undefined {
  const hyphens = [...number.matchAll(/-/g)].map((match) => match.index);
  for (const at of hyphens) {
    const ends: [string, string] = [number.slice(0, at), number.slice(at + 1)];
    const isDotted = ends.every((end) => end.includes("."));
    if ((isDotted || (plural && !number.includes("."))) && findRange(...ends)) return ends;
  }
  return undefined;
}

/**
 * From an article to one inserted after it, 45.1.3, 45.1.3-1 and 45.1.3-2, or to one of its own, 598.0, 598.0.1 and 598.0.2; and to one
 * inserted after the next: 72, 73, 73-1 and 73-2.
 */
function findInserted(first: string, last: string): string[] | undefined {
  for (const joint of ["-", "."]) {
    const after =
      last.startsWith(`${first}${joint}`) && first.includes(".") ? countTo(last.slice(first.length + 1)) : [];
    if (after.length > 0) return [first, ...after.map((each) => `${first}${joint}${each}`)];
  }
  const [base = "", inserted = ""] = last.split("-");
  const isNext = /^\d+$/.test(first) && /^\d+$/.test(base) && Number(base) > Number(first) && inserted !== "";
  const whole = isNext ? findRange(first, base) : undefined;
  const behind = whole ? countTo(inserted) : [];
  return behind.length > 0 ? [...(whole ?? []), ...behind.map((each) => `${base}-${each}`)] : undefined;
}

/** 1, 2, … up to a number that is written so; nothing for other words. */
function countTo(written: string): number[] {
  const last = /^\d{1,3}$/.test(written) ? Number(written) : 0;
  return last > most ? [] : Array.from({ length: last }, (_, index) => index + 1);
}

function split(number: string): [string, string] {
  const at = Math.max(number.lastIndexOf("."), number.lastIndexOf("-")) + 1;
  return [number.slice(0, at), number.slice(at)];
}

function valueOf(text: string): number | undefined {
  return /^\d{1,4}$/.test(text) ? Number(text) : findRomanValue(text);
}

const romans: [number, string][] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [step, letters] of romans) for (; rest >= step; rest -= step) text += letters;
  return text;
}
