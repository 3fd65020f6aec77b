import { effectiveFrom, insertsWhole, repealsWhole, type AcceptedClaim } from "../amendment-details";
import { groupBy, type ConflictRule, type FoundConflict } from "./conflict-rule";

/**
 * An amendment older than the act that it amends, or of something already repealed and not inserted again since. The amending
 * act's own date tells when it amends; a repeal counts from its effect.
 */
export const impossibleOrder: ConflictRule = {
  type: "IMPOSSIBLE_ORDER",
  sentence: "An act amends only what exists on its day",
  find(accepted) {
    const targets = groupBy(accepted, ({ claim }) => claim.object?.id);
    return [...targets].flatMap(([aboutId, claims]) => [
      ...claims.filter(isOlderThanItsTarget).map(({ claim }) => ({ aboutId, sides: [[claim.id]] })),
      ...findAmendmentsOfTheRepealed(aboutId, claims),
    ]);
  },
};

function isOlderThanItsTarget({ claim }: AcceptedClaim): boolean {
  const [made, target] = [claim.subject?.act.date, claim.object?.act.date];
  return claim.relation === "AMENDS" && made !== undefined && target !== undefined && made < target;
}

function findAmendmentsOfTheRepealed(aboutId: string, claims: readonly AcceptedClaim[]): FoundConflict[] {
  const insertions = claims.filter(insertsWhole).map(effectiveFrom);
  const isBack = (after: string, by: string) =>
    insertions.some((day) => day !== undefined && day >= after && day <= by);
  const conflicts: FoundConflict[] = [];
  for (const repeal of claims.filter(repealsWhole)) {
    const repealed = effectiveFrom(repeal);
    if (repealed === undefined) continue;
    for (const later of claims) {
      const day = later.claim.subject?.act.date;
      if (later === repeal || later.claim.relation !== "AMENDS" || insertsWhole(later)) continue;
      if (day === undefined || day <= repealed || isBack(repealed, day)) continue;
      conflicts.push({ aboutId, sides: [[repeal.claim.id], [later.claim.id]] });
    }
  }
  return conflicts;
}
