import { InterfaceType } from "type-graphql";
import { Authority } from "../authorities/party.type";
import { Expression, One, Property } from "../graph/projection";
import type { ActType as TypeOfAct, ForceStatus as Force } from "../identifiers/vocabulary";
import { AsOfArgs } from "../nodes/claim.args";
import { Resource } from "../nodes/resource.type";
import { LocalDate } from "../nodes/scalars";
import { ActType, ForceStatus } from "./act.vocabulary";
import { forceSince } from "./force";

@InterfaceType({
  implements: Resource,
  description: "An act (akt): any instrument of law or of state policy, from the Constitution to a plan of action.",
})
export abstract class Act extends Resource {
  @Property(() => ActType, { description: "What kind of instrument it is." })
  type!: TypeOfAct;

  @Property(() => String, { nullable: true, description: "Its number (nömrə), «1071-IVQD»; null where none is known." })
  number!: string | null;

  @Property(() => LocalDate, {
    nullable: true,
    description: "The day on which it was adopted or signed (qəbul tarixi).",
  })
  date!: string | null;

  @Property(() => String, { nullable: true, description: "Its title (ad) in Azerbaijani." })
  title!: string | null;

  @Property(() => String, { nullable: true, description: "Its title in English." })
  titleEn!: string | null;

  @Property(() => Boolean, { description: "Whether it is only a draft (layihə)." })
  draft!: boolean;

  @One(() => Authority, {
    nullable: true,
    match: "(n)-[:ISSUED_BY]->(m)",
    description: "The body that issued it (qəbul edən orqan).",
  })
  issuer!: Authority | null;

  @Property(() => LocalDate, { nullable: true, description: "The day on which it was published (dərc tarixi)." })
  datePublished!: string | null;

  @Property(() => LocalDate, { nullable: true, description: "The first day on which it is in force (qüvvəyə minmə)." })
  inForceFrom!: string | null;

  @Property(() => LocalDate, {
    nullable: true,
    description:
      "The first day on which it is no longer in force: that of its repeal (ləğv), else the one that it states.",
  })
  inForceUntil!: string | null;

  @Expression(() => ForceStatus, {
    cypher: forceSince("coalesce(n.inForceFrom, n.date)"),
    args: AsOfArgs,
    description:
      "Whether it is in force (qüvvədədir) on a day. Where its entry into force is not stated, its date is taken.",
  })
  inForce!: Force;
}
