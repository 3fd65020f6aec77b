import { type Invented, joined, linkIn, told } from "./wind";

const code: Invented = {
  id: "az/code/migration",
  type: "CODE",
  draft: false,
  title: "Miqrasiya Məcəlləsi",
  provisions: ["7", "7.0.3-1", { number: "8", id: "az/code/migration#7-1", from: "2020-01-01" }, "9"],
};
const law: Invented = {
  id: "az/law/2019-03-05/12-VQD",
  type: "LAW",
  draft: false,
  number: "12-VQD",
  date: "2019-03-05",
};
const plan: Invented = {
  id: "az/action-plan/-/wind",
  type: "ACTION_PLAN",
  draft: false,
  title: "Külək üzrə Fəaliyyət Planı",
  provisions: ["1.1", "1.2", "1.3"],
};
const rules: Invented = { id: "az/rules/-/wind", type: "RULES", draft: false, title: "Küləyin ölçülməsi Qaydaları" };
const decision: Invented = {
  id: "az/cabinet-decision/2019-02-07/39",
  type: "CABINET_DECISION",
  draft: false,
  number: "39",
  date: "2019-02-07",
};
const all = [code, law, plan, rules, decision];

describe("a provision", () => {
  it("is the one of its act with that number, as of the day of the text", () => {
    const text = "Miqrasiya Məcəlləsinin 7-ci maddəsi və Miqrasiya Məcəlləsinin 8-ci maddəsi.";
    const at = (day: string) => told(linkIn(text, all, { day })).filter((line) => line.includes("maddəsi"));
    expect(at("2021-01-01")).toEqual(["7-ci maddəsi → az/code/migration#7", "8-ci maddəsi → az/code/migration#7-1"]);
    const renumbered = {
      ...code,
      provisions: [...(code.provisions ?? []), { number: "8", id: "az/code/migration#8", until: "2020-01-01" }],
    };
    const before = linkIn(text, [renumbered], { day: "2015-01-01" });
    expect(told(before)).toContain("8-ci maddəsi → az/code/migration#8");
    expect(told(linkIn(text, [renumbered]))).toContain("8-ci maddəsi ? az/code/migration#7-1 az/code/migration#8");
  });

  it("stays open where the graph does not hold it", () => {
    expect(told(linkIn("Miqrasiya Məcəlləsinin 70-ci maddəsi.", all))).toContain("70-ci maddəsi ?");
  });

  it("is not the article with the number of a clause or part inside another", () => {
    const lines = told(
      linkIn("Miqrasiya Məcəlləsinin 70-ci maddəsinin 7-ci bəndi və 9-cu maddəsinin birinci hissəsi.", all),
    );
    expect(lines).toContain("7-ci bəndi ?");
    expect(lines).toContain("9-cu maddəsinin → az/code/migration#9");
    expect(lines).toContain("birinci hissəsi ?");
  });

  it("stays open where its act is", () => {
    expect(told(linkIn("“Yağışlar haqqında” Qanunun 7-ci maddəsi.", all))).toContain("7-ci maddəsi ?");
  });
});

describe("what one act does to another", () => {
  it("is read with its kind and the sentence that says so", () => {
    const sentence =
      "2019-cu il 5 mart tarixli 12-VQD nömrəli Qanunla Miqrasiya Məcəlləsinə 7.0.3-1-ci maddə əlavə edilmişdir.";
    const text = `Hesabat verilir. ${sentence} Son.`;
    const linked = linkIn(text, all);
    expect(joined(linked)).toEqual(["az/law/2019-03-05/12-VQD AMENDS az/code/migration#7.0.3-1 INSERTION"]);
    const [{ span }] = linked.references as [(typeof linked.references)[number]];
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });

  it("is not told where an end is open", () => {
    const text =
      "2019-cu il 6 mart tarixli 13-VQD nömrəli Qanunla Miqrasiya Məcəlləsinin 7-ci maddəsi yeni redaksiyada verilmişdir.";
    expect(joined(linkIn(text, all))).toEqual([]);
  });
});

