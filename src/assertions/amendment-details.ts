import type { AmendmentDetails, ClaimFacts, WordFacts } from "./facts";
import type { Accepted } from "./standing";

/** An accepted claim of the stored graph, as the rules see it. */
export type AcceptedClaim = Accepted<ClaimFacts>;

const detailNames = ["inForceFrom", "inForceUntil", "oldText", "newText", "renumberedTo", "partial"] as const;

/**
 * What the sources of an amendment say of its details. Where several name one, the best ranked is followed, of equals the one
 * recorded first: the answer does not depend on the order of the words.
 */
export function detailsOf(words: readonly WordFacts[]): AmendmentDetails {
  const ordered = [...words].sort(
    (one, other) =>
      one.source.rank - other.source.rank || compare(one.recordedAt, other.recordedAt) || compare(one.id, other.id),
  );
  const pick = <K extends keyof AmendmentDetails>(name: K): AmendmentDetails[K] =>
    ordered.find((word) => word.details[name] !== undefined)?.details[name];
  return Object.fromEntries(
    detailNames.map((name) => [name, pick(name)] as const).filter(([, value]) => value !== undefined),
  );
}

/**
 * The day from which an amendment or repeal has effect, as far as known: its own, else that of the act that makes it. An act whose
 * entry into force is not known is taken from its date.
 */
export function effectiveFrom({ claim, words }: AcceptedClaim): string | undefined {
  return detailsOf(words).inForceFrom ?? claim.subject?.act.inForceFrom ?? claim.subject?.act.date;
}

/** Whether it puts the target there as a whole, rather than words into it. */
export function insertsWhole({ claim, words }: AcceptedClaim): boolean {
  return claim.relation === "AMENDS" && claim.kind === "INSERTION" && detailsOf(words).partial !== true;
}

/** Whether it takes the target away as a whole, rather than words or provisions out of it. */
export function repealsWhole({ claim, words }: AcceptedClaim): boolean {
  if (claim.relation === "REPEALS") return true;
  if (claim.relation !== "AMENDS" || claim.object?.kind !== "PROVISION") return false;
  return claim.kind === "REPEAL" && detailsOf(words).partial !== true;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
