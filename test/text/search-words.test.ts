import { bareNumber, searchWords } from "../../src/text/search-words";

describe("the words by which things are found", () => {
  it.each([
    ["Miqrasiya Məcəlləsi", "miqrasiya mecellesi"],
    ["Maddə 64.0.6-1, İŞ", "madde 64.0.6-1 64 0 6 1 is"],
    ["64.0.6-1-ci", "64.0.6-1-ci 64.0.6-1 64 0 6 1 ci"],
    ["Cinayət-Prosessual Məcəllə", "cinayet prosessual mecelle"],
    ["№ 1071-IVQD; 1071-IVQD", "1071-ivqd 1071 ivqd"],
    ["17.10.2014", "17.10.2014 17 10 2014 2014-10-17"],
    ["2014-cü il 17 oktyabr", "2014-cu 2014 cu il 17 oktyabr 2014-10-17"],
    ["gu\u0308n, miq\u00adrasiya", "gun miqrasiya"],
    ["", ""],
    ["«…» – !", ""],
  ])("of «%s» are «%s»", (text, words) => {
    expect(searchWords([text, undefined])).toBe(words);
  });

  it.each([
    ["387-li", "387"],
    ["223-vqd-nin", "223-vqd"],
    ["2014-de", "2014"],
    ["39-a", "39-a"],
    ["1071-ivqd", "1071-ivqd"],
  ])("know «%s» as the number %s", (number, bare) => {
    expect(bareNumber(number)).toBe(bare);
  });
});
