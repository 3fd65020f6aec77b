import { heading, type Block, type Evidence, type Note } from "./blocks";

/**
 * The answer with its sources at its end: each sentence of a document stands there once under a number, and whatever rests on it
 * names the number.
 */
export function citeSources(blocks: Block[]): Block[] {
  const numbers = new Map<string, { number: number; evidence: Evidence }>();
  const cite = (evidence: Evidence[] = []) =>
    evidence
      .map((each) => {
        const key = JSON.stringify(each);
        const { number } = numbers.get(key) ?? { number: numbers.size + 1 };
        numbers.set(key, { number, evidence: each });
        return `[${number}]`;
      })
      .join(" ");
  const citeNote = ({ evidence, ...note }: Note): Note => ({
    ...note,
    text: [note.text, cite(evidence)].filter(Boolean).join(" "),
  });
  const cited = blocks.map((block): Block => {
    if (block.kind === "heading") return block;
    if (block.kind === "lines") return { ...block, notes: block.notes.map(citeNote) };
    const rows = block.rows.map(({ cells, evidence, notes }) => ({
      cells: [...cells, cite(evidence)],
      notes: notes?.map(citeNote),
    }));
    return { ...block, columns: [...block.columns, "sources"], rows };
  });
  if (numbers.size === 0) return cited;
  const indent = `[${numbers.size}] `.length;
  const notes = [...numbers.values()].flatMap(({ number, evidence }) => sourceNotes(`[${number}]`, evidence, indent));
  return [...cited, heading("Sources"), { kind: "lines", notes }];
}

/** Where a sentence stands, and below it the sentence; nothing of it where the graph may not hold the text. */
function sourceNotes(mark: string, evidence: Evidence, indent: number): Note[] {
  const { quote, locator, document, recordedAt, recordedBy } = evidence;
  const place = [
    document.label,
    locator,
    document.rank && `rank ${document.rank}`,
    recordedAt && `recorded ${recordedAt} by ${recordedBy}`,
  ];
  const source: Note = { text: place.filter(Boolean).join(", "), indent, mark };
  return quote ? [source, { text: `«${quote}»`, indent }] : [source];
}
