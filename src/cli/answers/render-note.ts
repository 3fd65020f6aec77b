import type { Note } from "./blocks";
import type { Terminal } from "./terminal";
import { pad, printable, wrap } from "./wrap";

/** The lines of a note, each moved to the right, with its mark before the first one. */
export function renderNote(note: Note, { width, paint }: Terminal): string[] {
  const { text, style, indent = 0, mark = "", unbroken } = note;
  const found = unbroken ? [printable(text)] : wrap(text, width - indent);
  return found.map((line, index) => pad(index === 0 ? mark : "", indent) + (style ? paint(style, line) : line));
}
