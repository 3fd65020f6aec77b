import { readSeeds } from "../../../src/seeding/read-seeds";
import { SeedError, type SeedProblem } from "../../../src/seeding/seed-error";
import { lineOf, type SmallSeeds, smallSeeds, withChange, writeSeeds } from "../small-seeds";

function problemsOf(seeds: SmallSeeds): SeedProblem[] {
  try {
    readSeeds(writeSeeds(seeds));
  } catch (failure) {
    if (failure instanceof SeedError) return failure.problems;
    throw failure;
  }
  return [];
}

const claims = "claims/wind.yaml";

/** A fault, the words that it changes, what they become, and words of the reason. */
const wrong: [string, string, string, string][] = [
  ["a day that is in no calendar", "date: 2020-05-04", "date: 2020-02-30", '"2020-02-30" is no date'],
  ["a date in another form", "date: 2020-05-04", "date: 4.5.2020", '"4.5.2020" is no date'],
  ["an instant without its time", "2021-01-01T00:00:00Z", "2021-01-01", '"2021-01-01" is no instant'],
  ["an unknown key", "place: Bakı", "plaec: Bakı", '"plaec" is no key that is known here.'],
  ["an unknown key within evidence", "{ quote: Bakıda", "{ quoet: Bakıda", '"quoet" is no key that is known here.'],
  ["a missing key", "step: SIGNED, ", "", '"step" is missing.'],
  ["a value of no vocabulary", "step: SIGNED", "step: SEALED", '"SEALED" is none of the values of "step": DRAFTED,'],
  ["a full stop between thousands", "value: 1250", "value: 1.250", '"1.250" is no number'],
  ["words that do not stand in the document", "Bakıda imza", "Bakıda sülhlə imza", "only «…Bakıda» does"],
  ["not even the first word of a quote", "1.250 külək }", "1.251 külək }", "not even their first word"],
  ["a quote that stands twice", 'quote: "1.2", occurrence: 1', 'quote: "1.2"', "stand 2 times in wind.txt: say which"],
  [
    "an occurrence that there is not",
    "Məcəlləsi, occurrence: 2",
    "Məcəlləsi, occurrence: 3",
    "2 times in wind.txt, not 3.",
  ],
  ["an end that does not follow its beginning", "to: Tam icra olunub", "to: Hesabat.", "do not follow."],
  ["evidence of two forms at once", "{ quote: Bakıda", "{ passage: added, quote: Bakıda", "write either quote"],
  [
    "a locator where there is a text",
    "{ quote: Bakıda imzalanmışdır }",
    "{ locator: sətir 5 }",
    "has a text, so quote it.",
  ],
  ["a passage that the file does not have", "INSERTION, says: added", "INSERTION, says: adde", 'is called "adde".'],
  ["a passage within itself", "locator: sətir 1", "within: added", 'the passage "added" lies within itself.'],
  [
    "an unknown issuer",
    "issuer: wind-ministry",
    "issuer: Dalğa Nazirliyi",
    '"Dalğa Nazirliyi" is no authority of the registry.',
  ],
  [
    "an unknown authority",
    "[KÜN, Yağış İdarəsi]",
    "[KÜN, Qar Xidməti]",
    '"Qar Xidməti" is no authority of the registry.',
  ],
  ["an unknown party", "[AZ, İsveçrə]", "[AZ, Narniya]", '"Narniya" is no country'],
  [
    "an organisation without a code as a party",
    "[AZ, İsveçrə]",
    "[AZ, Yağış Xidməti]",
    '"Yağış Xidməti" is no country',
  ],
  ["an unknown act", "by: 12-IQD", "by: 13-IQD", '"13-IQD" is no act that the seeds know.'],
  ["an unknown provision", '"wind # 7.0.3-1"', '"wind # 7.0.4"', 'the seeds know no "7.0.4" of az/code/wind.'],
  ["an act whose id and date differ", "type: LAW", "type: LAW\n    date: 2019-03-06", "the id says date 2019-03-05"],
  ["an act whose id is of another type", "type: LAW", "type: RULES", "is the id of an act of type LAW"],
  ["an id that is none", "id: az/treaty/-/ch-wind", "id: az/treaty/ch-wind", "is no act's id"],
  [
    "a subject of what is no treaty",
    "title: Külək Proqramı }",
    "title: Külək Proqramı, subject: VISA }",
    "only a TREATY",
  ],
  [
    "an event of what is no treaty",
    "treaty: az/treaty/-/ch-wind, step",
    "treaty: wind, step",
    "az/code/wind is no treaty.",
  ],
  ["an event that ends before it begins", "date: 2020-05-04", "date: 2020-05-04, until: 2020-05-03", "begins no later"],
  ["IMPLEMENTS without its basis", "basis: REPORTED_UNDER, ", "", "says its basis."],
  ["a renumbering without the new number", "kind: INSERTION", "kind: RENUMBERING", "says renumberedTo."],
  [
    "a measure of what is no programme",
    "programme: Külək Proqramı",
    "programme: wind",
    "is no programme and no action plan.",
  ],
  ["a figure of what is no measure", 'measure: "Külək Proqramı # 1.2"', 'measure: "wind # 7.0.3-1"', "is no measure."],
  [
    "a document that the seeds do not hold",
    "file: wind.txt",
    "file: rain.txt",
    'there is no file "rain.txt" in documents.',
  ],
  ["a document without file and hash", "  file: wind.txt\n", "", "a document has a file, or"],
  ["a rank that there is not", "rank: 3", "rank: 5", "a rank is 1 to 4."],
  ["a period that ends before it begins", "until: 2020-12-31", "until: 2019-12-31", "ends before it begins."],
];

