import type { Block, Cell, Style } from "./blocks";

/** What is told of a page of a list. */
export interface Page {
  totalCount: number;
  totalIsCapped?: boolean;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const styles: Record<string, Style> = {
  ESTABLISHED: "green",
  DISPUTED: "yellow",
  OVERRULED: "dim",
  REJECTED: "dim",
  PROPOSED: "cyan",
};

/** A value of a vocabulary as words: NEGOTIATION_ROUND is «negotiation round». */
export const words = (value: string | null): string | null => value && value.toLowerCase().replaceAll("_", " ");

/** How a claim stands. */
export const standing = (value: string): Cell => ({ text: words(value) ?? "", style: styles[value] ?? "bold" });

/** How far a treaty has come. */
export const stage = (value: string | null): Cell =>
  value ? { text: words(value) ?? "", style: "bold" } : { text: "no stage known", style: "dim" };

/** Days from one through another, as far as they are known; null where neither is. */
export function period(from: string | null, until: string | null): string | null {
  if (from === until || until === null) return from;
  return from === null ? `until ${until}` : `${from} – ${until}`;
}

/** How many of a list are shown, and how the others are had; nothing where all are. */
export function pageLines(shown: number, { totalCount, totalIsCapped, pageInfo }: Page): Block {
  const all = shown === totalCount && !totalIsCapped;
  const counted = { text: `${shown} of ${totalIsCapped ? "more than " : ""}${totalCount} are shown.` };
  const next = { text: `The next ones: --after ${pageInfo.endCursor}`, unbroken: true };
  return { kind: "lines", notes: all ? [] : pageInfo.hasNextPage ? [counted, next] : [counted] };
}
