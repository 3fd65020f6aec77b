import fc from "fast-check";
import {
  designationKey,
  designationsOfAct,
  provisionKey,
  provisionKeysToTry,
} from "../../src/identifiers/designation-key";

describe("designationKey", () => {
  test.each([
    [
      "1071-ivqd",
      [
        "1071-IVQD",
        "1071-ivqd",
        "1071 IVQD",
        "№ 1071-IVQD",
        "№1071-IVQD",
        "1071-IVQD nömrəli",
        "Nö 1071–IVQD",
        "1071-IVQD saylı Qanun",
      ],
    ],
    [
      "39 2014-02-07",
      [
        "39, 07.02.2014",
        "07.02.2014, № 39",
        "39 2014-02-07",
        "2014-02-07, 39",
        "2014-cü il 7 fevral tarixli 39 nömrəli",
        "7 fevral 2014-cü il tarixli, 39 saylı qərar",
        "07.02.2014-cü il tarixli 39 №-li Qərarı",
      ],
    ],
    ["1575", ["1575 Nö-li Sərəncamı", "1575", "1575 nömrəli"]],
    ["2014-02-07", ["07.02.2014", "2014-cü il 7 fevral tarixli"]],
    [
      "miqrasiya mecellesi",
      ["Miqrasiya Məcəlləsi", "“Miqrasiya  Məcəlləsi”", "miqrasiya mecellesi", "Mıqrasıya Mәcәllәsi,"],
    ],
    ["eesmn", ["ƏƏSMN", "eesmn"]],
    ["isvecre", ["İsveçrə", "isvecre", "İSVEÇRƏ"]],
    ["dovlet rusumu haqqinda", ["“Dövlət rüsumu” haqqında", "Dövlət rüsumu haqqında"]],
    ["2014-2018-ci iller ucun plan", ["2014–2018-ci illər üçün Plan"]],
  ])("finds %s by every spelling", (key, spellings) => {
    for (const spelling of spellings) expect([spelling, designationKey(spelling)]).toEqual([spelling, key]);
  });

  it("keeps numbers of different acts apart", () => {
    const keys = ["39", "39-1", "39, 07.02.2014", "39, 08.02.2014", "39-IVQ", "39-IVQD"].map(designationKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is its own key", () => {
    const label = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.tuple(fc.nat(9999), fc.date()).map(([n, d]) => `${n}, ${String(d)}`),
    );
    fc.assert(fc.property(label, (text) => expect(designationKey(designationKey(text))).toBe(designationKey(text))));
  });
});

describe("provision keys", () => {
  it("finds an article by every spelling of its number", () => {
    for (const spelling of ["64.0.6-1", "64.0.6-1-ci", "64.0.6–1-ci maddə", " 64.0.6-1. "])
      expect(provisionKey("az/code/migration", spelling)).toBe("az/code/migration#64.0.6-1");
  });

  it("tries the number as written before the number with its lost part", () => {
    expect(provisionKeysToTry("az/code/migration", "64.06-1")).toEqual([
      "az/code/migration#64.06-1",
      "az/code/migration#64.0.6-1",
    ]);
    expect(provisionKeysToTry("az/code/migration", "64.0.6-1")).toEqual(["az/code/migration#64.0.6-1"]);
  });
});

describe("designationsOfAct", () => {
  it("names an act by number, number and day, and title", () => {
    const names = designationsOfAct({
      number: "39",
      date: "2014-02-07",
      title: "Azərbaycan Respublikasının Miqrasiya Məcəlləsi",
    });
    expect(names).toEqual([
      { key: "39", label: "39", scheme: "NUMBER" },
      { key: "39 2014-02-07", label: "39, 07.02.2014", scheme: "DATE_AND_NUMBER" },
      {
        key: "azerbaycan respublikasinin miqrasiya mecellesi",
        label: "Azərbaycan Respublikasının Miqrasiya Məcəlləsi",
        scheme: "TITLE",
      },
      { key: "miqrasiya mecellesi", label: "Miqrasiya Məcəlləsi", scheme: "TITLE" },
    ]);
  });

  it("gives each key once", () => {
    expect(designationsOfAct({ title: "Miqrasiya Məcəlləsi" })).toHaveLength(1);
    expect(designationsOfAct({})).toEqual([]);
  });
});
