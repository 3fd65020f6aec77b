import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReferenceRecord } from "../../src/extraction/records";

/**
 * A sentence with what is to be found in it. In the file the text is marked: `⟦law 2014-10-17 1071-IVQD|…⟧` is an act (type,
 * date, number, then `draft` and parties where it has them), `⟦article 5 self|…⟧` a provision (level, number, what it belongs
 * to; `@1` the first act of the sentence). Relations: `AMENDS @1 -> self#5 adds`.
 */
export interface Snippet {
  name: string;
  source: string;
  text: string;
  aside: boolean;
  /** What is mentioned and said, each as a line. */
  expected: string[];
}

const folder = join(__dirname, "snippets");
const levels = new Set(["article", "clause", "subclause", "part", "section", "chapter", "paragraph", "annex"]);

interface Row {
  source: string;
  text: string;
  relations?: string[];
  aside?: boolean;
}

/** All snippets, in the order of their files. */
export function readSnippets(): Snippet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .trim()
        .split("\n")
        .map((line, index) => readRow(`${name}:${index + 1}`, line)),
    );
}

function readRow(name: string, line: string): Snippet {
  const row = JSON.parse(line) as Row;
  const { text, marks } = readMarks(row.text);
  const acts = marks.filter((mark) => !levels.has(mark.words[0] ?? ""));
  const refer = (words: string): string =>
    words.replace(/^@(\d+)/, (_, number) => identityOf(acts[Number(number) - 1]));
  const mentions = marks.map((mark) => {
    const [kind = "", second = "-", third = "-", ...rest] = mark.words;
    const span = `${mark.start}-${mark.end}`;
    if (levels.has(kind)) return `${span} ${kind} ${second} of ${refer(third)}`;
    const parties = rest.find((word) => word !== "draft");
    return `${span} ${kind} ${second} ${third}${rest.includes("draft") ? " draft" : ""}${parties ? ` ${parties}` : ""}`;
  });
  const relations = (row.relations ?? []).map((relation) => {
    const [type = "", from = "", , to = "", change] = relation.split(" ");
    return [type, refer(from), "->", refer(to), change].filter(Boolean).join(" ");
  });
  return { name, source: row.source, text, aside: row.aside ?? false, expected: [...mentions, ...relations].sort() };
}

interface Mark {
  start: number;
  end: number;
  words: string[];
}

function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at++) {
    const letter = marked.charAt(at);
    if (letter === "⟦") {
      const bar = marked.indexOf("|", at);
      const mark = { start: text.length, end: 0, words: marked.slice(at + 1, bar).split(" ") };
      marks.push(mark);
      open.push(mark);
      at = bar;
    } else if (letter === "⟧") (open.pop() as Mark).end = text.length;
    else text += letter;
  }
  return { text, marks };
}

function identityOf(mark: Mark | undefined): string {
  return mark ? `@${mark.start}-${mark.end}` : "@?";
}

/** The records of the extractor in the form of `expected`. */
export function describeRecords(records: ReferenceRecord[]): string[] {
  const spans = new Map<string, string>();
  for (const record of records) if (record.kind === "act") spans.set(record.id, `@${record.start}-${record.end}`);
  const provisions = new Map<string, string>();
  const refer = (name: string | null): string =>
    name === null ? "-" : (spans.get(name) ?? provisions.get(name) ?? name);
  for (const record of records)
    if (record.kind === "provision") provisions.set(record.id, `${refer(record.of)}#${record.number}`);
  return records
    .map((record) => {
      if (record.kind === "relation")
        return [record.type, refer(record.from), "->", refer(record.to), record.change].filter(Boolean).join(" ");
      const span = `${record.start}-${record.end}`;
      if (record.kind === "provision") return `${span} ${record.level} ${record.number} of ${refer(record.of)}`;
      const { type, date, number, draft, parties } = record;
      return `${span} ${type} ${date ?? "-"} ${number ?? "-"}${draft ? " draft" : ""}${parties ? ` ${parties.join(",")}` : ""}`;
    })
    .sort();
}
