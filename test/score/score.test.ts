import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findReferences } from "../../src/extraction/find-references";
import type { ReferenceRecord } from "../../src/extraction/records";
import { inPackage } from "../../src/package-root";
import { describeRecords, readSnippets } from "../extraction/read-snippets";
import baselines from "./baselines.json";
import { add, type Count, parts, ratiosOf, score } from "./score";

const annotation = inPackage("..", "shared", "annotation");
const annotated = existsSync(annotation) ? readdirSync(join(annotation, "gold")) : [];
const table = new Map<string, Count>();
const count = (row: string, more: Count) => table.set(row, add(table.get(row) ?? { hit: 0, found: 0, gold: 0 }, more));

interface Gold {
  name: string;
  text: string;
  gold: ReferenceRecord[];
  found: ReferenceRecord[];
}

const documents: Gold[] = annotated
  .filter((file) => file.endsWith(".refs.jsonl"))
  .map((file) => {
    const name = file.replace(/\.refs\.jsonl$/, "");
    const lines = readFileSync(join(annotation, "gold", file), "utf8")
      .trim()
      .split("\n");
    const text = readFileSync(inPackage("seeds", "documents", `${name}.txt`), "utf8");
    const gold = lines.map((line) => JSON.parse(line) as ReferenceRecord);
    return { name, text, gold, found: findReferences(text) };
  });
if (documents.length === 0)
  process.stdout.write(`LEFT OUT: the documents annotated by hand, which are not in ${annotation}.\n`);

for (const { gold, found } of documents) {
  const counts = score(gold, found);
  for (const part of parts) count(`documents: ${part}`, counts[part]);
}
for (const { name, text, expected, aside } of readSnippets()) {
  const given = describeRecords(findReferences(text));
  const hit = expected.filter((line) => given.includes(line)).length;
  const counts = { hit, found: given.length, gold: expected.length };
  count(`sentences: ${name.replace(/\..*/, "")}`, counts);
  if (aside) count("sentences: kept aside", counts);
}

describe("the score", () => {
  const baselineOf = (row: string) => (baselines as Record<string, number>)[row];

  afterAll(() => {
    const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |\n`;
    const rows = [...table].map(([row, counts]) => {
      const { precision, recall, f1 } = ratiosOf(counts);
      return line([row, counts.gold, ...[precision, recall, f1].map((ratio) => ratio.toFixed(3))]);
    });
    process.stdout.write(
      `\n${line(["", "marked", "precision", "recall", "F1"])}${line(["---", "--:", "--:", "--:", "--:"])}${rows.join("")}`,
    );
  });

  it.each([...table])("of %s has not dropped", (row, counts) => {
    expect(baselineOf(row)).toBeDefined();
    expect(ratiosOf(counts).f1).toBeGreaterThanOrEqual(baselineOf(row) ?? 1);
  });

  for (const { name, gold, found } of documents)
    it(`of ${name} is what the annotation's own measure gives`, () => {
      const folder = mkdtempSync(join(tmpdir(), "normgraph-score-"));
      // Something must be wrong, else two measures that see nothing would agree.
      for (const given of [
        found,
        found.slice(3),
        found.map((record) => ({ ...record, number: "1" }) as ReferenceRecord),
      ]) {
        const file = join(folder, `${name}.jsonl`);
        writeFileSync(file, given.map((record) => JSON.stringify(record)).join("\n"));
        const own = score(gold, given);
        const args = [join(annotation, "score.mjs"), join(annotation, "gold", `${name}.refs.jsonl`), file];
        const theirs = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Record<
          string,
          unknown
        >;
        for (const part of parts) {
          const measured = theirs[part] as { identity?: Count } & Count;
          expect([part, own[part]]).toEqual([part, expect.objectContaining(pick(measured.identity ?? measured))]);
        }
      }
      rmSync(folder, { recursive: true });
    });
});

const pick = ({ hit, found, gold }: Count): Count => ({ hit, found, gold });
