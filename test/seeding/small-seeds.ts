import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A complete folder of seeds about invented acts: path → text. A test changes one file and sees what is made of it. */
export type SmallSeeds = Record<string, string>;

export const authorities = `authorities:
  - { id: authority/wind-ministry, nameAz: Külək Nazirliyi, nameEn: Ministry of Wind, state: AZ, abbreviations: [KÜN] }
  - { id: authority/rain-service, nameAz: Yağış Xidməti, formerNames: [Yağış İdarəsi] }
  - { id: authority/sky-union, nameAz: Səma İttifaqı, code: SKY }
`;

export const countries = `countries:
  - { code: AZ, nameAz: Azərbaycan, nameEn: Azerbaijan }
  - { code: CH, nameAz: İsveçrə, nameEn: Switzerland, otherNames: [İsveçrə Konfederasiyası] }
`;

export const instruments = `instruments:
  - { id: az/code/wind, type: CODE, title: Külək Məcəlləsi, titleEn: Wind Code, names: [wind] }
`;

export const text = `Hesabat. Külək Məcəlləsinə 12-IQD nömrəli Qanunla
7.0.3-1-ci maddə əlavə edilmişdir. Külək Məcəlləsi 2020-ci ildən qüvvədədir.
1.2. Küləyin öyrənilməsi KÜN, Yağış Xidməti 2020
Görülmüş işlər: 1.250 külək ölçülmüşdür. Tam icra olunub
Azərbaycan və İsveçrə arasında külək haqqında Saziş 2020-ci il mayın 4-də Bakıda imzalanmışdır.
`;

export const claims = `document:
  id: document/wind-report
  file: wind.txt
  title: Külək hesabatı
  kind: REPORT
  rank: 3
  publisher: Külək Nazirliyi
  period: { from: 2020-01-01, until: 2020-12-31 }
recorded: { at: 2021-01-01T00:00:00Z, by: test }
passages:
  added: { from: Külək Məcəlləsinə 12-IQD, to: əlavə edilmişdir., locator: sətir 1 }
acts:
  - id: az/law/2019-03-05/12-IQD
    type: LAW
    title: Külək haqqında
    issuer: wind-ministry
    named: { quote: 12-IQD nömrəli Qanunla, within: added }
  - { id: az/code/wind, named: [{ quote: Külək Məcəlləsi, occurrence: 1 }, { quote: Külək Məcəlləsi, occurrence: 2 }] }
  - { id: az/programme/-/wind, type: PROGRAMME, title: Külək Proqramı }
  - id: az/treaty/-/ch-wind
    type: TREATY
    subject: OTHER
    parties: [AZ, İsveçrə]
    named: { quote: Azərbaycan və İsveçrə arasında külək haqqında Saziş }
provisions:
  - { act: wind, number: 7.0.3-1, named: { quote: 7.0.3-1-ci maddə } }
measures:
  - programme: Külək Proqramı
    number: "1.2"
    title: Küləyin öyrənilməsi
    term: { from: 2020, until: 2020, text: "2020" }
    responsible: [KÜN, Yağış İdarəsi]
    named: { quote: "1.2", occurrence: 1 }
    report: { status: EXECUTED, statusText: Tam icra olunub, says: { from: Görülmüş işlər, to: Tam icra olunub } }
amendments:
  - { by: 12-IQD, of: "wind # 7.0.3-1", kind: INSERTION, says: added }
links:
  - { from: 12-IQD, relation: IMPLEMENTS, basis: REPORTED_UNDER, to: "Külək Proqramı # 1.2", says: added }
events:
  - { treaty: az/treaty/-/ch-wind, step: SIGNED, date: 2020-05-04, place: Bakı, says: { quote: Bakıda imzalanmışdır } }
observations:
  - { indicator: ölçülmüş küləklər, value: 1250, unit: külək, measure: "Külək Proqramı # 1.2", says: { quote: 1.250 külək } }
attributions:
  - { about: 12-IQD, property: ISSUER, value: KÜN, says: added }
`;

export const smallSeeds: SmallSeeds = {
  "registry/authorities.yaml": authorities,
  "registry/countries.yaml": countries,
  "registry/instruments.yaml": instruments,
  "documents/wind.txt": text,
  "claims/wind.yaml": claims,
};

const written: string[] = [];

afterAll(() => written.forEach((folder) => rmSync(folder, { recursive: true })));

/** Writes seeds into a new folder below the system's temporary one, which goes with the test file, and gives its path. */
export function writeSeeds(seeds: SmallSeeds): string {
  const folder = mkdtempSync(join(tmpdir(), "normgraph-seeds-"));
  written.push(folder);
  for (const [name, content] of Object.entries(seeds)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The small seeds with words of one file exchanged, which must stand in it. */
export function withChange(file: string, from: string, to: string): SmallSeeds {
  const before = smallSeeds[file] ?? "";
  if (!before.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  return { ...smallSeeds, [file]: before.replace(from, () => to) };
}

/** The line, from 1, on which words of a file first stand. */
export function lineOf(seeds: SmallSeeds, file: string, words: string): number {
  const lines = (seeds[file] ?? "").split("\n");
  return lines.findIndex((line) => line.includes(words)) + 1;
}
