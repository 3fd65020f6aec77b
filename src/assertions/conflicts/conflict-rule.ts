import type { ConflictType } from "../../identifiers/vocabulary";
import type { AcceptedClaim } from "../amendment-details";
import type { Contradiction } from "../standing";

/** Claims that cannot all hold, and the thing that they are about. A side alone contradicts what is known of the acts themselves. */
export interface FoundConflict extends Contradiction {
  aboutId: string;
}

/** A rule by which conflicts are found among accepted claims. It knows kinds of claims, never a certain act. */
export interface ConflictRule {
  type: ConflictType;
  /** Why such claims cannot all hold: a sentence without its final full stop. */
  sentence: string;
  /** The conflicts among the claims of one neighbourhood; claims that the rule does not concern may be among them. */
  find(accepted: readonly AcceptedClaim[]): FoundConflict[];
}

/** The groups of what has one key, in the order of their first members; what has no key is in none. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
