import { findNounForm, type NounForm } from "../phrases/noun";
import type { LevelKind } from "../patterns/level-kind";
import { levelKinds } from "../patterns/index";
import type { Token } from "../tokens/token";

/** A level word in the text. `from` is its first token: that of «yarım» in «yarım bənd». */
export interface LevelWord {
  kind: LevelKind;
  form: NounForm;
  from: number;
}

const kindsByFirst = new Map<string, LevelKind[]>();
for (const kind of levelKinds)
  for (const stem of kind.stems) {
    const first = stem.charAt(0);
    if (!kindsByFirst.get(first)?.includes(kind)) kindsByFirst.set(first, [...(kindsByFirst.get(first) ?? []), kind]);
  }

/** The folded stems of all level words. */
export const levelStems: readonly string[] = levelKinds.flatMap((kind) => kind.stems);

/** The level word at token `at`; absent where the token is none. */
export function findLevelWord(tokens: readonly Token[], at: number): LevelWord | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  for (const kind of kindsByFirst.get(token.key.charAt(0)) ?? [])
    for (const stem of kind.stems) {
      const form = findNounForm(token.key, stem);
      if (!form) continue;
      const prefixed = kind.prefix !== undefined && !stem.startsWith(kind.prefix);
      if (!prefixed) return { kind, form, from: at };
      if (tokens[at - 1]?.key === kind.prefix) return { kind, form, from: at - 1 };
    }
  return undefined;
}
