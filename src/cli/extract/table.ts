import stringWidth from "string-width";
import { Descriptions, kindOf } from "./describe";
import type { Extracted } from "./formats";

/** Where the output is no terminal. */
const usualWidth = 100;

/**
 * The references of a text for reading in a terminal: each mention with its line, kind and label and the words of the text, then
 * what one does to another, then how many there are of each kind. A last column is cut to the width.
 */
export function toTable({ name, text, records }: Extracted, width = process.stdout.columns ?? usualWidth): string {
  const said = new Descriptions(records);
  const lineOf = lineCounter(text);
  const mentions = said.mentions.map((mention) => {
    const label = said.label(mention.id);
    return [String(lineOf(mention.start)), kindOf(mention).en, label, mention.text.replace(/\s+/gu, " ")];
  });
  const relations = said.relations.map((relation) => {
    return [said.label(relation.from), said.action(relation).en, said.label(relation.to)];
  });
  const blocks = [
    [`${name}: ${mentions.length} mentions, ${relations.length} relations`],
    columns(["line", "kind", "what", "in the text"], mentions, width),
    columns(["from", "does", "to"], relations, width),
    columns(["kind", "mentions"], counts(said), width),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n\n`;
}

/** The line on which an offset stands, counted from 1; to be asked with offsets that never fall. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}

function counts({ mentions }: Descriptions): string[][] {
  const counted = new Map<string, number>();
  for (const mention of mentions) {
    const kind = kindOf(mention).en;
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
  }
  return [...counted].sort(([, a], [, b]) => b - a).map(([kind, count]) => [kind, String(count)]);
}

/** Rows under their heads, no column but the last wider than a third of the width; nothing without a row. */
function columns(heads: string[], rows: string[][], width: number): string[] {
  if (rows.length === 0) return [];
  const widths = heads.map((head, column) => {
    const widest = rows.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? "")), head.length);
    return Math.min(widest, Math.floor(width / 3));
  });
  return [heads, ...rows].map((row) => {
    let left = width;
    const cells = row.map((cell, column) => {
      const room = column === row.length - 1 ? Math.max(left, 8) : (widths[column] ?? 0);
      left -= room + 2;
      const shown = cut(cell, room);
      return shown + " ".repeat(Math.max(0, room - stringWidth(shown)));
    });
    return cells.join("  ").trimEnd();
  });
}

const segmenter = new Intl.Segmenter();

/** As many of its letters as fit into so many columns, the rest told by an ellipsis. */
function cut(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  let shown = "";
  let used = 1;
  for (const { segment } of segmenter.segment(text)) {
    used += stringWidth(segment);
    if (used > room) break;
    shown += segment;
  }
  return `${shown}…`;
}
