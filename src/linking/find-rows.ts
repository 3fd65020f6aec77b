import type { ProvisionRecord, ReferenceRecord } from "../extraction/records";

/** Marks of emphasis and tables between the beginning of a line and its first word. */
const lineStart = /(?:^|\n)(?:[^\S\n]|[#*>|]|<\/?[a-z]{1,9}>){0,40}$/;
const longestMarks = 40;
const joined = /^(?:,|və|–|-)?$/u;

/**
 * The numbers that head rows or paragraphs of a text, in order: those that begin a line. Two that begin one line together («13.3.6-cı
 * və 13.3.7-ci yarımbəndlər üzrə») are one row's.
 */
export function findRows(text: string, records: readonly ReferenceRecord[]): ProvisionRecord[][] {
  const provisions = records.filter((record) => record.kind === "provision");
  const rows: ProvisionRecord[][] = [];
  provisions.forEach((record, at) => {
    const before = provisions[at - 1];
    const row = rows.at(-1);
    if (lineStart.test(text.slice(Math.max(0, record.start - longestMarks), record.start))) rows.push([record]);
    else if (row && before && row.at(-1) === before && joined.test(text.slice(before.end, record.start).trim()))
      row.push(record);
  });
  return rows;
}
