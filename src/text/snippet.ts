import { findDays } from "./days";
import { fold } from "./fold";
import { pieces } from "./search-words";

const sentences = /[^.!?…\n]+(?:[.!?…](?!\s)[^.!?…\n]*)*[.!?…]?/gu;
const longest = 240;

/**
 * The first of the sentences that hold the most of the terms, as it stands in the texts; cut between words around the first of them
 * where it is longer than 240 characters, and then with «…». Null where no text holds any. A term is all that it may look like: the
 * beginnings of folded words, ISO days.
 */
export function snippetOf(terms: readonly (readonly string[])[], texts: readonly (string | null)[]): string | null {
  let best = { count: 0, sentence: "", at: 0 };
  for (const text of texts)
    for (const [sentence] of (text ?? "").matchAll(sentences)) {
      if (best.count === terms.length) break;
      const { count, at } = countTerms(terms, sentence);
      if (count > best.count) best = { count, sentence, at };
    }
  return best.count > 0 ? cut(best.sentence, best.at) : null;
}

function countTerms(terms: readonly (readonly string[])[], sentence: string): { count: number; at: number } {
  const found = new Set<readonly string[]>();
  let first = Infinity;
  const days = terms.some((forms) => forms.some((form) => isoDay.test(form))) ? findDays(fold(sentence)) : [];
  const named = terms.filter((forms) => days.some(({ iso }) => forms.includes(iso)));
  for (const match of sentence.matchAll(pieces)) {
    const word = fold(match[0]);
    const parts = word.split(/[./-]/);
    const isPlain = (form: string) => word.startsWith(form) || parts.includes(form);
    for (const forms of terms)
      if (forms.some(isPlain) || (named.includes(forms) && forms.some((form) => beginsDay(parts, form)))) {
        found.add(forms);
        first = Math.min(first, match.index);
      }
  }
  return { count: found.size, at: first };
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a word of a sentence that names the day is where it may begin: with the number of the day or of the year. */
function beginsDay(parts: readonly string[], iso: string): boolean {
  const [year, , day] = iso.split("-").map(Number);
  return [year, day].includes(Number(parts[0]));
}

function cut(sentence: string, at: number): string {
  if (sentence.trim().length <= longest) return sentence.trim();
  const blank = at <= longest / 2 ? -1 : sentence.indexOf(" ", at - longest / 2);
  const from = at <= longest / 2 ? 0 : blank >= 0 && blank < at ? blank + 1 : at;
  const last = sentence.lastIndexOf(" ", from + longest);
  const to = from + longest >= sentence.length ? sentence.length : last > at ? last : wholeAt(sentence, from + longest);
  const [before, after] = [from > 0 ? "…" : "", to < sentence.length ? "…" : ""];
  return `${before}${sentence.slice(from, to).trim()}${after}`;
}

/** The place, or the one before it where it would part the two halves of a character. */
const wholeAt = (text: string, place: number) => (/[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place);
