import { levelStems } from "../citations/level-word";
import { typeStems } from "../citations/type-word";
import { fold } from "../../text/fold";

/** A word that may end a citation, by its folded stem. */
export interface Trigger {
  stem: string;
  /** Names an act by itself, also in small letters. */
  always: boolean;
}

const named = new Set(["mecelle", "meecelle", "mecele", "konstitusiya"]);

/** The stems of level words: they count after a number alone. */
export const levelTriggers: ReadonlySet<string> = new Set(levelStems);

/** The triggers by their first folded letter, as a character code. */
export const triggersByLetter: (Trigger[] | undefined)[] = [];
for (const stem of new Set([...typeStems, ...levelStems])) {
  const letter = stem.charCodeAt(0);
  triggersByLetter[letter] = [...(triggersByLetter[letter] ?? []), { stem, always: named.has(stem) }];
}

const folded = new Uint8Array(0x500);
for (let code = 0; code < folded.length; code++) {
  const letter = fold(String.fromCharCode(code));
  if (/^[a-z]$/.test(letter)) folded[code] = letter.charCodeAt(0);
  else if (/^\p{L}$/u.test(letter)) folded[code] = 1;
}

/** The small Latin letter that a character folds to, as its code; 1 for another letter, 0 for what is none. */
export function foldedLetter(code: number): number {
  return code < folded.length ? (folded[code] ?? 0) : 0;
}
