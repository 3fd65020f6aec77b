import { Int, ObjectType } from "type-graphql";
import { Many, One, Property } from "../graph/projection";
import type { Relation as RelationOf } from "../identifiers/vocabulary";
import { Relation } from "../nodes/claim.vocabulary";
import { Resource } from "../nodes/resource.type";
import { Link } from "../references/link.type";

@ObjectType({
  description: "One step of a chain; `link` is null for PART_OF; `reversed` where it was walked against its direction.",
})
export class PathStep {
  @Property(() => Relation, { description: "What joins the two." })
  relation!: RelationOf;

  @One(() => Resource, { match: "(m:Node {id: n.from})", description: "Where the step begins." })
  from!: Resource;

  @One(() => Resource, { match: "(m:Node {id: n.to})", description: "Where the step leads." })
  to!: Resource;

  @Property(() => Boolean, { description: "Whether the relation is read from `to` to `from`." })
  reversed!: boolean;

  @One(() => Link, {
    nullable: true,
    match: "(m:Node {id: n.claim})",
    description: "The claim that joins the two, with its evidence; null for PART_OF.",
  })
  link!: Link | null;
}

@ObjectType({ description: "A chain of links between two resources." })
export class Path {
  @Property(() => Int, { description: "How many steps it has." })
  length!: number;

  @Many(() => PathStep, { unwind: "n.steps", key: "m.place", description: "Its steps, from the one end to the other." })
  steps!: PathStep[];
}
