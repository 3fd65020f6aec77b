import { inPackage } from "../../../src/package-root";
import { explainDifferences } from "../../../src/seeding/explain-differences";
import { readSeeds } from "../../../src/seeding/read-seeds";
import { type SmallSeeds, smallSeeds, writeSeeds } from "../small-seeds";

const text = `“Külək Proqramı” üzrə hesabat

1.2-ci bənd üzrə:
Azərbaycan Respublikasının 2019-cu il 5 mart tarixli 12-VQD nömrəli Qanunu ilə Miqrasiya Məcəlləsinə 7.0.3-1-ci maddə əlavə edilmişdir. Miqrasiya Məcəlləsinin 9-cu maddəsi tətbiq edilir.
`;

const claims = `document:
  id: document/wind-report
  file: wind.txt
  title: Külək hesabatı
  kind: REPORT
  rank: 3
  period: { from: 2020-01-01, until: 2020-12-31 }
recorded: { at: 2021-01-01T00:00:00Z, by: test }
acts:
  - { id: az/law/2019-03-05/12-VQD, type: LAW }
  - { id: az/programme/-/wind, type: PROGRAMME, title: Külək Proqramı }
provisions:
  - { act: Miqrasiya Məcəlləsi, number: 7.0.3-1 }
  - { act: Miqrasiya Məcəlləsi, number: "9" }
measures:
  - { programme: Külək Proqramı, number: "1.2", named: { quote: "1.2" } }
`;

const seeds: SmallSeeds = {
  ...smallSeeds,
  "registry/instruments.yaml": "instruments:\n  - { id: az/code/migration, type: CODE, title: Miqrasiya Məcəlləsi }\n",
  "documents/wind.txt": text,
  "claims/wind.yaml": claims,
};

const amendment = `amendments:
  - by: 12-VQD
    of: "az/code/migration # 7.0.3-1"
    kind: SUBSTITUTION
    says: { from: Azərbaycan Respublikasının 2019, to: əlavə edilmişdir. }
`;
const citing = `links:
  - { from: "Külək Proqramı # 1.2", relation: CITES, to: "az/code/migration # 9", says: { quote: tətbiq edilir } }
`;
const joining = `links:
  - { from: "Külək Proqramı # 1.2", relation: BASED_ON, to: "az/code/migration # 9", says: { quote: tətbiq edilir } }
`;

const withClaims = (more: string): SmallSeeds => ({ ...seeds, "claims/wind.yaml": claims + more });
const words = (of: SmallSeeds) =>
  readSeeds(writeSeeds(of)).assertions.map(({ claim, method, status, quote }) => ({ claim, method, status, quote }));

describe("what the extraction reads in the seeds' documents", () => {
  it("is proposed where it changes the law, accepted where it is a citation, each with its sentence", () => {
    const [start, end] = [text.indexOf("Azərbaycan Respublikasının 2019"), text.indexOf(" Miqrasiya Məcəlləsinin 9")];
    expect(words(seeds)).toEqual([
      {
        claim: {
          claimType: "Amendment",
          subjectId: "az/law/2019-03-05/12-VQD",
          objectId: "az/code/migration#7.0.3-1",
          kind: "INSERTION",
        },
        method: "EXTRACTED",
        status: "PROPOSED",
        quote: text.slice(start, end),
      },
      {
        claim: {
          claimType: "Reference",
          relation: "CITES",
          subjectId: "az/programme/-/wind#1.2",
          objectId: "az/code/migration#9",
        },
        method: "EXTRACTED",
        status: "ACCEPTED",
        quote: "Miqrasiya Məcəlləsinin 9-cu maddəsi tətbiq edilir.",
      },
    ]);
  });

  it("is not said again where the claims of the document say it, whatever kind of amendment they tell", () => {
    const methods = words(withClaims(amendment + citing)).map(({ method }) => method);
    expect(methods).toEqual(["CURATED", "CURATED"]);
  });

  it("is no citation where the claims join the same two otherwise", () => {
    const relations = words(withClaims(joining)).map(({ claim, method }) => [
      claim.claimType === "Reference" ? claim.relation : "AMENDS",
      method,
    ]);
    expect(relations).toEqual([
      ["BASED_ON", "CURATED"],
      ["AMENDS", "EXTRACTED"],
    ]);
  });

  it("is no citation by an act of what changes a part of it", () => {
    const note = "\n12-VQD nömrəli Qanun nəzərə alınmışdır.\n";
    const ofTheCode = claims.replace("  kind: REPORT", "  textOf: Miqrasiya Məcəlləsi\n  kind: ACT");
    const cited = (sentences: string, more: string) =>
      words({ ...seeds, "documents/wind.txt": sentences, "claims/wind.yaml": ofTheCode + more })
        .map(({ claim }) => claim)
        .flatMap((claim) =>
          claim.claimType === "Reference" && claim.subjectId === "az/code/migration" ? claim.objectId : [],
        );
    expect(cited(`${note}\n1.2\n`, "")).toEqual(["az/law/2019-03-05/12-VQD"]);
    expect(cited(note + text, amendment)).toEqual(["az/programme/-/wind"]);
  });

  it("fills the mentions, but where a curated one of the same resource stands", () => {
    const { mentions } = readSeeds(writeSeeds(seeds));
    const named = mentions.map(({ resourceId, method, text: words }) => `${method} ${words} ${resourceId}`);
    expect(named).toContain("CURATED 1.2 az/programme/-/wind#1.2");
    expect(named.filter((one) => one.endsWith("#1.2"))).toHaveLength(1);
    expect(named).toContain("EXTRACTED 9-cu maddəsi az/code/migration#9");
    for (const { method, confidence } of mentions) expect(confidence < 1).toBe(method === "EXTRACTED");
  });

  it("is the same whenever the seeds are read", () => {
    const folder = writeSeeds(seeds);
    expect(readSeeds(folder)).toEqual(readSeeds(folder));
  });
});

describe("the differences between claims and extraction", () => {
  it("have their reasons, but those that a person has to give", () => {
    const wrong = `links:
  - { from: 12-VQD, relation: CITES, to: "az/code/migration # 9", says: { quote: tətbiq edilir } }
`;
    const folder = (more: SmallSeeds) => writeSeeds({ ...withClaims(wrong), ...more });
    const what = "az/law/2019-03-05/12-VQD CITES az/code/migration#9";
    const of = (given: SmallSeeds) => explainDifferences(folder(given));
    expect(of({}).differences.filter(({ reason }) => reason === undefined)).toEqual([
      { documentId: "document/wind-report", by: "CURATED", what },
    ]);
    const entry = (each: string) => `  - { document: document/wind-report, what: "${each}", reason: so it is }\n`;
    const explained = of({ "differences.yaml": `differences:\n${entry(what)}${entry("nothing")}` });
    expect(explained.differences.find((one) => one.what === what)?.reason).toBe("so it is");
    expect(explained.idle.map((one) => one.what)).toEqual(["nothing"]);
  });

  it("of the project's seeds have a reason each", () => {
    const { differences } = explainDifferences(inPackage("seeds"));
    expect(differences.filter(({ reason }) => reason === undefined)).toEqual([]);
  });
});
