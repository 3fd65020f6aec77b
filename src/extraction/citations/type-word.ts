import { findNounForm, type NounForm } from "../phrases/noun";
import type { ActKind } from "../patterns/act-kind";
import { actKinds } from "../patterns/index";
import type { Token } from "../tokens/token";

/** A type word in the text and the kinds of act whose word it is. */
export interface TypeWord {
  kinds: ActKind[];
  form: NounForm;
  /** The index of the first word of the type: of «Milli» in «Milli Fəaliyyət Planı». */
  from: number;
}

const kindsByStem = new Map<string, ActKind[]>();
for (const kind of actKinds)
  for (const stem of kind.stems) kindsByStem.set(stem, [...(kindsByStem.get(stem) ?? []), kind]);
const shortest = Math.min(...[...kindsByStem.keys()].map((stem) => stem.length));
const longest = Math.max(...[...kindsByStem.keys()].map((stem) => stem.length));

/** The folded stems of all type words. */
export const typeStems: readonly string[] = [...kindsByStem.keys()];

/** The type word at token `at`; absent where the token is none. */
export function findTypeWord(tokens: readonly Token[], at: number): TypeWord | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  for (let length = Math.min(longest, token.key.length); length >= shortest; length--) {
    const kinds = kindsByStem.get(token.key.slice(0, length));
    if (!kinds) continue;
    const form = findNounForm(token.key, token.key.slice(0, length));
    if (!form) continue;
    const fitting = kinds.filter((kind) => !kind.after || kind.after.test(tokens[at - 1]?.key ?? ""));
    if (fitting.length > 0) return { kinds: fitting, form, from: startOfType(tokens, at, fitting) };
  }
  return undefined;
}

function startOfType(tokens: readonly Token[], at: number, kinds: ActKind[]): number {
  let from = kinds[0]?.after ? at - 1 : at;
  for (;;) {
    const before = tokens[from - 1];
    if (before?.kind !== "word" || tokens[from]?.gap === "paragraph") return from;
    if (!kinds.some((kind) => kind.qualifiers?.test(before.key))) return from;
    from--;
  }
}
