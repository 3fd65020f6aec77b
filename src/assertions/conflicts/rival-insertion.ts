import { effectiveFrom, insertsWhole, repealsWhole, type AcceptedClaim } from "../amendment-details";
import { groupBy, type ConflictRule, type FoundConflict } from "./conflict-rule";

/**
 * One provision inserted by two acts. A provision that was repealed may be inserted again: insertions with a repeal between them
 * are no rivals.
 */
export const rivalInsertion: ConflictRule = {
  type: "RIVAL_INSERTION",
  sentence: "One provision is inserted by one act",
  find(accepted) {
    const targets = groupBy(accepted, ({ claim }) =>
      claim.object?.kind === "PROVISION" ? claim.object.id : undefined,
    );
    return [...targets].flatMap(([aboutId, claims]) => findRivals(aboutId, claims));
  },
};

function findRivals(aboutId: string, claims: readonly AcceptedClaim[]): FoundConflict[] {
  const repeals = claims.filter(repealsWhole).map(effectiveFrom);
  const timesRepealed = (day: string) => repeals.filter((repeal) => repeal !== undefined && repeal <= day).length;
  const lives = groupBy(claims.filter(insertsWhole), (claim) => String(timesRepealed(effectiveFrom(claim) ?? "")));
  return [...lives.values()]
    .filter((insertions) => insertions.length > 1)
    .map((insertions) => ({ aboutId, sides: insertions.map(({ claim }) => [claim.id]) }));
}
