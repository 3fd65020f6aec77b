import * as fc from "fast-check";
import { luceneQuery, searchTerms, searchWords, snippetOf } from "../../src/text/search-words";

describe("the words by which things are found", () => {
  it.each([
    ["Miqrasiya Məcəlləsi", "miqrasiya mecellesi"],
    ["Maddə 64.0.6-1, İŞ", "madde 64.0.6-1 64 0 6 1 is"],
    ["Cinayət-Prosessual Məcəllə", "cinayet prosessual mecelle"],
    ["№ 1071-IVQD; 1071-IVQD", "1071-ivqd 1071 ivqd"],
    ["", ""],
    ["«…» – !", ""],
  ])("of «%s» are «%s»", (text, words) => {
    expect(searchWords([text, undefined])).toBe(words);
  });

  it("asks for all terms, for the forms of a word, and for the last as it is being typed", () => {
    expect(luceneQuery(searchTerms("Miqrasiya və 64.0.6-1 q"))).toBe(
      "+(miqrasiya^4 miqrasiya*) +ve +64\\.0\\.6\\-1 +q",
    );
    expect(luceneQuery(searchTerms("qərar 38"), ["@Act", "@Treaty"])).toBe(
      "+(qerar^4 qerar*) +(38^4 38*) +(@Act @Treaty)",
    );
  });

  it("lets no operator of Lucene through, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        for (const term of searchTerms(typed)) expect(term).toMatch(/^[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)*$/u);
        expect(searchTerms(typed).length).toBeLessThanOrEqual(16);
        expect(searchTerms(typed).join(" ")).toBe(
          searchTerms(typed)
            .join(" ")
            .replace(/AND|OR|NOT|TO/g, ""),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a snippet", () => {
  const text = "Birinci cümlə. Əmək miqrasiyası kvotası 2016-cı ildə müəyyən edilib! Sonuncu cümlə.";

  it("is the sentence that holds the most of the terms, as it stands", () => {
    expect(snippetOf(searchTerms("kvota emek"), [text])).toBe("Əmək miqrasiyası kvotası 2016-cı ildə müəyyən edilib!");
    expect(snippetOf(["sonuncu"], [null, "başqa", text])).toBe("Sonuncu cümlə.");
    expect(snippetOf(["yoxdur"], [text])).toBeNull();
    expect(snippetOf([], [text])).toBeNull();
  });

  it("is cut between words where the sentence is long, and holds the term", () => {
    const long = `${"söz ".repeat(200)}Readmissiya ${"söz ".repeat(200)}`;
    const snippet = snippetOf(["readmissiya"], [long]) ?? "";
    expect(snippet).toMatch(/^…(?:söz )+Readmissiya (?:söz ?)+…$/);
    expect(snippet.length).toBeLessThanOrEqual(242);
    expect(long).toContain(snippet.slice(1, -1));
  });

  it("is a part of the text whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.string({ maxLength: 20 }), (any, query) => {
        const snippet = snippetOf(searchTerms(query), [any]);
        if (snippet !== null) expect(any).toContain(snippet.replace(/^…|…$/g, "").trim());
      }),
    );
  });
});
