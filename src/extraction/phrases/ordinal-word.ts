import type { Token } from "../tokens/token";

const units: Record<string, number> = {
  birinci: 1,
  ikinci: 2,
  ucuncu: 3,
  dorduncu: 4,
  besinci: 5,
  altinci: 6,
  yeddinci: 7,
  sekkizinci: 8,
  doqquzuncu: 9,
};
const roundTens: Record<string, number> = {
  onuncu: 10,
  iyirminci: 20,
  otuzuncu: 30,
  qirxinci: 40,
  ellinci: 50,
  altmisinci: 60,
  yetmisinci: 70,
  sekseninci: 80,
  doxsaninci: 90,
  yuzuncu: 100,
};
const tens: Record<string, number> = {
  on: 10,
  iyirmi: 20,
  otuz: 30,
  qirx: 40,
  elli: 50,
  altmis: 60,
  yetmis: 70,
  seksen: 80,
  doxsan: 90,
};

/** An ordinal in words that ends at token `last` («on birinci» → 11) and the index of its first token; absent for another word. */
export function readOrdinalWord(tokens: readonly Token[], last: number): { value: number; from: number } | undefined {
  const token = tokens[last];
  if (token?.kind !== "word") return undefined;
  const round = roundTens[token.key];
  if (round !== undefined) return { value: round, from: last };
  const unit = units[token.key];
  if (unit === undefined) return undefined;
  const before = tokens[last - 1];
  const ten = before?.kind === "word" && token.gap !== "paragraph" ? tens[before.key] : undefined;
  return ten === undefined ? { value: unit, from: last } : { value: ten + unit, from: last - 1 };
}
