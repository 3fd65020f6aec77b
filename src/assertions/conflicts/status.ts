import type { AcceptedClaim } from "../amendment-details";
import { groupBy, type ConflictRule } from "./conflict-rule";

/**
 * A measure both done and not done: reported as executed, and as not executed at the end of the same or a later period. What was
 * not done yet may be done later.
 */
export const status: ConflictRule = {
  type: "STATUS",
  sentence: "A measure that was executed stays so",
  find(accepted) {
    const reports = accepted.filter(({ claim }) => claim.type === "StatusReport");
    const measures = groupBy(reports, ({ claim }) => claim.subject?.id);
    return [...measures].flatMap(([aboutId, claims]) => {
      const done = claims.filter(({ claim }) => claim.status === "EXECUTED");
      const undone = claims.filter(({ claim }) => claim.status === "NOT_EXECUTED");
      return done.flatMap((executed) =>
        undone
          .filter((other) => !isEarlier(other, executed))
          .map((other) => ({ aboutId, sides: [[executed.claim.id], [other.claim.id]] })),
      );
    });
  },
};

function isEarlier(one: AcceptedClaim, other: AcceptedClaim): boolean {
  const [first, second] = [lastDay(one), lastDay(other)];
  return first !== undefined && second !== undefined && first < second;
}

/** The end of what a report tells of; a report without a period tells of the time up to its document's. */
function lastDay({ claim, words }: AcceptedClaim): string | undefined {
  const ofSources = words.map(({ source }) => source.periodUntil ?? source.publishedOn).sort();
  return claim.periodUntil ?? claim.periodFrom ?? ofSources[0];
}
