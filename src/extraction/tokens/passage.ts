import { pairBrackets } from "./pair-brackets";
import { pairQuotes, type QuotePairs } from "./pair-quotes";
import { repairTokens } from "./repair-tokens";
import { softenBreaks } from "./soften-breaks";
import { numberSentences } from "./sentences";
import type { Token } from "./token";
import { tokenize } from "./tokenize";

/** A text, or stretches of it, made ready for reading: its tokens, its quotation marks and brackets paired, its sentences numbered. */
export interface Passage {
  text: string;
  tokens: Token[];
  quotes: QuotePairs;
  /** The opening bracket of each closing one, by index of token. */
  brackets: Map<number, number>;
  /** The number of the sentence of each token, ascending. */
  sentences: number[];
}

/** The passage of the given stretches of a text, by default the whole. `isWord` tells words that may be put together again. */
export function readPassage(
  text: string,
  isWord: (key: string) => boolean,
  stretches: readonly { from: number; to: number }[] = [{ from: 0, to: text.length }],
): Passage {
  const tokens = stretches.flatMap(({ from, to }) =>
    softenBreaks(repairTokens(tokenize(text, from, to), text, isWord), text),
  );
  const quotes = pairQuotes(tokens, text);
  const brackets = pairBrackets(tokens);
  return { text, tokens, quotes, brackets, sentences: numberSentences(tokens, text, quotes, brackets) };
}
