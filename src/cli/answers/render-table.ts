import { textOf, type Cell, type Row } from "./blocks";
import { fitWidths, type Needed } from "./fit-widths";
import { renderNote } from "./render-note";
import type { Terminal } from "./terminal";
import { pad, printable, widthOf, wrap } from "./wrap";

const GAP = 2;
/** A column of running text that is narrower is not worth reading: then each row is laid out as lines of its own. */
const NARROWEST = 12;

/** The lines of a table: its columns side by side, as wide as the terminal allows, and below each row what is told of it. */
export function renderTable(columns: string[], rows: Row[], terminal: Terminal): string[] {
  const kept = columns.flatMap((_, index) => (rows.some(({ cells }) => textOf(cells[index])) ? [index] : []));
  const cellsOf = ({ cells }: Row): Cell[] => kept.map((index) => cells[index] ?? null);
  const titles = kept.map((index) => columns[index] ?? "");
  const needed = titles.map((title, index) => neededBy([title, ...rows.map((row) => textOf(cellsOf(row)[index]))]));
  const widths = fitWidths(needed, terminal.width - GAP * (titles.length - 1), NARROWEST);
  const loose = widths === undefined || rows.some(({ notes = [] }) => notes.length > 0);
  const found = rows.map((row) => [
    ...(widths ? sideBySide(cellsOf(row), widths, terminal) : belowEachOther(titles, cellsOf(row), terminal)),
    ...(row.notes ?? []).flatMap((note) => renderNote(note, terminal)),
  ]);
  const head = titles.map((text): Cell => ({ text, style: "dim" }));
  return [
    ...(widths ? sideBySide(head, widths, terminal) : []),
    ...found.flatMap((each, index) => (loose && index > 0 ? ["", ...each] : each)),
  ];
}

function neededBy(texts: string[]): Needed {
  const printed = texts.map(printable);
  const widest = (parts: string[]) => Math.max(...parts.map(widthOf));
  return { whole: widest(printed), word: widest(printed.flatMap((text) => text.split(" "))) };
}

function sideBySide(cells: Cell[], widths: number[], terminal: Terminal): string[] {
  const wrapped = cells.map((cell, index) => wrap(textOf(cell), widths[index] ?? 0));
  const height = Math.max(...wrapped.map((each) => each.length));
  return Array.from({ length: height }, (_, line) => {
    const last = wrapped.findLastIndex((each) => each[line]);
    return cells
      .slice(0, last + 1)
      .map((cell, index) => {
        const text = wrapped[index]?.[line] ?? "";
        const blanks = index === last ? "" : pad(text, (widths[index] ?? 0) + GAP).slice(text.length);
        return paintCell(cell, text, terminal) + blanks;
      })
      .join("");
  });
}

function belowEachOther(titles: string[], cells: Cell[], terminal: Terminal): string[] {
  return titles.flatMap((title, index) => {
    const cell = cells[index] ?? null;
    if (!textOf(cell)) return [];
    const before = title === "" ? "" : `${title} `;
    const [first = "", ...others] = wrap(before + textOf(cell), terminal.width);
    const start = [title && terminal.paint("dim", title), paintCell(cell, first.slice(before.length), terminal)];
    return [start.filter(Boolean).join(" "), ...others.map((line) => paintCell(cell, line, terminal))];
  });
}

function paintCell(cell: Cell, text: string, { paint }: Terminal): string {
  return typeof cell === "object" && cell && text ? paint(cell.style, text) : text;
}
