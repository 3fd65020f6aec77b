import type { Block } from "./blocks";
import { citeSources } from "./cite-sources";
import { renderNote } from "./render-note";
import { renderTable } from "./render-table";
import type { Terminal } from "./terminal";
import { wrap } from "./wrap";

/**
 * The text of an answer: its parts with an empty line between them, its sources at its end; no line but an unbroken one
 * is wider than the terminal, none ends in a blank.
 */
export function renderBlocks(blocks: Block[], terminal: Terminal): string {
  const parts = citeSources(blocks)
    .map((block) => renderBlock(block, terminal))
    .filter((found) => found.length > 0);
  return `${parts.map((found) => found.join("\n")).join("\n\n")}\n`;
}

function renderBlock(block: Block, terminal: Terminal): string[] {
  switch (block.kind) {
    case "heading":
      return wrap(block.text, terminal.width).map((line) => terminal.paint("bold", line));
    case "lines":
      return block.notes.flatMap((note) => renderNote(note, terminal));
    case "table":
      return block.rows.length === 0 ? [] : renderTable(block.columns, block.rows, terminal);
  }
}
