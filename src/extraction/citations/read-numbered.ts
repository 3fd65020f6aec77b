import type { ActKind } from "../patterns/act-kind";
import { readIssuerBefore } from "../phrases/issuer-phrase";
import { readNumberBefore } from "../phrases/number-phrase";
import type { Passage } from "../tokens/passage";
import type { Titled } from "./titled";
import type { TypeWord } from "./type-word";

const most = 30;

/**
 * Conventions that a body numbers: «BƏT-in 97 və 143 nömrəli konvensiyaları», one each, the first with the body's name, the last with
 * the type word. Empty where no number or no body is named.
 */
export function readNumbered(passage: Passage, word: number, type: TypeWord, kind: ActKind): Titled[] {
  const { tokens, text } = passage;
  const last = kind.name === "convention" ? readNumberBefore(tokens, type.from, text) : undefined;
  if (!last) return [];
  const items = [{ from: last.from, to: word + 1, number: last.number }];
  for (let at = last.from; type.form.plural && items.length < most;) {
    const number = tokens[at - 2];
    if (!/^(?:,|ve|habele)$/.test(tokens[at - 1]?.key ?? "") || number?.kind !== "number") break;
    items.unshift({ from: at - 2, to: at - 1, number: number.key });
    at -= 2;
  }
  const first = items[0];
  const body = first && readIssuerBefore(tokens, first.from);
  if (!first || !body?.issuer) return [];
  first.from = body.from;
  return items.map((item) => ({ ...item, issuer: body.issuer ?? undefined }));
}
