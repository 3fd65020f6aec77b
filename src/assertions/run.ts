import { integer, type Row } from "../graph/driver";
import { statement } from "../graph/statements";

/** Runs one Cypher text, inside a write transaction or as a read. */
export type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

const BATCH = 5000;

/**
 * Runs a statement of cypher/assertions once for each batch of a list that it unwinds, and gives all its rows. Nothing is sent for
 * an empty list.
 */
export async function runInBatches(
  run: Run,
  name: string,
  parameter: string,
  list: readonly unknown[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < list.length; start += BATCH) {
    const batch = list.slice(start, start + BATCH).map((item) => toStored(item));
    for (const row of await run(statement(`assertions/${name}`), { [parameter]: batch })) rows.push(row);
  }
  return rows;
}

/** Whole numbers are sent as such: Cypher would take them for floats. What may have a fraction stays a float throughout. */
function toStored(value: unknown, name?: string): unknown {
  if (typeof value === "number") return Number.isInteger(value) && !fractions.has(name ?? "") ? integer(value) : value;
  if (Array.isArray(value)) return value.map((item) => toStored(item));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toStored(item, key)]));
}

const fractions = new Set(["value", "confidence"]);
