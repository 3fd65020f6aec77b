import { ObjectType } from "type-graphql";
import { Act } from "../acts/act.type";
import { ForceStatus } from "../acts/act.vocabulary";
import { forceSince } from "../acts/force";
import { Connection, Expression, Extend, One, Property } from "../graph/projection";
import type { Page } from "../graph/projection";
import type { ForceStatus as Force, ProvisionLevel as Level } from "../identifiers/vocabulary";
import { AsOfArgs } from "../nodes/claim.args";
import { Resource } from "../nodes/resource.type";
import { ProvisionLevel } from "./provision.vocabulary";
import { textOfThatDay } from "./text-of-that-day";

@ObjectType({ implements: Resource, description: "An article (maddə), part, clause … of an act." })
export class Provision extends Resource {
  @One(() => Act, { match: "(m:Node {id: n.actId})", description: "The act that it belongs to." })
  act!: Act;

  @Property(() => ProvisionLevel, { description: "What part of the act it is." })
  level!: Level;

  @Property(() => String, {
    nullable: true,
    description:
      "Its number as it stands today, «64.0.6-1»; what it was before a renumbering is among the designations.",
  })
  number!: string | null;

  @Property(() => String, { nullable: true, description: "Its heading (ad)." })
  heading!: string | null;

  @Expression(() => String, {
    nullable: true,
    cypher: { kept: "n.text", computed: textOfThatDay },
    args: AsOfArgs,
    description: "Its words (mətn) on a day; null where the graph holds no text of it for that day.",
  })
  text!: string | null;

  @Expression(() => ForceStatus, {
    cypher: forceSince("n.inForceFrom"),
    args: AsOfArgs,
    description: "Whether it is in force (qüvvədədir) on a day.",
  })
  inForce!: Force;

  @One(() => Provision, {
    nullable: true,
    match: "(n)-[:PART_OF]->(m:Provision)",
    description: "The provision directly above it; null directly under the act.",
  })
  parent!: Provision | null;

  @Connection(() => Provision, {
    match: "(m:Provision)",
    owner: "m.parentId",
    key: "m.sortKey",
    description: "The provisions directly beneath it, in their order.",
  })
  children!: Page<Provision>;
}

@Extend(Act)
export abstract class ActProvisions {
  @Connection(() => Provision, {
    match: "(m:Provision)",
    owner: "m.parentId",
    key: "m.sortKey",
    description: "Its direct provisions, in their order; the measures (tədbirlər) of a programme are not among them.",
  })
  provisions!: Page<Provision>;
}
