import { findReferences } from "../../src/extraction/find-references";
import { describeRecords, readSnippets } from "./read-snippets";

const snippets = readSnippets();

describe("annotated sentences", () => {
  test.each(snippets.filter((snippet) => !snippet.aside))("$name ($source)", ({ text, expected }) => {
    expect(describeRecords(findReferences(text))).toEqual(expected);
  });

  it("are three hundred or more, a third of them without any reference, a fifth kept aside", () => {
    expect(snippets.length).toBeGreaterThanOrEqual(300);
    expect(snippets.filter((snippet) => snippet.expected.length === 0).length).toBeGreaterThanOrEqual(
      snippets.length / 3,
    );
    expect(snippets.filter((snippet) => snippet.aside).length).toBeGreaterThanOrEqual(Math.floor(snippets.length / 5));
  });

  it("are read as well where they were kept aside", () => {
    const aside = snippets.filter((snippet) => snippet.aside);
    const found = aside.flatMap(({ text }) => describeRecords(findReferences(text))).length;
    const expected = aside.flatMap((snippet) => snippet.expected).length;
    const hits = aside.flatMap(({ text, expected: lines }) => {
      const records = describeRecords(findReferences(text));
      return lines.filter((line) => records.includes(line));
    }).length;
    expect((2 * hits) / (found + expected)).toBeGreaterThanOrEqual(0.95);
  });
});
