import fc from "fast-check";
import { formatActId, parseActId, typeWords } from "../../src/identifiers/act-id";
import { actTypes } from "../../src/identifiers/vocabulary";

describe("act ids", () => {
  test.each([
    [{ type: "CONSTITUTION" } as const, "az/constitution"],
    [{ type: "CODE", slug: "migration" } as const, "az/code/migration"],
    [{ type: "LAW", date: "2014-10-17", number: "1071-IVQD" } as const, "az/law/2014-10-17/1071-IVQD"],
    [{ type: "CABINET_DECISION", date: "2014-12-04", number: "387" } as const, "az/cabinet-decision/2014-12-04/387"],
    [{ type: "TREATY", slug: "ru-labour-migration" } as const, "az/treaty/-/ru-labour-migration"],
    [{ type: "PROGRAMME", slug: "report-2011-2015" } as const, "az/programme/-/report-2011-2015"],
    [{ type: "PRESIDENTIAL_ORDER", date: "2011-12", slug: "plan" } as const, "az/order/2011-12/plan"],
    [{ type: "AGENCY_ACT", date: "2012-01-05", number: "Q-1/7" } as const, "az/agency-act/2012-01-05/Q-1%2F7"],
  ])("makes and reads %p", (parts, id) => {
    expect(formatActId(parts)).toBe(id);
    expect(parseActId(id)).toEqual(parts);
  });

  it("names in one sentence what is wrong and what is accepted", () => {
    expect(() => parseActId("law/1071")).toThrow(/"law\/1071" is no act's id: write az\/law/);
    expect(() => formatActId({ type: "LAW", date: "17.10.2014", number: "1" })).toThrow(/"17.10.2014" is no date/);
    expect(() => formatActId({ type: "LAW" })).toThrow(/needs a number or a slug/);
    expect(() => formatActId({ type: "CODE" })).toThrow(/needs its slug/);
    expect(() => formatActId({ type: "CODE", slug: "Əmək" })).toThrow(/is no slug/);
  });

  test.each([
    "",
    "az",
    "az/law",
    "az/law/2014-10-17",
    "az/law/2014-02-30/1",
    "az/code/a/b",
    "az/constitution/x",
    "de/code/a",
  ])("refuses «%s»", (id) => expect(() => parseActId(id)).toThrow("is no act's id"));

  it("reads every id that it makes as the parts it was made of", () => {
    const type = fc.constantFrom(...actTypes.filter((each) => each !== "CONSTITUTION" && each !== "CODE"));
    const number = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => text.trim() === text && !/\p{Cs}/u.test(text));
    const date = fc.option(fc.constantFrom("2014-10-17", "2014-10", "2014"), { nil: undefined });
    fc.assert(
      fc.property(type, date, number, (actType, day, actNumber) => {
        const parts = { type: actType, ...(day && { date: day }), number: actNumber };
        expect(parseActId(formatActId(parts))).toEqual(parts);
      }),
    );
  });

  it("has a word of its own for every type", () => {
    expect(new Set(Object.values(typeWords)).size).toBe(actTypes.length);
  });
});
