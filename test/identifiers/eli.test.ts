import { eliOf, idOfEli } from "../../src/identifiers/eli";

describe("ELI paths", () => {
  test.each([
    ["az/code/migration", "/eli/az/code/migration"],
    ["az/code/migration#64.0.6-1", "/eli/az/code/migration/art_64.0.6-1"],
    ["az/law/2014-10-17/1071-IVQD", "/eli/az/law/2014-10-17/1071-IVQD"],
    ["az/agency-act/2012-01-05/Q-1%2F7", "/eli/az/agency-act/2012-01-05/Q-1%2F7"],
    ["az/constitution#ç", "/eli/az/constitution/art_%C3%A7"],
  ])("name %s %s, and back", (id, path) => {
    expect(eliOf(id)).toBe(path);
    expect(idOfEli(path)).toBe(id);
  });

  it("name a provision by its level", () => {
    expect(eliOf("az/programme/-/report-2011-2015#2.1.4.2", "CLAUSE")).toBe(
      "/eli/az/programme/-/report-2011-2015/cls_2.1.4.2",
    );
  });

  it("refuse what is no act, and a path that is not theirs", () => {
    expect(() => eliOf("country/RU")).toThrow("is no act's id");
    expect(() => idOfEli("/az/code/migration")).toThrow("is no ELI path");
    expect(() => idOfEli("/eli/az/code/%E0%A4%A")).toThrow("is no ELI path");
  });
});
