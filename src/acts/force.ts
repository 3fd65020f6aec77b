/** The day asked for, else today in Azerbaijan. */
const day = "coalesce($asOf, toString(date({timezone: 'Asia/Baku'})))";

/**
 * Cypher of whether `n` is in force on a day: a draft is not, nor is anything before its beginning or from its end on; without a
 * known beginning nothing is said. `from` is the expression of its beginning.
 */
export function forceSince(from: string): string {
  return (
    `CASE WHEN n.draft OR n.inForceUntil <= ${day} THEN 'NOT_IN_FORCE' WHEN ${from} IS NULL THEN 'UNKNOWN' ` +
    `WHEN ${from} <= ${day} THEN 'IN_FORCE' ELSE 'NOT_IN_FORCE' END`
  );
}
