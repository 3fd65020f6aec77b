import type { ClassType } from "type-graphql";

/**
 * What a GraphQL field means in Cypher. In every text `n` is the node that bears the field, `m` the node it leads to and `r` the
 * relationship, or the node, between them; `$name` is the field's argument of that name, `$asOf` and `$knownAt` the day and the
 * instant that hold there (null where none was given), `@standing(m)` the standing of a claim at `$knownAt`, and `@outcome(m)` what
 * a conflict came to by then: '' where there was none, the id of the claim that prevails, else 'OPEN'; `@rule(m)`
 * the sentence that decided it then.
 */
export type Projection = ValueProjection | SameProjection | EdgeProjection;

/** An argument class checked by class-validator; absent where the field has no arguments of its own to check. */
export type ArgsClass = ClassType<object>;

/** A scalar: Cypher for a slot of the row, and how its value is read from there. */
export interface ValueProjection {
  kind: "value";
  cypher: Cypher;
  read?: (slot: unknown) => unknown;
  args?: ArgsClass;
}

/** The same node seen as another type: a reference's own amendment, the term of a measure. */
export interface SameProjection {
  kind: "same";
  /** The condition without which it is null; absent where the node must bear the type's label. */
  where?: string;
}

export interface EdgeProjection {
  kind: "one" | "many" | "connection";
  edge: Edge;
  args?: ArgsClass;
}

/** Cypher text, or a choice between the state as it is kept and the state as of `$asOf` or `$knownAt`, which must be computed. */
export type Cypher = string | { kept: string; computed: string };

/** How to walk from `n` to `m`. */
export interface Edge {
  /** The pattern that MATCH takes: "(n)-[:PART_OF]->(m)", or "(m:Amendment)" where `owner` joins it. */
  match?: string;
  /** Instead of a pattern, a list whose entries are the `m`: maps that an anchor made, "n.steps". */
  unwind?: string;
  where?: string;
  /**
   * The property that holds the owner's id, leading in an index that `key` follows; by the owner's type where types differ:
   * { Act: "m.objectAct", otherwise: "m.objectId" }.
   */
  owner?: string | { otherwise: string; [ownerLabel: string]: string };
  /** What orders the list, unique within it; the cursor of a connection. */
  key?: string;
  descending?: boolean;
}
