import { fitWidths } from "../../../../src/cli/answers/fit-widths";

const column = (whole: number, word = whole) => ({ whole, word });

describe("fitWidths", () => {
  it.each([
    ["leaves columns as they are where there is room", [column(5), column(30, 8)], 35, [5, 30]],
    ["cuts down the widest alone", [column(5), column(100, 10)], 40, [5, 35]],
    ["cuts several down to one width", [column(5), column(100, 10), column(90, 10)], 45, [5, 20, 20]],
    ["breaks no word while another column can give", [column(100, 30), column(100, 10)], 50, [30, 20]],
    ["breaks words where it must", [column(100, 60), column(100, 60)], 50, [25, 25]],
  ])("%s", (_, needed, room, widths) => {
    expect(fitWidths(needed, room, 12)).toEqual(widths);
  });

  it("gives nothing where a column would not be worth reading", () => {
    expect(fitWidths([column(20), column(100, 10)], 20, 12)).toBeUndefined();
  });
});
