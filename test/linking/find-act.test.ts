import { type Invented, linkIn, told } from "./wind";

const law: Invented = {
  id: "az/law/2019-03-05/12-VQD",
  type: "LAW",
  draft: false,
  number: "12-VQD",
  date: "2019-03-05",
  title: "Küləklər haqqında",
};
const decision: Invented = {
  id: "az/cabinet-decision/2019-02-07/39",
  type: "CABINET_DECISION",
  draft: false,
  number: "39",
  date: "2019-02-07",
};
const code: Invented = {
  id: "az/code/wind",
  type: "CODE",
  draft: false,
  title: "Külək Məcəlləsi",
  inForceFrom: "2010-01-01",
};

describe("an act by number and date", () => {
  test.each([
    ["Nazirlər Kabinetinin 2019-cu il 7 fevral tarixli 39 nömrəli Qərarı", "→ az/cabinet-decision/2019-02-07/39"],
    ["Nazirlər Kabinetinin 7 fevral 2019-cu il tarixli 39 saylı qərarı", "→ az/cabinet-decision/2019-02-07/39"],
    ["Azərbaycan Respublikasının 2019-cu il 5 mart tarixli 12-VQD nömrəli Qanunu", "→ az/law/2019-03-05/12-VQD"],
    ["Nazirlər Kabinetinin 2018-ci il 7 fevral tarixli 39 nömrəli Qərarı", "?"],
    ["Nazirlər Kabinetinin 2019-cu il 7 fevral tarixli 40 nömrəli Qərarı", "?"],
  ])("%s %s", (text, means) => {
    expect(told(linkIn(text, [law, decision, code]))).toEqual([`${text} ${means}`]);
  });

  it("is not one of another type with the same number and day", () => {
    const decree: Invented = { ...decision, id: "az/decree/2019-02-07/39", type: "PRESIDENTIAL_DECREE" };
    const text = "Nazirlər Kabinetinin 2019-cu il 7 fevral tarixli 39 nömrəli Qərarı";
    expect(told(linkIn(text, [decree]))).toEqual([`${text} ?`]);
    expect(told(linkIn(text, [decree, decision]))).toEqual([`${text} → ${decision.id}`]);
  });

  it("is open between two of one number and day", () => {
    const agency: Invented = { ...decision, id: "az/cabinet-decision/2019-02-07/39-a" };
    const text = "Nazirlər Kabinetinin 2019-cu il 7 fevral tarixli 39 nömrəli Qərarı";
    expect(told(linkIn(text, [decision, agency]))).toEqual([`${text} ? ${decision.id} ${agency.id}`]);
  });

  it("takes a law's number alone, for it bears its convocation, and no other", () => {
    expect(told(linkIn("12-VQD nömrəli Qanun", [law, decision]))).toEqual([`12-VQD nömrəli Qanun → ${law.id}`]);
    expect(told(linkIn("Nazirlər Kabinetinin 39 nömrəli Qərarı", [law, decision]))).toEqual([
      `Nazirlər Kabinetinin 39 nömrəli Qərarı ? ${decision.id}`,
    ]);
  });

  it("takes no day alone: another act of that day may be meant", () => {
    const text = "Azərbaycan Respublikasının 2019-cu il 5 mart tarixli Qanunu";
    const { open, mentions } = linkIn(text, [law]);
    expect(mentions).toEqual([]);
    expect(open.map(({ candidates, reason }) => [candidates, reason])).toEqual([
      [[law.id], "a day alone, 2019-03-05, tells no act from another of that day"],
    ]);
  });
});

describe("an act by title", () => {
  test.each([
    ["“Küləklər haqqında” Azərbaycan Respublikasının Qanununa", `→ ${law.id}`],
    ["Azərbaycan Respublikasının Külək Məcəlləsinin", "→ az/code/wind"],
    ["“Küləklər haqqında” Konvensiyanın", "?"],
    ["“Yağışlar haqqında” Qanunun", "?"],
  ])("%s %s", (text, means) => {
    expect(told(linkIn(text, [law, code]))).toEqual([`${text} ${means}`]);
  });

  it("is open between two acts of one title", () => {
    const older: Invented = { ...law, id: "az/law/1999-01-01/3-IQ", number: "3-IQ", date: "1999-01-01" };
    const text = "“Küləklər haqqında” Qanunun";
    expect(told(linkIn(text, [older, law]))).toEqual([`${text} ? ${older.id} ${law.id}`]);
  });

  it("is the one that was there on the day of the citing text", () => {
    const older: Invented = { ...law, id: "az/law/1999-01-01/3-IQ", number: "3-IQ", date: "1999-01-01" };
    const text = "“Küləklər haqqında” Qanunun";
    expect(told(linkIn(text, [older, law], { day: "2005-06-01" }))).toEqual([`${text} → ${older.id}`]);
    expect(told(linkIn(text, [law], { day: "2005-06-01" }))).toEqual([`${text} ? ${law.id}`]);
  });

  it("is the one that bore the name on that day", () => {
    const old: Invented = { ...code, id: "az/code/wind-2000", title: "Yel Məcəlləsi", inForceFrom: "2000-01-01" };
    old.names = [{ label: "Külək Məcəlləsi", until: "2010-01-01" }];
    const text = "Külək Məcəlləsinin";
    expect(told(linkIn(text, [old, code], { day: "2006-01-01" }))).toEqual([`${text} → ${old.id}`]);
    expect(told(linkIn(text, [old, code], { day: "2016-01-01" }))).toEqual([`${text} → ${code.id}`]);
  });

  it("is never an amending act without its date", () => {
    const title = "Külək Məcəlləsində dəyişiklik edilməsi haqqında";
    const amending: Invented = { ...law, title };
    expect(told(linkIn(`“${title}” Qanun`, [amending, code]))[0]).toBe(`“${title}” Qanun ? ${law.id}`);
    const dated = `“${title}” 2019-cu il 5 mart tarixli Qanun`;
    expect(told(linkIn(dated, [amending, code]))[0]).toBe(`${dated} → ${law.id}`);
  });

  it("keeps drafts and acts apart", () => {
    const draft: Invented = { ...law, id: "az/law/-/winds-draft", date: undefined, number: undefined, draft: true };
    const text = "“Küləklər haqqında” Qanunun layihəsi hazırlanmışdır";
    expect(told(linkIn(text, [law, draft]))).toEqual([`“Küləklər haqqında” Qanunun → ${draft.id}`]);
    expect(told(linkIn(text, [law]))).toEqual(["“Küləklər haqqında” Qanunun ?"]);
  });

  it("of an agreement agrees in its parties", () => {
    const title = "Azərbaycan Respublikası Hökuməti və Türkiyə Respublikası Hökuməti arasında külək haqqında Saziş";
    const treaty: Invented = { id: "az/treaty/-/tr-wind", type: "TREATY", draft: true, title, parties: ["AZ", "TR"] };
    expect(told(linkIn(`“${title}”`, [treaty]))).toEqual([`“${title}” → ${treaty.id}`]);
    expect(told(linkIn(`“${title}”`, [{ ...treaty, parties: ["AZ", "CH"] }]))).toEqual([`“${title}” ?`]);
  });
});
