import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { designationKey } from "../../../src/identifiers/designation-key";
import { inPackage } from "../../../src/package-root";
import { readSeeds } from "../../../src/seeding/read-seeds";
import { withCorpus } from "../../support";

const plan = readSeeds(inPackage("seeds"));
const textOf = new Map(plan.documents.map(({ id, text }) => [id, text ?? ""]));

/** The ids of all that bear a label. */
const named = (label: string): string[] =>
  plan.designations.filter(({ key }) => key === designationKey(label)).map(({ targetId }) => targetId);

describe("the seeds of the project", () => {
  it("quote their documents letter by letter", () => {
    const quoted = [
      ...plan.mentions.map(({ documentId, start, end, text }) => ({ documentId, start, end, text })),
      ...plan.assertions.flatMap(({ documentId, start, end, quote }) =>
        quote === undefined ? [] : [{ documentId, start, end, text: quote }],
      ),
    ];
    expect(quoted.length).toBeGreaterThan(0);
    for (const { documentId, start, end, text } of quoted) expect(textOf.get(documentId)?.slice(start, end)).toBe(text);
  });

  it("say of every act where a document names it, or that a document changes it or is changed by it", () => {
    const wellKnown = plan.acts.filter(({ type }) => type === "CODE" || type === "CONSTITUTION").map(({ id }) => id);
    const spokenOf = new Set([
      ...plan.mentions.map(({ resourceId }) => resourceId),
      ...plan.assertions.map(({ claim }) => claim.subjectId),
      ...plan.measures.map(({ programmeId }) => programmeId),
    ]);
    expect(plan.acts.map(({ id }) => id).filter((id) => !spokenOf.has(id) && !wellKnown.includes(id))).toEqual([]);
  });

  it("find the Migration Code, the ministries and the states by what people call them", () => {
    for (const label of ["migration", "Miqrasiya Məcəlləsi", "azerbaycan respublikasinin miqrasiya mecellesi"])
      expect(named(label)).toEqual(["az/code/migration"]);
    for (const label of ["ƏƏSMN", "eesmn", "Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi"])
      expect(named(label)).toEqual(["authority/labour-ministry"]);
    expect(named("İqtisadi inkişaf Nazirliyi")).toEqual(named("İqtisadiyyat və Sənaye Nazirliyi"));
    for (const label of ["İsveçrə", "CH", "isvecre"]) expect(named(label)).toEqual(["country/CH"]);
    expect(named("MM")).toEqual(["country/MM"]);
  });

  it("hold the states of the world once each", () => {
    expect(plan.countries).toHaveLength(195);
    expect(new Set(plan.countries.map(({ nameAz }) => nameAz)).size).toBe(195);
    expect(new Set(plan.countries.map(({ nameEn }) => nameEn)).size).toBe(195);
  });
});

