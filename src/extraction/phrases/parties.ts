import type { Token } from "../tokens/token";
import { namesBeginning } from "./gazetteer";
import { findNounForm } from "./noun";

/** A state or organisation named at token `at`: its codes and the index after its name; absent where none is named there. */
export function readParty(tokens: readonly Token[], at: number): { codes: string[]; to: number } | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || !first.capital) return undefined;
  for (const name of namesBeginning(first.key)) {
    const last = name.words.length - 1;
    const matches = name.words.every((word, index) => {
      const token = tokens[at + index];
      if (token?.kind !== "word") return false;
      return index === last ? isFormOf(token.key, word) : token.key === word;
    });
    if (matches) return { codes: name.codes, to: at + name.words.length };
  }
  return undefined;
}

/** The codes of the parties named between tokens `from` and `to`, sorted, each once. */
export function findParties(tokens: readonly Token[], from: number, to: number): string[] {
  const found = new Set<string>();
  for (let at = from; at < to;) {
    const party = readParty(tokens, at);
    for (const code of party?.codes ?? []) found.add(code);
    at = party?.to ?? at + 1;
  }
  return [...found].sort();
}

function isFormOf(key: string, word: string): boolean {
  return findNounForm(key, word) !== undefined;
}
