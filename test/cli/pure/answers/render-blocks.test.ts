import { stripVTControlCharacters } from "node:util";
import { heading, lines, table, type Block, type Evidence } from "../../../../src/cli/answers/blocks";
import { renderBlocks } from "../../../../src/cli/answers/render-blocks";
import { terminalOf } from "../../../../src/cli/answers/terminal";
import { widthOf } from "../../../../src/cli/answers/wrap";

const terminal = (columns: number, colours = false) => terminalOf({ isTTY: true, columns, hasColors: () => colours });
const render = (blocks: Block[], columns = 80) => renderBlocks(blocks, terminal(columns)).split("\n");

const report: Evidence = {
  quote: "Miqrasiya Məcəlləsinə 64.06-1-ci maddə əlavə edilmişdir.",
  locator: "bənd 2.1.4.2",
  document: { label: "Hesabat" },
};
const code: Evidence = { quote: null, locator: "qeyd 101", document: { label: "Məcəllə", rank: 1 } };

/** An answer with all that answers have: long words, letters of two code points, wide characters, an empty column. */
const answer: Block[] = [
  heading("Əcnəbilərin və vətəndaşlığı olmayan şəxslərin hüquqları haqqında Saziş"),
  lines("Əmək miqrasiyası sahəsində idarəetmə sisteminin təkmilləşdirilməsi", null),
  table(
    ["standing", "kind", "nothing", "changed"],
    [
      {
        cells: ["established", "insertion", null, "İ̇şçi qüvvəsi i\u0307lə 漢字漢字漢字 bağlı"],
        evidence: [code, report],
      },
      {
        cells: [{ text: "overruled", style: "dim" }, "insertion", null, "ə".repeat(300)],
        evidence: [report],
        notes: [{ text: "2016-02-23 – 2016-02-25: danışıqlar, Kişinyov", indent: 2, evidence: [report] }],
      },
    ],
  ),
];
const letters = (text: string) => text.replace(/\s/gu, "");

describe("renderBlocks", () => {
  it.each([20, 40, 80, 200])("keeps every line within %i columns, and ends none in a blank", (columns) => {
    for (const line of render(answer, columns)) {
      expect(widthOf(line)).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
  });

  it.each([20, 40, 80, 200])("loses no letter in %i columns", (columns) => {
    const shown = letters(render(answer, columns).join(""));
    expect(shown.split("ə").length - 1).toBeGreaterThanOrEqual(300);
    for (const text of ["established", "overruled", "insertion", "[1]", "[2]"]) expect(shown).toContain(text);
    expect(shown).toContain(letters("«Miqrasiya Məcəlləsinə 64.06-1-ci maddə əlavə edilmişdir.»"));
  });

  it("lays columns side by side, and rows as lines where the terminal is too narrow for that", () => {
    const short = [table(["number", "measure"], [{ cells: ["1.1", "Beynəlxalq təcrübənin öyrənilməsi"] }])];
    expect(render(short, 41)).toEqual(["number  measure", "1.1     Beynəlxalq təcrübənin öyrənilməsi", ""]);
    expect(render(short, 30)).toEqual(["number  measure", "1.1     Beynəlxalq təcrübənin", "        öyrənilməsi", ""]);
    const wide = [table(["number", "", "programme"], [{ cells: ["1.1", "Beynəlxalq təcrübə", "Miqrasiya Proqramı"] }])];
    expect(render(wide, 20)).toEqual(["number 1.1", "Beynəlxalq təcrübə", "programme Miqrasiya", "Proqramı", ""]);
  });

  it("leaves out a column of nothing, and a table without rows", () => {
    const blocks = [table(["act", "in force from"], [{ cells: ["39, 07.02.2014", null] }]), table(["act"], [])];
    expect(render(blocks)).toEqual(["act", "39, 07.02.2014", ""]);
  });

  it("numbers each sentence once, and gives it at the end with its document", () => {
    const rows = [
      { cells: ["1071-IVQD"], evidence: [code, report] },
      { cells: ["223-VQD"], evidence: [report] },
    ];
    expect(render([table(["act"], rows)])).toEqual([
      "act        sources",
      "1071-IVQD  [1] [2]",
      "223-VQD    [2]",
      "",
      "Sources",
      "",
      "[1] Məcəllə, qeyd 101, rank 1",
      "[2] Hesabat, bənd 2.1.4.2",
      "    «Miqrasiya Məcəlləsinə 64.06-1-ci maddə əlavə edilmişdir.»",
      "",
    ]);
  });

  it("lets no control character of a text reach the terminal", () => {
    expect(render([lines("birinci\r\n  ikinci\u001b[31m\u0007üçüncü")])).toEqual(["birinci ikinci [31m üçüncü", ""]);
  });

  it("colours what is shown without moving it", () => {
    const coloured = renderBlocks(answer, terminal(60, true));
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    expect(stripVTControlCharacters(coloured)).toBe(renderBlocks(answer, terminal(60)));
  });
});
