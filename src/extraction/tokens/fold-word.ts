import { fold } from "../../text/fold";

const known = new Map<string, string>();
const most = 20_000;

/** `fold` of one word, remembered: a text is made of few different words. */
export function foldWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = fold(word);
  if (known.size >= most) known.clear();
  known.set(word, folded);
  return folded;
}