describe("readSeeds", () => {
  it("accepts the small seeds, so that what follows is refused for its one fault", () => {
    expect(problemsOf(smallSeeds)).toEqual([]);
  });

  it.each(wrong)("refuses %s with file, line and reason", (_name, from, to, reason) => {
    const seeds = withChange(claims, from, to);
    const problems = problemsOf(seeds);
    expect(problems.map(({ file }) => file)).toContain(claims);
    expect(problems.map((problem) => problem.reason).join("\n")).toContain(reason);
  });

  it.each([
    ["date: 2020-05-04", "date: 2020-02-30", "2020-02-30"],
    ["place: Bakı", "plaec: Bakı", "plaec"],
    ["[KÜN, Yağış İdarəsi]", "[KÜN, Qar Xidməti]", "Qar Xidməti"],
    ["Bakıda imza", "Bakıda sülhlə imza", "sülhlə"],
    ['quote: "1.2", occurrence: 1', 'quote: "1.2"', 'quote: "1.2"'],
    ["    issuer: wind-ministry", "    issuer:\n      Dalğa Nazirliyi", "issuer:"],
    ["within: added }", "within: added, to: x }", "within: added, to"],
  ])("names the line on which %s became %s", (from, to, words) => {
    const seeds = withChange(claims, from, to);
    expect(problemsOf(seeds).map(({ file, line }) => `${file}:${line}`)).toEqual([
      `${claims}:${lineOf(seeds, claims, words)}`,
    ]);
  });

  it("names every fault of the files at once, in the order of their lines", () => {
    const seeds = withChange(claims, "by: 12-IQD", "by: 13-IQD");
    seeds[claims] = seeds[claims]!.replace("issuer: wind-ministry", "issuer: Dalğa").replace(
      "value: KÜN",
      "value: DAN",
    );
    const lines = ["issuer: Dalğa", "by: 13-IQD", "value: DAN"].map((words) => lineOf(seeds, claims, words));
    expect(problemsOf(seeds).map(({ line }) => line)).toEqual(lines);
  });

  it("refuses a key that is given twice", () => {
    const seeds = withChange(claims, "  kind: REPORT", "  kind: REPORT\n  kind: ACT");
    expect(problemsOf(seeds)).toEqual([
      { file: claims, line: lineOf(seeds, claims, "kind: ACT"), reason: "Map keys must be unique." },
    ]);
  });

  it("refuses a name that fits two authorities, and one that fits two states", () => {
    const twoBodies = withChange("registry/authorities.yaml", "[Yağış İdarəsi]", "[Yağış İdarəsi, kün]");
    expect(problemsOf(twoBodies)).toEqual([
      {
        file: "registry/authorities.yaml",
        line: 3,
        reason: '"kün" is a name of authority/wind-ministry too: give it to neither.',
      },
    ]);
    const twoStates = withChange("registry/countries.yaml", "[İsveçrə Konfederasiyası]", "[azerbaycan]");
    expect(problemsOf(twoStates)).toEqual([
      {
        file: "registry/countries.yaml",
        line: 3,
        reason: '"azerbaycan" is a name of country/AZ too: give it to neither.',
      },
    ]);
  });

  it("refuses a label that fits two acts, and says which", () => {
    const rival = "  - { id: az/law/2020-01-01/12-IQD, type: LAW, title: Yağış haqqında }\n";
    const seeds = withChange(claims, "  - { id: az/programme", `${rival}  - { id: az/programme`);
    const reason = '"12-IQD" may be az/law/2019-03-05/12-IQD or az/law/2020-01-01/12-IQD: write the id.';
    const lines = ["by: 12-IQD", "from: 12-IQD", "about: 12-IQD"].map((words) => lineOf(seeds, claims, words));
    expect(problemsOf(seeds)).toEqual(lines.map((line) => ({ file: claims, line, reason })));
  });

  it("refuses two files that tell different things of one act", () => {
    const seeds = withChange(claims, "title: Külək haqqında", "title: Külək haqqında\n    titleEn: On wind");
    const second = smallSeeds[claims]!.replace("document/wind-report", "document/wind-report-2")
      .replace("Külək haqqında\n", "Küləklər haqqında\n")
      .replace("title: Külək hesabatı", "title: İkinci hesabat");
    const both = { ...seeds, "claims/wind-2.yaml": second };
    expect(problemsOf(both)).toEqual([
      {
        file: claims,
        line: lineOf(both, claims, "title: Külək haqqında"),
        reason: 'elsewhere title is "Küləklər haqqında", here "Külək haqqında".',
      },
    ]);
  });

  it("refuses two files about one document, and one word said twice by the same words", () => {
    const twice = { ...smallSeeds, "claims/wind-2.yaml": smallSeeds[claims]! };
    expect(problemsOf(twice).map(({ reason }) => reason)).toContain(
      'another file is about "document/wind-report" too.',
    );
    const again = withChange(claims, "kind: INSERTION, says: added }", "kind: INSERTION, says: [added, added] }");
    expect(problemsOf(again)).toEqual([
      {
        file: claims,
        line: lineOf(again, claims, "[added, added]"),
        reason: "this file says the same thing by the same words twice.",
      },
    ]);
  });

  it("refuses a quote of a document whose text may not be kept, and a hash that is not the file's", () => {
    const textless = withChange(claims, "file: wind.txt", `sha256: ${"0".repeat(64)}`);
    const reasons = new Set(problemsOf(textless).map(({ reason }) => reason));
    expect(reasons).toContain("this document has no text to quote: write a locator.");
    const otherHash = withChange(claims, "file: wind.txt", `file: wind.txt\n  sha256: ${"0".repeat(64)}`);
    expect(
      problemsOf(otherHash)
        .map(({ reason }) => reason)
        .join(),
    ).toMatch(/^the sha256 of wind.txt is [0-9a-f]{64}, not/);
  });

  it("names a file of the registry that is missing", () => {
    const rest = { ...smallSeeds };
    delete rest["registry/countries.yaml"];
    expect(problemsOf(rest)).toEqual([{ file: "registry/countries.yaml", line: 1, reason: "this file is missing." }]);
  });
});
