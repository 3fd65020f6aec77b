import * as fc from "fast-check";
import { stemOf } from "../../src/text/stem";

describe("the stem of a folded word", () => {
  it.each([
    ["mecellesinin", "mecelle"],
    ["mecellesi", "mecelle"],
    ["qanununun", "qanun"],
    ["qanununda", "qanun"],
    ["qerarlari", "qerar"],
    ["qerarlarindan", "qerar"],
    ["sazisi", "sazis"],
    ["kabinetinin", "kabinet"],
    ["azerbaycanin", "azerbayca"],
    ["miqrasiyasi", "miqrasiya"],
    ["vizanin", "viza"],
    ["proqramina", "proqram"],
  ])("of %s is %s", (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it.each(["miqrasiya", "madde", "insan", "viza", "yeni", "iyun", "milli", "ve", ""])(
    "of %s is the word itself",
    (word) => {
      expect(stemOf(word)).toBe(word);
    },
  );

  it("begins the word, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."adeinlrsuy") }), (word) => {
        expect(word.startsWith(stemOf(word))).toBe(true);
        expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 4));
      }),
    );
  });
});