describe("what a document cites", () => {
  const report = (body: string) => `“Külək üzrə Fəaliyyət Planı” üzrə hesabat\n\n${body}\n`;

  it("is cited by the measure under which it stands", () => {
    const text = report(
      "1.1-ci bənd üzrə:\nMiqrasiya Məcəlləsinin 7-ci maddəsi tətbiq edilir.\n\n1.2-ci bənd üzrə:\n“Küləyin ölçülməsi Qaydaları” tətbiq edilir.",
    );
    expect(joined(linkIn(text, all))).toEqual([
      "az/action-plan/-/wind#1.1 CITES az/code/migration#7",
      "az/action-plan/-/wind#1.2 CITES az/rules/-/wind",
    ]);
  });

  it("is cited by nothing before the first row, under two numbers, or under one that is not known", () => {
    const cites = "Miqrasiya Məcəlləsinin 7-ci maddəsi tətbiq edilir.";
    expect(joined(linkIn(report(cites), all))).toEqual([]);
    expect(joined(linkIn(report(`1.1-ci və 1.2-ci bəndlər üzrə:\n${cites}`), all))).toEqual([]);
    expect(joined(linkIn(report(`1.1-ci bənd üzrə:\nBaxılır.\n\n1.9-cu bənd üzrə:\n${cites}`), all))).toEqual([]);
  });

  it("is cited by neither of two rows of one number", () => {
    const text = report("1.1-ci bənd üzrə:\nMiqrasiya Məcəlləsi tətbiq edilir.\n\n1.1-ci bənd üzrə:\nBaxılır.");
    const linked = linkIn(text, all);
    expect(joined(linked)).toEqual([]);
    expect(linked.open.map(({ reason }) => reason)).toEqual(["the number heads two rows", "the number heads two rows"]);
  });

  it("is cited by the act whose text the document is, and an act does not cite its own", () => {
    const text = "Bu Qanun Miqrasiya Məcəlləsinin 7-ci maddəsinə istinad edir. 12-VQD nömrəli Qanun qüvvədədir.";
    expect(joined(linkIn(text, all, { actId: law.id }))).toEqual([
      "az/law/2019-03-05/12-VQD CITES az/code/migration#7",
    ]);
  });

  it("is not what stands inside a title, nor what an act is said to do or to change", () => {
    const text = report(
      "1.1-ci bənd üzrə:\n“Miqrasiya Məcəlləsində dəyişiklik edilməsi haqqında” 2019-cu il 5 mart tarixli 12-VQD nömrəli Qanunla " +
        "Miqrasiya Məcəlləsinə 7.0.3-1-ci maddə əlavə edilmişdir.",
    );
    expect(joined(linkIn(text, all)).filter((line) => line.includes("CITES"))).toEqual([]);
  });

  it("is what an act approves", () => {
    const text = report(
      "1.1-ci bənd üzrə:\nNazirlər Kabinetinin 2019-cu il 7 fevral tarixli 39 nömrəli Qərarı ilə “Küləyin ölçülməsi Qaydaları” təsdiq edilmişdir.",
    );
    expect(joined(linkIn(text, all))).toEqual([
      "az/cabinet-decision/2019-02-07/39 APPROVES az/rules/-/wind",
      "az/action-plan/-/wind#1.1 CITES az/rules/-/wind",
    ]);
  });

  it("is cited by a measure of the programme that the caller names where the text names none", () => {
    const text = "1.1\tKüləyin öyrənilməsi\t2019-2020\n\nMiqrasiya Məcəlləsinin 7-ci maddəsi tətbiq edilir.\n";
    expect(joined(linkIn(text, all))).toEqual([]);
    expect(joined(linkIn(text, all, { programmeId: plan.id }))).toEqual([
      "az/action-plan/-/wind#1.1 CITES az/code/migration#7",
    ]);
  });
});
