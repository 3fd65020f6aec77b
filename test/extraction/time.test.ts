import { findReferences } from "../../src/extraction/find-references";

const milliseconds = (text: string): number => {
  const start = performance.now();
  findReferences(text);
  return performance.now() - start;
};
const best = (text: string): number => Math.min(...[1, 2, 3].map(() => milliseconds(text)));

describe("the time of reading", () => {
  test.each([
    ["digits", "1234567890"],
    ["level words", "maddə maddə "],
    ["opening quotation marks", "“"],
    ["years", "2014-cü il "],
    ["blanks", " "],
    ["one line without end", "abc əğş "],
    ["brackets", "((("],
    ["citations", "17 oktyabr 2014-cü il tarixli 1071-IVQD nömrəli Qanunu ilə 5-ci maddə əlavə edilmişdir. "],
    ["one sentence of citations", "Miqrasiya Məcəlləsinin 5-ci maddəsinə və "],
  ])("grows with the length of a text of %s, not with its square", (_, piece) => {
    const text = piece.repeat(Math.ceil(120_000 / piece.length));
    best(text);
    const once = best(text);
    const eightfold = best(text.repeat(8));
    expect(eightfold).toBeLessThan(24 * once + 60);
  });
});
