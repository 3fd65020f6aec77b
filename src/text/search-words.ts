import { fold } from "./fold";

const mostTerms = 16;
/** Words, and numbers with their inner points, hyphens and strokes: `64.0.6-1`, `1071-ivqd`. */
const pieces = /[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*/gu;
const parts = /[\p{L}\p{N}]+/gu;

/** The folded words of a text, numbers whole: what a person may type to find it. */
function termsOf(text: string): string[] {
  return [...fold(text).matchAll(pieces)].flatMap(([piece]) =>
    /\p{N}/u.test(piece) ? [piece] : [...piece.matchAll(parts)].map(([part]) => part),
  );
}

/** What a text is found by: its folded words, each once, numbers whole and in their parts; blanks between them. */
export function searchWords(texts: readonly (string | undefined)[]): string {
  const found = new Set<string>();
  for (const term of texts.flatMap((text) => (text === undefined ? [] : termsOf(text)))) {
    found.add(term);
    if (/\p{N}/u.test(term)) for (const [part] of term.matchAll(parts)) found.add(part);
  }
  return [...found].join(" ");
}

/** The terms of a person's query, each once, the first sixteen; none where it holds neither letter nor digit. */
export function searchTerms(query: string): string[] {
  return [...new Set(termsOf(query))].slice(0, mostTerms);
}

/**
 * Terms as a query of Lucene that asks for all of them: a word of three letters or more also as the beginning of one, so that the
 * stem finds its forms, and the last term as it is being typed. `always` are terms that are asked for as they stand, any of them.
 */
export function luceneQuery(terms: readonly string[], always: readonly string[] = []): string {
  const asked = terms.map((term, index) => {
    const escaped = term.replace(/[./-]/g, "\\$&");
    const isLast = index === terms.length - 1;
    const begins = /\p{N}/u.test(term) ? isLast : term.length >= 3 || isLast;
    return begins && term.length > 1 ? `+(${escaped}^4 ${escaped}*)` : `+${escaped}`;
  });
  return [...asked, ...(always.length > 0 ? [`+(${always.join(" ")})`] : [])].join(" ");
}

const sentences = /[^.!?…\n]+(?:[.!?…](?!\s)[^.!?…\n]*)*[.!?…]?/gu;
const longest = 240;

/**
 * The sentence of the texts that holds the most of the terms, as it stands there; cut between words around the first of them where
 * it is longer than 240 characters, and then with «…». Null where no text holds any.
 */
export function snippetOf(terms: readonly string[], texts: readonly (string | null)[]): string | null {
  let best: { count: number; sentence: string; at: number } | undefined;
  for (const text of texts)
    for (const [sentence] of (text ?? "").matchAll(sentences)) {
      const { count, at } = countTerms(terms, sentence);
      if (count > (best?.count ?? 0)) best = { count, sentence, at };
    }
  return best ? cut(best.sentence, best.at) : null;
}

function countTerms(terms: readonly string[], sentence: string): { count: number; at: number } {
  const found = new Set<string>();
  let first = -1;
  for (const match of sentence.matchAll(pieces)) {
    const word = fold(match[0]);
    const term = terms.find((each) => word.startsWith(each) || word.split(/[./-]/).some((part) => part === each));
    if (term === undefined) continue;
    found.add(term);
    if (first < 0) first = match.index;
  }
  return { count: found.size, at: first };
}

function cut(sentence: string, at: number): string {
  if (sentence.trim().length <= longest) return sentence.trim();
  const from = at < longest / 2 ? 0 : sentence.indexOf(" ", at - longest / 2) + 1 || at;
  const end = from + longest;
  const to = end >= sentence.length ? sentence.length : Math.max(sentence.lastIndexOf(" ", end), at + 1);
  const [before, after] = [from > 0 ? "…" : "", to < sentence.length ? "…" : ""];
  return `${before}${sentence.slice(from, to).trim()}${after}`;
}
