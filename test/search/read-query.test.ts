import * as fc from "fast-check";
import { readQuery } from "../../src/search/read-query";

const formsOf = (query: string) => readQuery(query).terms.map(({ forms }) => forms.join("|"));

describe("a query", () => {
  it.each([
    ["miqrasiya mecellesi", ["miqrasiya", "mecellesi|mecelle"]],
    ["MİQRASİYA MƏCƏLLƏSİ", ["miqrasiya", "mecellesi|mecelle"]],
    ["qerar 387", ["qerar", "387"]],
    ["Nazirlər Kabinetinin 387 nömrəli qərarı", ["nazirler|nazir", "kabinetinin|kabinet", "387", "qerari|qerar"]],
    [
      "Azərbaycan Respublikasının 17 oktyabr 2014-cü il tarixli 1071-IVQD nömrəli Qanunu",
      "2014-10-17 1071-ivqd qanunu|qanun",
    ],
    ["39, 07.02.2014", ["2014-02-07", "39"]],
    ["1071 IVQD-nin", ["1071-ivqd"]],
    ["5 iki", ["5", "iki"]],
    ["№ 387-li", ["387-li|387"]],
    ["64.06-1-ci maddə", ["64.06-1-ci|64.06-1|64.0.6-1"]],
    ["64-cü maddənin 2-ci bəndi, qeydləri", ["64-cu|64", "2-ci|2"]],
    ["maddə", ["madde"]],
    ["Moldova ilə readmissiya haqqında", ["moldova", "readmissiya"]],
    ["Azərbaycanın 81 saylı qərarı, partiya", ["81", "qerari|qerar", "partiya"]],
    ["DMX-nın sədri", ["dmx", "sedri"]],
    ["və", ["ve"]],
    ["viza viza VİZA", ["viza"]],
    ["+ - && || !", []],
    ["", []],
  ])("«%s» asks for %j", (query, terms) => {
    expect(formsOf(query)).toEqual(typeof terms === "string" ? terms.split(" ") : terms);
  });

  it("tells days, numbers and words apart", () => {
    expect(readQuery("qərar 39, 07.02.2014").terms.map(({ kind }) => kind)).toEqual(["day", "word", "number"]);
    expect(readQuery("39, 07.02.2014").key).toBe("39 2014-02-07");
  });

  it("asks for letters and digits alone, and for sixteen things at most, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1000 }), (typed) => {
        const { terms } = readQuery(typed);
        expect(terms.length).toBeLessThanOrEqual(16);
        for (const { forms } of terms) {
          expect(forms.length).toBeGreaterThan(0);
          for (const form of forms) expect(form).toMatch(/^[\p{L}\p{N}]+(?:[./-]+[\p{L}\p{N}]+)*$/u);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