describe("what the seeds say of the report of 2011–2015", () => {
  const documentId = "document/report-2011-2015";
  const text = textOf.get(documentId) ?? "";
  const measures = plan.measures.filter(({ programmeId }) => programmeId === "az/programme/-/report-2011-2015");

  it("has each row's title, those responsible in order, and its term", () => {
    expect(measures).toHaveLength(8);
    for (const measure of measures) {
      const row = plan.mentions.find(({ resourceId }) => resourceId === measure.id);
      const cells = text
        .slice(row?.end)
        .split("\n")
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "" && cell !== ".");
      expect(measure.title).toBe(cells[0]);
      expect(measure.responsibleIds).toEqual(cells[1]?.split(", ").flatMap(named).filter(isAuthority));
      expect(measure.responsibleIds).toHaveLength(cells[1]!.split(", ").length);
      expect(measure.termText).toBe(cells[2]);
      expect(`${measure.termFrom}-${measure.termUntil}`).toBe(cells[2]);
    }
  });

  it("has the status that stands after each report, and none where none stands", () => {
    const statuses = measures.map(({ id }) => {
      const said = plan.assertions.filter(({ claim }) => claim.claimType === "StatusReport" && claim.subjectId === id);
      const [report] = said.sort((a, b) => a.start! - b.start!);
      return [report?.claim, text.slice(report?.end).trimStart().startsWith("Tam icra olunub")] as const;
    });
    for (const [claim, executed] of statuses)
      expect(claim).toMatchObject({ status: executed ? "EXECUTED" : "NOT_STATED" });
  });

  it("has every figure of each year's account of illegal migration", () => {
    const years = text.split(/(?=^\d{4}-c[iıuü] il üzrə:$)/mu).slice(1);
    expect(years).toHaveLength(4);
    for (const account of years) {
      const year = account.slice(0, 4);
      const [own = ""] = account.split("Tam icra olunub");
      const figures = own.matchAll(/(?<![\d-])(\d+(?:\.\d{3})?) (?:nəfər|əcnəbi)/gu);
      const reported = [...figures].map(([, figure]) => Number(figure!.replace(".", "")));
      const recorded = plan.assertions.flatMap(({ claim, documentId: source }) =>
        source === documentId &&
        claim.claimType === "Observation" &&
        claim.periodFrom === `${year}-01-01` &&
        claim.periodUntil === `${year}-12-31` &&
        claim.subjectId?.endsWith("#3.5.2.6")
          ? [claim.value]
          : [],
      );
      expect(reported).toHaveLength(5);
      expect(recorded).toEqual(reported);
    }
  });

  it("has the acts that are reported under measure 2.1.4.2", () => {
    const acts = plan.assertions.flatMap(({ claim }) =>
      claim.claimType === "Reference" && claim.relation === "IMPLEMENTS" && claim.objectId.endsWith("2015#2.1.4.2")
        ? [claim.subjectId]
        : [],
    );
    for (const label of ["963-IVQD", "1071-IVQD", "39, 07.02.2014", "40, 07.02.2014", "387, 04.12.2014"])
      expect(acts).toContain(named(label)[0]);
    expect(acts).toContain("az/treaty/-/tr-labour-migration");
  });
});

withCorpus("what the seeds say of the consolidated Migration Code", (folder) => {
  const code = plan.documents.find(({ id }) => id === "document/migration-code");
  const notes = readFileSync(join(folder, "migration-code.md"), "utf8").replace(/\s+/gu, " ");

  it("is about the file of that hash, and reproduces none of it", () => {
    const bytes = readFileSync(join(folder, "migration-code.pdf"));
    expect(code?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(code?.text).toBeUndefined();
    const said = plan.assertions.filter(({ documentId }) => documentId === code?.id);
    expect(said.length).toBeGreaterThan(0);
    for (const { quote, locator } of said)
      expect([quote, locator]).toEqual([undefined, expect.stringMatching(/^qeyd \d+$/)]);
  });

  it("names for each change the note that tells of its law and its article", () => {
    for (const { claim, locator, documentId } of plan.assertions) {
      if (documentId !== code?.id || claim.claimType !== "Amendment") continue;
      const number = Number(locator?.slice("qeyd ".length));
      const start = notes.search(new RegExp(`\\[${number}\\] \\d`));
      const note = notes.slice(start, start + 1 + notes.slice(start + 1).search(new RegExp(`\\[${number + 1}\\] \\d`)));
      const law = plan.acts.find(({ id }) => id === claim.subjectId);
      expect(note).toContain(` ${law?.number} nömrəli`);
      const first = claim.objectId.slice(claim.objectId.indexOf("#") + 1);
      const numbers = plan.designations.flatMap(({ targetId, label }) => (targetId === claim.objectId ? [label] : []));
      const article = [first, ...numbers].map((label) => label.replace(".Qeyd", ""));
      if (claim.kind !== "RENUMBERING") expect(article.some((label) => note.includes(label))).toBe(true);
    }
  });
});

const isAuthority = (id: string): boolean => id.startsWith("authority/");
