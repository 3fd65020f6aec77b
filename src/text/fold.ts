/** What stands for a Latin letter or a hyphen in print, after lowering: other scripts, older letters, other dashes. */
const lookAlikes = new Map([
  ...pairs("əǝә", "e"),
  ...pairs("ıіӏɪι", "i"),
  ...pairs("аα", "a"),
  ...pairs("в", "b"),
  ...pairs("сҹ", "c"),
  ...pairs("е", "e"),
  ...pairs("ғҝ", "g"),
  ...pairs("һ", "h"),
  ...pairs("ј", "j"),
  ...pairs("к", "k"),
  ...pairs("м", "m"),
  ...pairs("н", "n"),
  ...pairs("оөɵο", "o"),
  ...pairs("р", "p"),
  ...pairs("ѕ", "s"),
  ...pairs("т", "t"),
  ...pairs("ү", "u"),
  ...pairs("х", "x"),
  ...pairs("у", "y"),
  ...pairs("‐‑‒–—―−", "-"),
]);

function pairs(letters: string, latin: string): [string, string][] {
  return [...letters].map((letter) => [letter, latin]);
}

/** Nothing of a word: accents, soft hyphens, joiners and other marks that do not print. */
const invisible = /[\p{M}\p{Cf}]/gu;
const notAscii = /[^\x00-\x7f]/gu;

/**
 * The form in which names and numbers are compared; never stored in place of the text.
 * 1. Lower case by the Azerbaijani rules, `ə` as e, `ı` as i, every accent gone: «Miqrasiya Məcəlləsi» → `miqrasiya mecellesi`.
 * 2. Letters of other scripts that look like Latin ones are those, every dash is `-`.
 * 3. White space runs are one blank, none at the ends.
 * 4. Folding twice is folding once.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(invisible, "")
    .replace(notAscii, (letter) => lookAlikes.get(letter) ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
