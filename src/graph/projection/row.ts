import type { Run } from "./statement";

/** Reads a value from a row that the database gave. */
export type Read = (row: readonly unknown[], run: Run) => unknown;

/** The list that a statement returns for one node: equal expressions share a slot. */
export class Row {
  private readonly slots = new Map<string, number>();

  /** The place at which this expression's value will stand. */
  slot(cypher: string): number {
    const known = this.slots.get(cypher);
    if (known !== undefined) return known;
    this.slots.set(cypher, this.slots.size);
    return this.slots.size - 1;
  }

  toCypher(): string {
    return `[${[...this.slots.keys()].join(", ")}]`;
  }
}
