import { statement } from "../graph/statements";

/** A condition, or what is no condition since nothing was asked for. */
export type Condition = string | false | null | undefined;

/**
 * An anchor of a page, narrowed: the text of cypher/<name>.cypher, which ends in a WHERE clause, and the conditions that hold
 * besides.
 */
export function anchor(name: string, conditions: readonly Condition[] = []): string {
  return [statement(name).trimEnd(), ...conditions.filter(Boolean)].join("\n  AND ");
}
