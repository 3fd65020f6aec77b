/** What a citation means in the graph: one resource, or none for certain, with those that it may mean and why it is left open. */
export type Resolution =
  | { resourceId: string; confidence: number }
  | { resourceId?: undefined; candidates: readonly string[]; reason: string };

/**
 * How far a citation identifies what it is linked to. An order more than a measure: an act by number and day is told from all
 * others, a title is not always told in full, a number that heads a row is the row's own.
 */
export const confidences = {
  numberAndDay: 0.99,
  wellKnown: 0.98,
  number: 0.95,
  title: 0.9,
  /** Of a provision, that its number is the act's: times the confidence in the act. */
  provision: 0.98,
  row: 0.95,
} as const;
