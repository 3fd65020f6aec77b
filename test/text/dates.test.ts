import { findIsoDate, findMonth, formatDayFirst, isIsoDate } from "../../src/text/dates";

describe("dates", () => {
  it("knows the months in every case form", () => {
    expect(["yanvar", "fevralın", "İyun", "oktyabrın", "Dekabrda"].map(findMonth)).toEqual([1, 2, 6, 10, 12]);
    expect(findMonth("maddə")).toBeUndefined();
  });

  it("makes a day, a month or a year, and none that no calendar has", () => {
    expect(findIsoDate(2014, 10, 17)).toBe("2014-10-17");
    expect(findIsoDate(2014, 2)).toBe("2014-02");
    expect(findIsoDate(2014)).toBe("2014");
    expect(findIsoDate(2015, 2, 29)).toBeUndefined();
    expect(findIsoDate(2016, 2, 29)).toBe("2016-02-29");
    expect(findIsoDate(2014, 13, 1)).toBeUndefined();
  });

  it("tells ISO dates from other text", () => {
    expect(["2014-10-17", "2014-10", "2014"].every(isIsoDate)).toBe(true);
    expect(["17.10.2014", "2014-13", "2014-02-30", "2014-1-1", "-", ""].some(isIsoDate)).toBe(false);
  });

  it("writes a date as people do", () => {
    expect(["2014-10-17", "2014-10", "2014"].map(formatDayFirst)).toEqual(["17.10.2014", "10.2014", "2014"]);
  });
});
