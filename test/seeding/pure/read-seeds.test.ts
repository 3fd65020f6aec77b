import { createHash } from "node:crypto";
import { designationKey } from "../../../src/identifiers/designation-key";
import { readSeeds } from "../../../src/seeding/read-seeds";
import { smallSeeds, text, withChange, writeSeeds } from "../small-seeds";

const claims = "claims/wind.yaml";
const plan = readSeeds(writeSeeds(smallSeeds));

describe("readSeeds", () => {
  it("keeps the document whole, with its hash and the period that it reports on", () => {
    expect(plan.documents).toEqual([
      {
        id: "document/wind-report",
        title: "Külək hesabatı",
        kind: "REPORT",
        rank: 3,
        publisherId: "authority/wind-ministry",
        periodFrom: "2020-01-01",
        periodUntil: "2020-12-31",
        sha256: createHash("sha256").update(text).digest("hex"),
        text,
      },
    ]);
  });

  it("takes number and date of an act from its id, and names its issuer and parties by their ids", () => {
    expect(plan.acts.find(({ id }) => id === "az/law/2019-03-05/12-IQD")).toMatchObject({
      number: "12-IQD",
      date: "2019-03-05",
      issuerId: "authority/wind-ministry",
      draft: false,
    });
    expect(plan.acts.find(({ type }) => type === "TREATY")?.partyIds).toEqual(["country/AZ", "country/CH"]);
  });

  it("gives every act the labels that follow from its number, date and title, and its other names", () => {
    const keysOf = (id: string) => plan.designations.filter(({ targetId }) => targetId === id).map(({ key }) => key);
    expect(keysOf("az/law/2019-03-05/12-IQD")).toEqual(["12-iqd", "12-iqd 2019-03-05", "kulek haqqinda"]);
    expect(keysOf("az/code/wind")).toEqual([
      "kulek mecellesi",
      "azerbaycan respublikasinin kulek mecellesi",
      "azerbaycan respublikasi kulek mecellesi",
      "wind code",
      "wind",
    ]);
  });

  it("finds a body of the state with and without the state's name, by abbreviation and by its former name", () => {
    const ids = (label: string) =>
      plan.designations.filter(({ key }) => key === designationKey(label)).map(({ targetId }) => targetId);
    for (const label of ["KÜN", "külək nazirliyi", "Azərbaycan Respublikası Külək Nazirliyi", "Ministry of Wind"])
      expect(ids(label)).toEqual(["authority/wind-ministry"]);
    expect(ids("Yağış İdarəsi")).toEqual(["authority/rain-service"]);
    expect(ids("Azərbaycan Respublikasının Yağış Xidməti")).toEqual([]);
    expect(ids("CH")).toEqual(["country/CH"]);
  });

  it("makes what is above a provision", () => {
    expect(plan.provisions).toEqual([
      {
        id: "az/code/wind#7.0.3-1",
        actId: "az/code/wind",
        number: "7.0.3-1",
        level: "ARTICLE",
        parentId: "az/code/wind#7",
      },
      { id: "az/code/wind#7", actId: "az/code/wind", number: "7", level: "ARTICLE", parentId: undefined },
    ]);
  });

  it("gives a measure its term and those responsible, in order", () => {
    expect(plan.measures).toEqual([
      expect.objectContaining({
        id: "az/programme/-/wind#1.2",
        programmeId: "az/programme/-/wind",
        termFrom: 2020,
        termText: "2020",
        responsibleIds: ["authority/wind-ministry", "authority/rain-service"],
        recommendedIds: [],
      }),
    ]);
  });

  it("turns each claim into an assertion with the document's own words", () => {
    const added = plan.assertions.filter(({ locator }) => locator === "sətir 1");
    expect(added.map(({ claim }) => claim.claimType)).toEqual(["Amendment", "Reference", "Attribution"]);
    expect(added[0]).toEqual({
      claim: {
        claimType: "Amendment",
        subjectId: "az/law/2019-03-05/12-IQD",
        objectId: "az/code/wind#7.0.3-1",
        kind: "INSERTION",
      },
      documentId: "document/wind-report",
      start: text.indexOf("Külək"),
      end: text.indexOf("edilmişdir.") + "edilmişdir.".length,
      quote: "Külək Məcəlləsinə 12-IQD nömrəli Qanunla\n7.0.3-1-ci maddə əlavə edilmişdir.",
      locator: "sətir 1",
      method: "CURATED",
      confidence: 1,
      recordedAt: "2021-01-01T00:00:00.000Z",
      recordedBy: "test",
      status: "ACCEPTED",
    });
    expect(added[2]?.claim).toMatchObject({ property: "ISSUER", value: "Külək Nazirliyi" });
  });

  it("keeps of a report its own words, and of a figure its number", () => {
    const claimed = plan.assertions.map(({ claim }) => claim);
    expect(claimed).toContainEqual(
      expect.objectContaining({
        claimType: "StatusReport",
        status: "EXECUTED",
        statusText: "Tam icra olunub",
        text: "Görülmüş işlər: 1.250 külək ölçülmüşdür. Tam icra olunub",
      }),
    );
    expect(claimed).toContainEqual(
      expect.objectContaining({ claimType: "Observation", subjectId: "az/programme/-/wind#1.2", value: 1250 }),
    );
  });

  it("notes every place where a document names something", () => {
    expect(plan.mentions.map(({ resourceId, text: words }) => [resourceId, words])).toEqual([
      ["az/law/2019-03-05/12-IQD", "12-IQD nömrəli Qanunla"],
      ["az/code/wind", "Külək Məcəlləsi"],
      ["az/code/wind", "Külək Məcəlləsi"],
      ["az/treaty/-/ch-wind", "Azərbaycan və İsveçrə arasında külək haqqında Saziş"],
      ["az/code/wind#7.0.3-1", "7.0.3-1-ci maddə"],
      ["az/programme/-/wind#1.2", "1.2"],
    ]);
    for (const { start, end, text: words } of plan.mentions) expect(text.slice(start, end)).toBe(words);
  });

  it("keeps a provision's identity when it is renumbered, and finds it by either number", () => {
    const numbers = "numbers: [{ label: 7.1.3-1, from: 2020-06-01 }], ";
    const seeds = withChange(claims, "number: 7.0.3-1, ", `number: 7.0.3-1, ${numbers}`);
    seeds[claims] = seeds[claims]!.replace("# 7.0.3-1", "# 7.1.3-1").replace(
      "provisions:\n",
      'provisions:\n  - { act: wind, number: "7.0", numbers: [{ label: "7.1", from: 2020-06-01 }] }\n',
    );
    const renumbered = readSeeds(writeSeeds(seeds));
    expect(renumbered.provisions.map(({ id, number, parentId }) => [id, number, parentId])).toEqual([
      ["az/code/wind#7.0", "7.1", "az/code/wind#7"],
      ["az/code/wind#7.0.3-1", "7.1.3-1", "az/code/wind#7.0"],
      ["az/code/wind#7", "7", undefined],
    ]);
    const designations = renumbered.designations.filter(({ targetId }) => targetId === "az/code/wind#7.0.3-1");
    expect(designations.map(({ label, from, until }) => [label, from, until])).toEqual([
      ["7.0.3-1", undefined, "2020-06-01"],
      ["7.1.3-1", "2020-06-01", undefined],
    ]);
    expect(renumbered.assertions[1]?.claim).toMatchObject({ objectId: "az/code/wind#7.0.3-1" });
  });

  it("takes a number typed without its lost part for the provision that bears it", () => {
    const seeds = withChange(claims, '"wind # 7.0.3-1"', '"wind # 7.03-1"');
    expect(readSeeds(writeSeeds(seeds)).assertions).toEqual(plan.assertions);
  });

  it("asserts by locator alone what a document says whose text may not be kept", () => {
    const consolidated = `document:
  { id: document/wind-code, sha256: ${"a".repeat(64)}, title: Külək Məcəlləsi, kind: CONSOLIDATED_ACT, rank: 1 }
recorded: { at: 2021-01-01T00:00:00Z, by: test }
amendments:
  - { by: 12-IQD, of: "wind # 7.0.3-1", kind: INSERTION, says: { locator: qeyd 4 } }
`;
    const [assertion] = readSeeds(writeSeeds({ ...smallSeeds, "claims/code.yaml": consolidated })).assertions;
    expect(assertion).toMatchObject({ documentId: "document/wind-code", locator: "qeyd 4" });
    expect([assertion?.quote, assertion?.start, assertion?.end]).toEqual([undefined, undefined, undefined]);
  });
});
