/** The days of a filter, both ends included. */
interface Days {
  date?: string | null;
  dateFrom?: string | null;
  dateUntil?: string | null;
}

/** Conditions that narrow a list, and the parameters that they name. */
export interface Narrowing {
  conditions: string[];
  parameters: Record<string, unknown>;
}

/**
 * Narrows a list to days by a key that begins with its date. Nothing where no day is given; where one is, the undated are left out.
 */
export function onDays(key: string, { date, dateFrom, dateUntil }: Days): Narrowing {
  if (!date && !dateFrom && !dateUntil) return { conditions: [], parameters: {} };
  const [from] = [date, dateFrom, "0000-01-01"].filter(isGiven).sort().reverse();
  const [until] = [date, dateUntil, "9999-12-31"].filter(isGiven).sort();
  return {
    conditions: [`${key} >= $dateFrom`, `${key} < $dateUntil`],
    // A brace comes after the bar that follows the date in a key.
    parameters: { dateFrom: from, dateUntil: `${until}}` },
  };
}

function isGiven(day: string | null | undefined): day is string {
  return Boolean(day);
}
