import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { findReferences } from "../../src/extraction/find-references";
import type { ActRecord, ProvisionRecord, ReferenceRecord } from "../../src/extraction/records";

const folder = join(__dirname, "../../seeds/documents");
const documents = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));

type Mention = ActRecord | ProvisionRecord;
const mentionsOf = (records: ReferenceRecord[]): Mention[] => records.filter((record) => record.kind !== "relation");

const wellKnown = /^(?:self|constitution|code\/[a-z-]+)$/;

function expectWellFormed(text: string, records: ReferenceRecord[]): void {
  const mentions = mentionsOf(records);
  const ids = new Set(mentions.map((mention) => mention.id));
  expect(ids.size).toBe(mentions.length);
  const isKnown = (name: string): boolean => ids.has(name) || wellKnown.test(name);
  for (const mention of mentions) {
    expect(mention.text).toBe(text.slice(mention.start, mention.end));
    expect(mention.end).toBeGreaterThan(mention.start);
    if (mention.kind === "provision" && mention.of !== null) expect(isKnown(mention.of)).toBe(true);
  }
  for (const record of records) {
    if (record.kind !== "relation") continue;
    expect([record.from, record.to].every(isKnown)).toBe(true);
    expect(record.change === null).toBe(record.type !== "AMENDS");
  }
  expectNesting(mentions);
}

/** Acts lie apart or one inside the other; provisions lie apart, but for the numbers of one range, which share a span. */
function expectNesting(mentions: Mention[]): void {
  const apart = (a: Mention, b: Mention): boolean => a.end <= b.start || b.end <= a.start;
  const inside = (a: Mention, b: Mention): boolean => a.start >= b.start && a.end <= b.end;
  mentions.forEach((a, index) => {
    for (const b of mentions.slice(index + 1, index + 40)) {
      if (a.kind !== b.kind || apart(a, b)) continue;
      if (a.kind === "act") expect(inside(a, b) || inside(b, a)).toBe(true);
      else expect([a.start, a.end]).toEqual([b.start, b.end]);
    }
  });
}

const pieces = fc.constantFrom(
  "Azərbaycan Respublikasının ",
  "Prezidentinin ",
  "Nazirlər Kabinetinin ",
  "2014-cü il 17 oktyabr tarixli ",
  "07.02.2014 ",
  "1071-IVQD nömrəli ",
  "№ 39 ",
  "Qanunu",
  "qərarı ",
  "Fərmanlarına",
  "Miqrasiya Məcəlləsinin ",
  "Konstitusiyanın ",
  "“",
  "”",
  '"',
  "'",
  "«",
  "»",
  "(",
  ")",
  " ilə ",
  ", ",
  " və ",
  "; ",
  ". ",
  "\n",
  "\n\n",
  "\t",
  "64.06-1-ci ",
  "5-7-ci ",
  "III-",
  "birinci ",
  "maddə",
  "hissəsinin ",
  "bəndində ",
  "1 nömrəli əlavə ",
  "təsdiq edilmişdir",
  " əlavə edilsin",
  "əvəz edilmişdir",
  "haqqında ",
  "Saziş",
  "arasında ",
  "Dövlət Proqramı ",
  "Qaydaları",
  "layihəsi ",
  "v ə ",
  "madd ə ",
  "qərara alıram",
);

describe("findReferences", () => {
  it("gives well-formed records on any text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (any) => expectWellFormed(any, findReferences(any))),
      { numRuns: 1500 },
    );
  });

  it("gives well-formed records on the five documents", () => {
    expect(documents).toHaveLength(5);
    for (const text of documents) expectWellFormed(text, findReferences(text));
  });

  it("gives the same records for the same text", () => {
    for (const text of documents) expect(findReferences(text)).toEqual(findReferences(text));
  });

  it("shifts the records of a text between paragraphs that have nothing to do with it", () => {
    const before = "Sabah açıldı və kənd yavaş-yavaş oyandı. Çayın kənarında ağaclar çiçəkləmişdi.\n\n";
    const after = "\n\nAxşama yaxın yağış başladı və hamı evinə tələsdi.";
    for (const text of documents) {
      const shifted = findReferences(before + text + after);
      const moved = findReferences(text).map((record) =>
        record.kind === "relation"
          ? record
          : { ...record, start: record.start + before.length, end: record.end + before.length },
      );
      expect(shifted).toEqual(moved);
    }
  });

  it("finds an act printed in its canonical form again as itself", () => {
    const day = fc.tuple(
      fc.integer({ min: 1992, max: 2025 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 2000 }),
    );
    fc.assert(
      fc.property(day, ([year, dayOfMonth, number]) => {
        const text = `Azərbaycan Respublikasının ${year}-ci il ${dayOfMonth} may tarixli ${number}-IVQD nömrəli Qanunu`;
        const date = `${year}-05-${String(dayOfMonth).padStart(2, "0")}`;
        expect(findReferences(text)).toEqual([
          expect.objectContaining({ start: 0, end: text.length, type: "law", date, number: `${number}-IVQD` }),
        ]);
      }),
    );
  });

  it("takes the name that the caller gives to the document's own articles", () => {
    const note =
      "6 may 2016-cı il tarixli 223-VQD nömrəli Azərbaycan Respublikasının Qanunu ilə 45.0.4-1-ci maddə əlavə edilmişdir.";
    const ofIn = (records: ReferenceRecord[]) =>
      mentionsOf(records).map((mention) => mention.kind === "provision" && mention.of);
    expect(ofIn(findReferences(note))).toContain("self");
    expect(ofIn(findReferences(note, { self: "code/migration" }))).toContain("code/migration");
  });
});
