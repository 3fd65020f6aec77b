import { labelOfAct, labelOfProvision } from "../../src/identifiers/citation-label";

describe("short citations", () => {
  it("name a code by its name", () => {
    const title = "Azərbaycan Respublikasının Miqrasiya Məcəlləsi";
    expect(labelOfAct({ id: "az/code/migration", type: "CODE", date: "2013-07-02", number: "713-IVQ", title })).toBe(
      "Miqrasiya Məcəlləsi",
    );
  });

  it("name another act by number and day, else by what is known", () => {
    const law = { id: "az/law/2014-10-17/1071-IVQD", type: "LAW" } as const;
    expect(labelOfAct({ ...law, number: "1071-IVQD", date: "2014-10-17", title: "Dəyişiklik" })).toBe(
      "1071-IVQD, 17.10.2014",
    );
    expect(labelOfAct({ ...law, title: "Dövlət rüsumu haqqında", date: "2001" })).toBe("Dövlət rüsumu haqqında, 2001");
    expect(labelOfAct({ ...law, date: "2014-02-13" })).toBe("Qanun, 13.02.2014");
    expect(labelOfAct(law)).toBe("az/law/2014-10-17/1071-IVQD");
  });

  it("name a provision after its act", () => {
    expect(labelOfProvision("Miqrasiya Məcəlləsi", "64.0.6-1")).toBe("Miqrasiya Məcəlləsi, 64.0.6-1");
  });

  it("keep both parties in the title of a treaty", () => {
    const title = "Azərbaycan Respublikası ilə Monteneqro Respublikası arasında Saziş";
    expect(labelOfAct({ id: "az/treaty/-/me-readmission", type: "TREATY", title })).toBe(title);
  });
});
