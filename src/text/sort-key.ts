import { lowerAzerbaijani } from "./letters";

/**
 * Each letter that Unicode puts elsewhere is written as the letter before it in the alphabet and `~`, which sorts after every
 * letter: ç follows all words in c, ə those in e, x those in h.
 */
const afterLetter: Record<string, string> = {
  ç: "c~",
  ə: "e~",
  ǝ: "e~",
  ә: "e~",
  ğ: "g~",
  x: "h~",
  ı: "i",
  i: "i~",
  q: "k~",
  ö: "o~",
  ş: "s~",
  ü: "u~",
  w: "v~",
};

/**
 * A key that puts titles in the order of the Azerbaijani alphabet when keys are compared by code point.
 * 1. Capitals, punctuation and the number of blanks do not count.
 * 2. Foreign accents do not count: é is e.
 * 3. A text comes before every longer one that it begins, whatever a caller appends to the keys (they end in two blanks).
 */
export function alphabeticalKey(text: string): string {
  const letters = lowerAzerbaijani(text)
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/[^a-hj-pr-vyz0-9 ]/gu, (letter) => afterLetter[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, ""));
  return `${letters}  `;
}

/** The text with its digit runs padded to six, so that 39 sorts before 387: `39-A` → `000039-A`. */
export function naturalKey(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(6, "0"));
}
