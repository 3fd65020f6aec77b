import fc from "fast-check";
import { findQuote, longestBeginning } from "../../../src/seeding/find-quote";

const letters = fc.constantFrom("a", "ə", "İ", "ı", ".", "(", "“", "*", "\\", " ", "\n", "\u00a0", "𝄞");
const texts = fc.string({ unit: letters, maxLength: 60 });

describe("findQuote", () => {
  it("finds every stretch of a text where it stands", () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(20), (text, from, length) => {
        const quote = text.slice(from, from + length).trim();
        fc.pre(quote !== "" && !/\p{Surrogate}/u.test(quote));
        const spans = findQuote(text, quote);
        expect(spans.length).toBeGreaterThan(0);
        const foldSpace = (words: string): string => words.replace(/\s+/gu, " ");
        for (const { start, end } of spans) expect(foldSpace(text.slice(start, end))).toBe(foldSpace(quote));
      }),
    );
  });

  it("takes a run of white space for any other, and nothing else", () => {
    const text = "Nazirlər\n\t Kabinetinin  387\u00a0saylı qərarı";
    expect(findQuote(text, "Nazirlər Kabinetinin 387 saylı qərarı")).toEqual([{ start: 0, end: text.length }]);
    expect(findQuote(text, "NazirlərKabinetinin")).toEqual([]);
    expect(findQuote(text, "Nazirler")).toEqual([]);
  });

  it("counts the places from the first to the last, also within a part of the text", () => {
    expect(findQuote("3.5.2 3.5.2.6 3x5", "3.5.2").map(({ start }) => start)).toEqual([0, 6]);
    expect(findQuote("3.5.2 3.5.2.6 3x5", "3.5.2", { start: 1, end: 17 }).map(({ start }) => start)).toEqual([6]);
  });
});

describe("longestBeginning", () => {
  it("gives the words as far as the text has them", () => {
    expect(longestBeginning("qanun ilə əlavə edilmişdir", "qanun ilə dəyişdirilmişdir")).toBe("qanun ilə");
    expect(longestBeginning("qanun ilə əlavə", "fərman ilə")).toBe("");
  });
});
