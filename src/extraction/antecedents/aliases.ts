import { skipSuffix } from "../citations/after-mention";
import type { ActCitation } from "../citations/citation";
import { findNounForm } from "../phrases/noun";
import { countUpTo } from "../../text/search-sorted";
import type { Token } from "../tokens/token";
import type { Reading } from "./reading";

/** Finds the act that a short name right before token `end` stands for; absent where none does. */
export type FindByAlias = (end: number) => ActCitation | undefined;

interface Alias {
  words: string[];
  act: ActCitation;
  from: number;
}

const longest = 6;

/**
 * The short names that a text gives its acts: «… Məcəlləsinin (bundan sonra – İXM)», «… Konvensiyanın (bundan sonra Konvensiya)»,
 * «Mülki-Prosessual Məcəlləsi (MPM)».
 */
export function findAliases(reading: Reading): FindByAlias {
  const { tokens } = reading.passage;
  const byLast = new Map<string, Alias[]>();
  for (const [open, close] of reading.closeOf) {
    const isSaid = tokens[open + 1]?.key === "bundan" && tokens[open + 2]?.key === "sonra";
    if (!isSaid && !(close === open + 2 && isAbbreviation(reading, open + 1))) continue;
    const act = actBefore(reading, open);
    const words = tokens
      .slice(isSaid ? open + 3 : open + 1, close)
      .filter((token) => token.kind === "word" && !/^adlan/.test(token.key))
      .map((token) => token.key);
    const last = words.at(-1);
    if (!act || last === undefined || words.length > longest) continue;
    const alias = { words, act, from: close };
    const known = byLast.get(last.charAt(0));
    if (known) known.push(alias);
    else byLast.set(last.charAt(0), [alias]);
  }
  return (end) => {
    const glued = tokens[end - 2]?.key === "-" && /^n?[iu]n$/.test(tokens[end - 1]?.key ?? "");
    const word = glued ? end - 3 : end - 1;
    const key = tokens[word]?.key ?? "";
    const known = byLast.get(key.charAt(0)) ?? [];
    for (let at = countUpTo(known, word, ({ from }) => from) - 1; at >= 0; at--) {
      const alias = known[at] as Alias;
      if (standsBefore(tokens, word, alias, glued)) return alias.act;
    }
    return undefined;
  };
}

/** Whether an alias that was given before ends at token `word`: whole where its case is glued on, else in the genitive. */
function standsBefore(tokens: readonly Token[], word: number, { words, from }: Alias, glued: boolean): boolean {
  const first = word - words.length + 1;
  if (from > first || tokens[first]?.capital !== true) return false;
  return words.every((each, at) => {
    const written = tokens[first + at]?.key ?? "";
    return at < words.length - 1 || glued ? written === each : findNounForm(written, each)?.case === "genitive";
  });
}

function isAbbreviation({ passage: { tokens, text } }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && /^\p{Lu}{2,6}$/u.test(text.slice(token.start, token.end));
}

/** The act that is mentioned right before a bracket. */
export function actBefore(reading: Reading, open: number): ActCitation | undefined {
  const act = reading.actsByEnd.get(open) ?? reading.actsByEnd.get(open - 1);
  return act && skipSuffix(reading.passage.tokens, act.to) === open ? act : undefined;
}
