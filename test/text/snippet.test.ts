import * as fc from "fast-check";
import { fold } from "../../src/text/fold";
import { snippetOf } from "../../src/text/snippet";

const text = "Birinci cümlə. Əmək miqrasiyası kvotası 2016-cı ildə müəyyən edilib! 2014-cü il 7 fevral tarixli cümlə.";

describe("a snippet", () => {
  it("is the sentence that holds the most of the terms, as it stands", () => {
    expect(snippetOf([["kvota"], ["emek"]], [text])).toBe("Əmək miqrasiyası kvotası 2016-cı ildə müəyyən edilib!");
    expect(snippetOf([["birinci", "birin"]], [null, "başqa", text])).toBe("Birinci cümlə.");
    expect(snippetOf([["yoxdur"]], [text])).toBeNull();
    expect(snippetOf([], [text])).toBeNull();
  });

  it("shows a day in whatever form it stands there, and a number with its ending", () => {
    expect(snippetOf([["2014-02-07"]], [text])).toBe("2014-cü il 7 fevral tarixli cümlə.");
    expect(snippetOf([["2014-02-08"]], [text])).toBeNull();
    expect(snippetOf([["64.06-1", "64.0.6-1"]], ["Bu. 64.0.6-1-ci maddə."])).toBe("64.0.6-1-ci maddə.");
  });

  it("finds words whose letters are written in parts or with soft hyphens", () => {
    expect(snippetOf([["gun"]], ["Bir gu\u0308n"])).toBe("Bir gu\u0308n");
    expect(snippetOf([["miqrasiya"]], ["Miq\u00adrasiya"])).toBe("Miq\u00adrasiya");
  });

  it.each([
    ["between words", `${"söz ".repeat(200)}Readmissiya ${"söz ".repeat(200)}`],
    ["where nothing parts the words before", `${"s".repeat(500)}«Readmissiya ${"söz ".repeat(200)}`],
    ["where nothing parts the words after", `${"söz ".repeat(200)}Readmissiya${"😀".repeat(500)}`],
  ])("is cut %s where the sentence is long, and holds the term", (_, long) => {
    const snippet = snippetOf([["readmissiya"]], [long]) ?? "";
    expect(snippet).toContain("Readmissiya");
    expect(snippet.length).toBeLessThanOrEqual(242);
    expect(() => encodeURIComponent(snippet)).not.toThrow();
    expect(long).toContain(snippet.replace(/^…|…$/g, ""));
  });

  it("is a part of the text and holds a term, whatever stands in it", () => {
    const words = fc.constantFrom(
      "Əmək",
      "miqrasiya",
      "2014-cü il 7 fevral",
      "s".repeat(300),
      "😀",
      ". ",
      ",",
      "\n",
      " ",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 400 }), fc.constantFrom("emek", "miq", "2014-02-07"), (parts, term) => {
        const any = parts.join(" ");
        const snippet = snippetOf([[term]], [any]);
        if (snippet === null) return expect(/\d/.test(term) ? "" : fold(any)).not.toContain(` ${term}`);
        const bare = snippet.replace(/^…|…$/g, "");
        expect(any).toContain(bare);
        expect(fold(bare)).toContain(/\d/.test(term) ? "2014" : term);
      }),
    );
  });
});
