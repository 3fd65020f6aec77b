import { readDateBefore } from "../phrases/date-phrase";
import { readNumberBefore } from "../phrases/number-phrase";
import type { ActKind } from "../patterns/act-kind";
import type { Passage } from "../tokens/passage";
import { findTypeWord, type TypeWord } from "./type-word";

/** A protocol known by the convention before it; indices of tokens, `to` exclusive. */
export interface Attached {
  from: number;
  to: number;
  date?: string;
  number?: string;
}

/** «Konvensiyaya 4 saylı Protokolun», «Konvensiya və 1967-ci il Protokolu»: a number or a year behind a convention. */
export function readAttached(passage: Passage, word: number, type: TypeWord, kind: ActKind): Attached | undefined {
  const { tokens, text } = passage;
  if (kind.name !== "protocol" || !tokens[type.from]?.capital) return undefined;
  const date = readDateBefore(tokens, type.from);
  const number = date ? undefined : readNumberBefore(tokens, type.from, text);
  const from = date?.from ?? number?.from;
  if (from === undefined) return undefined;
  const last = /^(?:ve|habele|,)$/.test(tokens[from - 1]?.key ?? "") ? from - 2 : from - 1;
  const convention = findTypeWord(tokens, tokens[last]?.kind === "close" ? last - 1 : last);
  if (convention?.kinds[0]?.name !== "convention") return undefined;
  return { from, to: word + 1, date: date?.date, number: number?.number };
}
