import { ObjectType } from "type-graphql";
import { Amendment } from "../amendments/amendment.type";
import { Expression, Extend, Many, One, Property } from "../graph/projection";
import type { ConflictType as Type } from "../identifiers/vocabulary";
import { KnownAtArgs } from "../nodes/claim.args";
import { Claim } from "../nodes/claim.type";
import { Node } from "../nodes/node.type";
import { Resource } from "../nodes/resource.type";
import { ConflictType } from "./conflict.vocabulary";

@ObjectType({
  implements: Node,
  description: "Claims that cannot all hold (ziddiyyət), and the rule that decides between them.",
})
export class Conflict extends Node {
  @Property(() => ConflictType, { description: "How they contradict each other." })
  type!: Type;

  @One(() => Resource, { match: "(m:Node {id: n.aboutId})", description: "What they are about." })
  about!: Resource;

  @Many(() => Claim, {
    match: "(n)-[:ABOUT]->(m:Claim)",
    key: "[toString(m.rank), m.id]",
    description: "The claims that cannot all hold, the one of the best source first.",
  })
  claims!: Claim[];

  @One(() => Claim, {
    nullable: true,
    match: "(m:Node {id: @outcome(n)})",
    description: "The claim that prevails; null where the sources are of equal rank and no editor has decided.",
  })
  prevails!: Claim | null;

  @Expression(() => String, {
    cypher: "@rule(n)",
    description: "The rule that decides, in one sentence, with its source.",
  })
  rule!: string;
}

const open = "@outcome(m) <> ''";

@Extend(Resource)
export abstract class ResourceConflicts {
  @Many(() => Conflict, {
    match: "(m:Conflict)-[:ABOUT]->(n)",
    key: "m.sortKey",
    where: open,
    args: KnownAtArgs,
    description: "Claims about it that cannot all hold (ziddiyyətlər).",
  })
  conflicts!: Conflict[];
}

@Extend(Claim)
export abstract class ClaimConflicts {
  @Many(() => Conflict, {
    match: "(m:Conflict)-[:ABOUT]->(n)",
    key: "m.sortKey",
    where: open,
    description: "The conflicts in which it stands.",
  })
  conflicts!: Conflict[];
}

@Extend(Amendment)
export abstract class AmendmentContradicts {
  // Two conflicts may join the same two amendments: the first of them leads to the other.
  @Many(() => Amendment, {
    match: "(n)<-[:ABOUT]-(r:Conflict)-[:ABOUT]->(m:Amendment)",
    key: "m.sortKey",
    where:
      "@outcome(r) <> '' AND NOT EXISTS { MATCH (n)<-[:ABOUT]-(c:Conflict)-[:ABOUT]->(m) WHERE c.id < r.id AND @outcome(c) <> '' }",
    description: "The amendments that contradict it: they cannot all hold.",
  })
  contradicts!: Amendment[];
}
