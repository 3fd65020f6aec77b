import type { NounForm } from "../phrases/noun";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";

/** Letters that stand apart from their word in a damaged text layer; «üç» and «iş» alone are words. */
const apart = /(?<![\p{L}\p{N}])(?!(?:[üÜ][çÇ]|İ[şŞ])(?!\p{L}))[əışğöüçƏİŞĞÖÜÇ]{1,3}(?![\p{L}\p{N}])/u;
const special = /^(?!(?:[üÜ][çÇ]|İ[şŞ])$)[əışğöüçƏİŞĞÖÜÇ]{1,3}$/u;
const vowel = /^[aeəıioöuü]/;

/** A hyphen at the end of a line, inside a word. */
const brokenLine = /(?<=\p{Ll})-[ \t]{0,8}\n[ \t]{0,40}(?=\p{Ll})/gu;
/** The word in which most titles end, as scanning misreads it. */
const lookAlike = /haqq(?:[l1I|]n|m)da/g;
/** No word begins with ğ. */
const tornSoftG = /(?<=\p{L}) (?=ğ)/gu;

/** Cyrillic letters that print as Latin ones do. */
const cyrillic: Record<string, string> = Object.fromEntries(
  [..."аАеЕоОхХсСрРуУкКМТВНіІәӘһ"].map((letter, at) => [letter, "aAeEoOxXcCpPyYkKMTBHiIəƏh"[at] ?? letter]),
);
const lookAlikeLetter = /[аАеЕоОхХсСрРуУкКМТВНіІәӘһ]/gu;
const latinLetter = /[a-zəğıöşüç]/u;

const markup = /\*+|#+|<\/?[a-zA-Z][^<>]{0,80}>|\]\([^()]*\)/g;

/** The text between two offsets with white space folded and what damage or markup put into it taken out. */
export function cleanText(text: string, start: number, end: number): string {
  const folded = text
    .slice(start, end)
    .replace(markup, "")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(brokenLine, "")
    .replace(/\s+/g, " ")
    .replace(lookAlike, "haqqında")
    .replace(tornSoftG, "");
  const latin = latinLetter.test(folded)
    ? folded.replace(lookAlikeLetter, (letter) => cyrillic[letter] ?? letter)
    : folded;
  return (apart.test(latin) ? joinPieces(latin) : latin).trim();
}

/**
 * Joins the pieces of words whose special letters stand apart. Whether a word ends after such a letter the text no longer shows:
 * two vowels do not meet inside a word, and «və» and the ending -də end one.
 */
function joinPieces(text: string): string {
  const words: string[] = [];
  let isOpen = false;
  for (const piece of text.split(" ")) {
    const isSpecial = special.test(piece);
    const last = words.at(-1) ?? "";
    const isJoined = isSpecial
      ? !/[\p{P}]$/u.test(last) && (!/^\p{Lu}/u.test(piece) || /\p{Lu}$/u.test(last))
      : isOpen && /^\p{Ll}/u.test(piece);
    const meets = vowel.test(piece) && /[aeəıioöuü]$/u.test(last) && !last.endsWith("müdafi");
    if (words.length > 0 && isJoined && !meets && !endsWord(last, piece)) words.push(`${words.pop() ?? ""}${piece}`);
    else words.push(piece);
    isOpen = isSpecial;
  }
  return words.join(" ");
}

/** Whether a word is whole before a piece: «və», the ending -də. */
function endsWord(word: string, piece: string): boolean {
  return word === "və" || (/(?<!d)də$/u.test(word) && !piece.startsWith("n"));
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
