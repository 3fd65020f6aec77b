import { InterfaceType } from "type-graphql";
import { One, Property } from "../graph/projection";
import type { Relation as RelationOf } from "../identifiers/vocabulary";
import { Claim } from "../nodes/claim.type";
import { Relation } from "../nodes/claim.vocabulary";
import { Resource } from "../nodes/resource.type";

@InterfaceType({ implements: Claim, description: "A claim that joins two resources." })
export abstract class Link extends Claim {
  @Property(() => Relation, { description: "What joins them, read from `from` to `to`." })
  relation!: RelationOf;

  @One(() => Resource, {
    match: "(n)-[:SUBJECT]->(m)",
    description: "Where it starts: the act that amends, cites, approves …",
  })
  from!: Resource;

  @One(() => Resource, {
    match: "(n)-[:OBJECT]->(m)",
    description: "Where it ends: what is amended, cited, approved …",
  })
  to!: Resource;
}
