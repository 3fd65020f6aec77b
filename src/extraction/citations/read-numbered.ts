import type { ActKind } from "../patterns/act-kind";
import { readIssuerBefore } from "../phrases/issuer-phrase";
import { readNumberBefore } from "../phrases/number-phrase";
import type { Passage } from "../tokens/passage";
import type { Titled } from "./titled";
import { findTypeWord, type TypeWord } from "./type-word";

const most = 30;

/**
 * Conventions that a body numbers, «BƏT-in 97 və 143 nömrəli konvensiyaları», and the protocols to a convention that the sentence
 * names before, «Konvensiya və onun 1, 4 və 7 saylı Protokolları»: one each, the first with the body's name, the last with the type
 * word. Empty where no number stands, or neither a body nor a convention.
 */
export function readNumbered(passage: Passage, word: number, type: TypeWord, kind: ActKind): Titled[] {
  const { tokens, text } = passage;
  const isProtocol = kind.name === "protocol" && type.form.plural && tokens[type.from]?.capital === true;
  const last = kind.name === "convention" || isProtocol ? readNumberBefore(tokens, type.from, text) : undefined;
  if (!last || (isProtocol && !speaksOfConvention(passage, last.from))) return [];
  const items = [{ from: last.from, to: word + 1, number: last.number }];
  for (let at = last.from; type.form.plural && items.length < most;) {
    const number = tokens[at - 2];
    if (!/^(?:,|ve|habele)$/.test(tokens[at - 1]?.key ?? "") || number?.kind !== "number") break;
    items.unshift({ from: at - 2, to: at - 1, number: number.key });
    at -= 2;
  }
  if (isProtocol) return items;
  const first = items[0];
  const body = first && readIssuerBefore(tokens, first.from);
  if (!first || !body?.issuer) return [];
  first.from = body.from;
  return items.map((item) => ({ ...item, issuer: body.issuer ?? undefined }));
}

const reach = 40;

/** «Konvensiyanın 6-cı maddəsi, habelə 1 saylı Protokolun 1-ci maddəsi»: the sentence speaks of the convention before. */
export function speaksOfConvention({ tokens, sentences }: Passage, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - reach && sentences[at] === sentences[from]; at--)
    if (tokens[at]?.capital && findTypeWord(tokens, at)?.kinds[0]?.name === "convention") return true;
  return false;
}
