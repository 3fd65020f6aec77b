import type { NounForm } from "../phrases/noun";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";

const loose = "əışğöüçƏIİŞĞÖÜÇ";
const apart = new RegExp(`(?<=\\p{L}) ([${loose}]) (?=\\p{L})`, "gu");
const apartAtStart = new RegExp(`(?<=^|[\\s“«"])([${loose}]) (?=\\p{Ll})`, "gu");
const markup = /\*+|#+|<\/?[a-zA-Z][^<>]{0,80}>|\]\([^()]*\)/g;

/** The text between two offsets with white space folded and what damage or markup put into it taken out. */
export function cleanText(text: string, start: number, end: number): string {
  const folded = text
    .slice(start, end)
    .replace(markup, "")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/\s+/g, " ");
  const isApart = (folded.match(apart)?.length ?? 0) > 1;
  const whole = isApart ? folded.replace(apart, "$1").replace(apart, "$1").replace(apartAtStart, "$1") : folded;
  return whole.trim();
}

/** A name from token `from` to its last word without that word's case ending: «Miqrasiya Məcəlləsinin» → «Miqrasiya Məcəlləsi». */
export function nameWithoutCase(passage: Passage, from: number, last: number, form: NounForm): string {
  const { text, tokens } = passage;
  const word = tokens[last] as Token;
  const written = text.slice(word.start, word.end).replace(/\s+/g, "");
  const base = written.length === word.key.length ? written.slice(0, form.length) : written;
  const first = tokens[from] as Token;
  const before = from < last ? `${cleanText(text, first.start, word.start)} ` : "";
  return before + base;
}
