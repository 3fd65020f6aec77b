import type { Mention } from "./describe";

/** A piece of the text: words between mentions, or a marked span with the pieces inside it. */
export type Piece = string | MarkedPiece;

export interface MarkedPiece {
  /** The mentions of this span: one, or the numbers of a range, which share it. */
  mentions: Mention[];
  /** Whether it begins here; false for what is left of a span behind the end of one that it crosses. */
  begins: boolean;
  pieces: Piece[];
}

interface Span {
  start: number;
  end: number;
  mentions: Mention[];
  begins: boolean;
}

/** The whole text as a tree of marked spans: joined in order, its strings are the text. */
export function nestMentions(text: string, mentions: readonly Mention[]): Piece[] {
  return nest(text, 0, text.length, groupBySpan(mentions));
}

/** Spans in the order in which they are to be opened: by start, the longer first. */
const byOpening = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function groupBySpan(mentions: readonly Mention[]): Span[] {
  const spans = new Map<string, Span>();
  for (const mention of mentions) {
    const { start, end } = mention;
    const span = spans.get(`${start}-${end}`);
    if (span) span.mentions.push(mention);
    else spans.set(`${start}-${end}`, { start, end, mentions: [mention], begins: true });
  }
  return [...spans.values()].sort(byOpening);
}

function nest(text: string, from: number, to: number, spans: Span[]): Piece[] {
  const pieces: Piece[] = [];
  const plain = (until: number) => {
    if (until > from) pieces.push(text.slice(from, until));
    from = until;
  };
  for (let next = 0; next < spans.length;) {
    const { start, end, mentions, begins } = spans[next] as Span;
    let after = next + 1;
    while (after < spans.length && (spans[after] as Span).start < end) after++;
    const inside = spans.slice(next + 1, after);
    const crossing = inside.filter((span) => span.end > end).map((span) => ({ ...span, start: end, begins: false }));
    plain(start);
    const within = inside.map((span) => ({ ...span, end: Math.min(span.end, end) }));
    pieces.push({ mentions, begins, pieces: nest(text, start, end, within.sort(byOpening)) });
    from = end;
    next = after;
    if (crossing.length === 0) continue;
    spans = [...crossing, ...spans.slice(after)].sort(byOpening);
    next = 0;
  }
  plain(to);
  return pieces;
}
