import type { Token } from "./token";

/** A list of gazettes in brackets runs to some thousand characters, never more. */
const longest = 6000;

/** The opening round bracket of each closing one, by index of token; brackets that nothing closes are left out. */
export function pairBrackets(tokens: readonly Token[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach((token, at) => {
    if (token.key === "(") open.push(at);
    else if (token.key === ")") {
      const own = open.pop();
      if (own !== undefined && token.start - (tokens[own] as Token).start <= longest) pairs.set(at, own);
    }
  });
  return pairs;
}
