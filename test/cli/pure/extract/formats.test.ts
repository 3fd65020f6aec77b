import fc from "fast-check";
import { escapeHtml } from "../../../../src/cli/extract/html";
import { formats } from "../../../../src/cli/extract/formats";
import { toTable } from "../../../../src/cli/extract/table";
import { findReferences } from "../../../../src/extraction/find-references";
import stringWidth from "string-width";

const extractedFrom = (text: string, name = "note.txt") => ({ name, text, records: findReferences(text) });
const note = [
  "17 oktyabr 2014-cü il tarixli 1071-IVQD nömrəli Azərbaycan Respublikasının Qanunu ilə",
  "Azərbaycan Respublikası Miqrasiya Məcəlləsinin 64.0.6-1-ci maddəsi yeni redaksiyada verilmişdir.",
].join("\n");

describe("the jsonl form", () => {
  it("is a record a line, and nothing where nothing is found", () => {
    const extracted = extractedFrom(note);
    const lines = formats.jsonl(extracted).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(extracted.records);
    expect(formats.jsonl(extractedFrom("Yağış yağır."))).toBe("");
  });
});

describe("the table", () => {
  it("names line, kind and label of each mention, what is done, and the counts", () => {
    const table = toTable(extractedFrom(note), 120);
    expect(table).toContain("note.txt: 3 mentions, 1 relations");
    expect(table).toMatch(/^1 +law +1071-IVQD, 17\.10\.2014 +17 oktyabr/m);
    expect(table).toMatch(/^2 +article +Miqrasiya Məcəlləsi, 64\.0\.6-1 maddə +64\.0\.6-1-ci maddəsi$/m);
    expect(table).toMatch(/^1071-IVQD, 17\.10\.2014 +rewords +Miqrasiya Məcəlləsi, 64\.0\.6-1 maddə$/m);
    expect(table).toMatch(/^article +1$/m);
  });

  it.each([40, 80, 200])("keeps to a width of %d", (width) => {
    const lines = toTable(extractedFrom(note), width).split("\n");
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });

  it("tells that a text makes no reference", () => {
    expect(toTable(extractedFrom("Yağış yağır."), 80)).toBe("note.txt: 0 mentions, 0 relations\n\n");
  });
});

describe("what is escaped", () => {
  it("holds nothing that HTML reads as anything but text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'\r\0]|&(?!(?:amp|lt|gt|quot|#39|#13);)/);
      }),
    );
  });
});
