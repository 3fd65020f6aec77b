import * as fc from "fast-check";
import { formatDayFirst, formatInWords } from "../../src/text/dates";
import { findDays } from "../../src/text/days";

const isosOf = (folded: string) => findDays(folded).map(({ iso }) => iso);

describe("the days that a folded text names", () => {
  it.each([
    ["2014-10-17", ["2014-10-17"]],
    ["39, 07.02.2014-cu il tarixli", ["2014-02-07"]],
    ["2014-cu il 4 dekabr tarixli", ["2014-12-04"]],
    ["17 oktyabrin 2014, 6 may 2016-ci il", ["2014-10-17", "2016-05-06"]],
    ["30.02.2014 ve 31 iyun 2014", []],
    ["64.0.6-1, 2014-cu il, oktyabr 2014", []],
    ["12014-10-17, 2014-10-171, 1.17.10.2014", []],
  ])("of «%s» are %j", (folded, days) => {
    expect(isosOf(folded)).toEqual(days);
  });

  it("are found in every form in which a day is written, with their place", () => {
    const days = fc
      .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (iso) => {
        const [year, ...rest] = formatInWords(iso).split(" ").reverse();
        for (const form of [iso, formatDayFirst(iso), formatInWords(iso), `${year}-ci il ${rest.reverse().join(" ")}`])
          expect(findDays(`qanun ${form} madde`)).toEqual([{ iso, start: 6, end: 6 + form.length }]);
      }),
    );
  });
});
