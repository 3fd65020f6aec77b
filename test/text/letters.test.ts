import fc from "fast-check";
import { alphabet, lowerAzerbaijani } from "../../src/text/letters";

describe("lowerAzerbaijani", () => {
  it("pairs I with ı and İ with i", () => expect(lowerAzerbaijani("Iİ IŞIQ İŞİ Ə")).toBe("ıi ışıq işi ə"));

  it("keeps the length of every text in the alphabet", () => {
    const letters = [...alphabet, ...[...alphabet].map((letter) => letter.toLocaleUpperCase("az"))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (word) => {
        const text = word.join("");
        expect(lowerAzerbaijani(text)).toHaveLength(text.length);
        expect(lowerAzerbaijani(text)).toBe(text.toLocaleLowerCase("az"));
      }),
    );
  });
});
