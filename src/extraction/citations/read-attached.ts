import { readDateBefore } from "../phrases/date-phrase";
import { readNumberBefore } from "../phrases/number-phrase";
import type { ActKind } from "../patterns/act-kind";
import type { Passage } from "../tokens/passage";
import { speaksOfConvention } from "./read-numbered";
import type { Titled } from "./titled";
import { findTypeWord, type TypeWord } from "./type-word";

/**
 * A protocol known by the convention before it: «Konvensiyaya 4 saylı Protokol», «Konvensiyasına Əlavə Protokol» with the
 * convention, «Konvensiya və 1967-ci il Protokolu» and one with a date for itself. `startOf` tells where the convention's mention begins.
 */
export function readAttached(
  passage: Passage,
  word: number,
  type: TypeWord,
  kind: ActKind,
  startOf: (passage: Passage, word: number, type: TypeWord) => number | undefined,
): Titled | undefined {
  const { tokens, text } = passage;
  if (kind.name !== "protocol" || !tokens[type.from]?.capital) return undefined;
  const isList =
    type.form.plural &&
    /^(?:,|ve)$/.test(tokens[(readNumberBefore(tokens, type.from, text)?.from ?? 0) - 1]?.key ?? "");
  if (isList) return undefined;
  const date = readDateBefore(tokens, type.from);
  const place = date ? undefined : readDateBefore(tokens, type.from - 1);
  // «1999-cu il 3 iyun tarixli Vilnüs Protokolu»
  if (place?.date.length === 10 && tokens[type.from - 1]?.capital && type.form.possessive)
    return { from: place.from, to: word + 1, date: place.date };
  const number = date ? undefined : readNumberBefore(tokens, type.from, text);
  const from = date?.from ?? number?.from ?? (type.from < word ? type.from : undefined);
  if (from === undefined) return undefined;
  const joint = tokens[from - 1]?.key ?? "";
  const own = /^(?:ve|habele|,)$/.test(joint) ? from - 1 : from;
  const isToIt = /^(?:dair|elave)$/.test(joint) && tokens[own - 2]?.key === "ona";
  if (isToIt) return { from: own - 2, to: word + 1, date: date?.date, number: number?.number };
  const last = /^(?:ve|habele|,|dair|elave)$/.test(joint) ? from - 2 : from - 1;
  const end = endOfName(passage, last);
  const convention = findTypeWord(tokens, end);
  if (convention?.kinds[0]?.name !== "convention")
    return number && speaksOfConvention(passage, from) ? { from, to: word + 1, number: number.number } : undefined;
  const isOwn = /^(?:ve|habele|,)$/.test(joint) || date !== undefined;
  if (isOwn && !date && !number) return undefined;
  const start = isOwn ? from : (startOf(passage, end, convention) ?? from);
  return { from: start, to: word + 1, date: date?.date, number: number?.number };
}

/** The last word of a name that ends at `last`, over a bracket, a case ending and a closing quotation mark: «Konvensiya”ya (CMR)». */
function endOfName({ tokens, brackets }: Passage, last: number): number {
  let at = tokens[last]?.key === ")" ? (brackets.get(last) ?? last) - 1 : last;
  if (tokens[at]?.gap === "none" && tokens[at - 1]?.kind === "close") at--;
  return tokens[at]?.kind === "close" ? at - 1 : at;
}
