import type { ForceStatus, Standing } from "../identifiers/vocabulary";

const stands: readonly Standing[] = ["ESTABLISHED", "DISPUTED"];

/** When something is in force: `inForceUntil` is the first day on which it no longer is. */
export interface Force {
  inForceFrom?: string;
  inForceUntil?: string;
}

/** An act's insertion or repeal as a whole, accepted by some source, and the day from which it has effect, as far as known. */
export interface ForceClaim {
  does: "INSERT" | "REPEAL";
  standing: Standing;
  effectiveFrom?: string;
}

/**
 * When an act is in force: from the day that is stated, until the first established repeal, else until the day that is stated. What
 * is not stated is left open; an act's own date is not its entry into force.
 */
export function forceOfAct(stated: Force, claims: readonly ForceClaim[]): Force {
  const repealed = days(claims, "REPEAL")[0];
  return { inForceFrom: stated.inForceFrom, inForceUntil: repealed ?? stated.inForceUntil };
}

/**
 * When a provision is in force. Of one that was inserted: from its latest insertion; of any other: as long as what it stands in,
 * which for the act itself begins with its entry into force, else its date. Until its repeal or that of what it stands in,
 * whichever is first. Where sources of equal rank disagree on who inserted it, or the day is not known, its beginning is left open.
 */
export function forceOfProvision(within: Force, claims: readonly ForceClaim[]): Force {
  const inserted = days(claims, "INSERT").at(-1);
  const isOpen =
    inserted === undefined && claims.some(({ does, standing }) => does === "INSERT" && stands.includes(standing));
  const repealed = days(claims, "REPEAL").find((day) => inserted === undefined || day > inserted);
  const ends = [repealed, within.inForceUntil].filter((day) => day !== undefined).sort();
  return { inForceFrom: isOpen ? undefined : (inserted ?? within.inForceFrom), inForceUntil: ends[0] };
}

/**
 * Whether something is in force on a day. A draft is not; nor is anything before its beginning or from its end on. Without a known
 * beginning nothing is said. For an act whose entry into force is not stated, `inForceFrom` is given as its date.
 */
export function forceOn(day: string, { inForceFrom, inForceUntil }: Force, isDraft = false): ForceStatus {
  if (isDraft || (inForceUntil !== undefined && day >= inForceUntil)) return "NOT_IN_FORCE";
  if (inForceFrom === undefined) return "UNKNOWN";
  return day < inForceFrom ? "NOT_IN_FORCE" : "IN_FORCE";
}

/** The effective days of established claims of one sort, ascending. */
function days(claims: readonly ForceClaim[], does: ForceClaim["does"]): string[] {
  return claims
    .filter((claim) => claim.does === does && claim.standing === "ESTABLISHED")
    .map((claim) => claim.effectiveFrom)
    .filter((day) => day !== undefined)
    .sort();
}
