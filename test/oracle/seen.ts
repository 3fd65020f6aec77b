import { text } from "./memory-graph";
import type { MemoryNode } from "./memory-graph";

/** A node as a field sees it: with the day in law and the instant in the graph that hold there. */
export interface Seen {
  node: MemoryNode;
  asOf: string | null;
  knownAt: string | null;
  /** For an act, say, read as the subject of a reference: the type that its place gives it. */
  as?: string;
}

export type Args = Record<string, unknown>;

/** Reads a field of a node. */
export type ReadField = (seen: Seen, args: Args) => unknown;

/** The same place, another node. */
export const see = (seen: Seen, node: MemoryNode | undefined, as?: string): Seen | null =>
  node ? { node, asOf: seen.asOf, knownAt: seen.knownAt, as } : null;

export const seeAll = (seen: Seen, nodes: MemoryNode[], as?: string): Seen[] =>
  nodes.map((node) => ({ node, asOf: seen.asOf, knownAt: seen.knownAt, as }));

/** What stood at an instant, of a history of steps: `then` is one longer than `from`. */
export function stepAt(node: MemoryNode, from: string, then: string, instant: string): string {
  const steps = (node.properties[from] ?? []) as string[];
  return ((node.properties[then] ?? []) as string[])[steps.filter((step) => step <= instant).length] ?? "";
}

export const standing = (claim: MemoryNode, knownAt: string | null) =>
  knownAt ? stepAt(claim, "standingFrom", "standingThen", knownAt) : text(claim, "standing");

/** '' where the conflict does not stand, 'OPEN' or the claim that prevails. */
export const outcome = (conflict: MemoryNode, knownAt: string | null) =>
  knownAt ? stepAt(conflict, "standsFrom", "standsThen", knownAt) : text(conflict, "state");

export const counts = (claim: MemoryNode, knownAt: string | null) =>
  ["ESTABLISHED", "DISPUTED"].includes(standing(claim, knownAt) ?? "");
export const isShown = (claim: MemoryNode, knownAt: string | null) =>
  ["ESTABLISHED", "DISPUTED", "OVERRULED"].includes(standing(claim, knownAt) ?? "");

/** A page of a list that is already in order. */
export function page(
  seen: Seen,
  nodes: MemoryNode[],
  key: (node: MemoryNode) => string,
  args: Args,
  descending = false,
  as?: string,
) {
  const first = (args.first ?? 20) as number;
  const start = typeof args.after === "string" ? Buffer.from(args.after, "base64url").toString() : undefined;
  const rest =
    start === undefined ? nodes : nodes.filter((node) => (descending ? key(node) < start : key(node) > start));
  const shown = rest.slice(0, first);
  const cursor = (node: MemoryNode | undefined) => (node ? Buffer.from(key(node)).toString("base64url") : null);
  return {
    edges: shown.map((node) => ({ cursor: cursor(node), node: see(seen, node, as) })),
    nodes: seeAll(seen, shown, as),
    pageInfo: {
      hasNextPage: rest.length > first,
      hasPreviousPage: start !== undefined,
      startCursor: cursor(shown[0]),
      endCursor: cursor(shown[shown.length - 1]),
    },
    totalCount: Math.min(nodes.length, 1001),
    totalIsCapped: nodes.length > 1000,
  };
}
