import { queryOfNames, queryOfWords } from "../../src/search/lucene-query";
import { readQuery } from "../../src/search/read-query";

const termsOf = (query: string) => readQuery(query).terms;

describe("a query of Lucene", () => {
  it("asks for all terms, for the forms of a word, and for the last as it is being typed", () => {
    expect(queryOfWords(termsOf("məcəlləsi viza q"))).toBe(
      "+(mecellesi^4 mecellesi* mecelle*^0.5) +(viza^4 viza*) +(q^4)",
    );
    expect(queryOfWords(termsOf("64.06-1 38"))).toBe("+(64\\.06\\-1^4 64\\.0\\.6\\-1^4) +(38^4 38*)");
    expect(queryOfWords(termsOf("17.10.2014"))).toBe("+(2014\\-10\\-17^4)");
  });

  it("asks for any of the markers besides", () => {
    expect(queryOfWords(termsOf("viza"), ["@Act", "@Treaty"])).toBe("+(viza^4 viza*) +(@Act @Treaty)");
    expect(queryOfWords([], [])).toBe("");
  });

  it("asks names for numbers and days as phrases, so that no part of them is found alone", () => {
    expect(queryOfNames(termsOf("qərar 64.06-1"))).toBe('+("qerar" qerar*) +("64.06-1" "64.0.6-1")');
    expect(queryOfNames(termsOf("39, 07.02.2014"))).toBe('+("2014-02-07") +("39" 39*)');
  });
});
