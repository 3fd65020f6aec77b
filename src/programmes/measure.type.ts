import { Int, ObjectType } from "type-graphql";
import { Authority } from "../authorities/party.type";
import { Connection, Expression, Extend, Many, One, Property, Same } from "../graph/projection";
import type { Page } from "../graph/projection";
import type { MeasureStatus as Status } from "../identifiers/vocabulary";
import { ClaimPageArgs } from "../nodes/claim.args";
import { Resource } from "../nodes/resource.type";
import { Reference } from "../references/reference.type";
import { MeasureStatus } from "./measure.vocabulary";
import { Programme } from "./programme.type";
import { statusByReports } from "./status";

@ObjectType({ description: "The time set for a measure (icra müddəti)." })
export class Term {
  @Property(() => Int, { nullable: true, property: "termFrom", description: "The first year." })
  from!: number | null;

  @Property(() => Int, { nullable: true, property: "termUntil", description: "The last year." })
  until!: number | null;

  @Property(() => String, { nullable: true, property: "termText", description: "As written: «2011-2015», «mütəmadi»." })
  text!: string | null;
}

@ObjectType({ implements: Resource, description: "A numbered measure (tədbir) of a programme or plan." })
export class Measure extends Resource {
  @One(() => Programme, { match: "(m:Node {id: n.programmeId})", description: "The programme or plan that sets it." })
  programme!: Programme;

  @Property(() => String, { nullable: true, description: "Its number in the programme, «2.1.4.2»." })
  number!: string | null;

  @Property(() => String, { nullable: true, description: "What is to be done (tədbirin adı)." })
  title!: string | null;

  @Same(() => Term, {
    where: "coalesce(n.termText, n.termFrom, n.termUntil) IS NOT NULL",
    description: "The time set for it (icra müddəti); null where none is stated.",
  })
  term!: Term | null;

  @Many(() => Authority, {
    match: "(m)-[r:RESPONSIBLE_FOR {role: 'RESPONSIBLE'}]->(n)",
    key: "r.order",
    description: "Those responsible (icraçılar), in the order in which the programme names them; the first leads.",
  })
  authorities!: Authority[];

  @Many(() => Authority, {
    match: "(m)-[r:RESPONSIBLE_FOR {role: 'RECOMMENDED'}]->(n)",
    key: "r.order",
    description: "Those whom the programme recommends to take part (tövsiyə edilir).",
  })
  recommended!: Authority[];

  @Expression(() => MeasureStatus, {
    cypher: { kept: "[n.status]", computed: statusByReports },
    read: (statuses) => (statuses as (Status | null)[])[0] ?? "NOT_REPORTED",
    description: "What the latest report claims (icra vəziyyəti).",
  })
  status!: Status;

  @Connection(() => Reference, {
    match: "(m:Link)",
    owner: "m.objectId",
    key: "m.sortKey",
    where: "m.relation = 'IMPLEMENTS' AND @standing(m) IN $standings",
    args: ClaimPageArgs,
    description: "The acts that implement it (icra edən aktlar), oldest first.",
  })
  implementedBy!: Page<Reference>;
}

@Extend(Programme)
export abstract class ProgrammeMeasures {
  @Connection(() => Measure, {
    match: "(m:Measure)",
    owner: "m.programmeId",
    key: "m.sortKey",
    description: "Its measures (tədbirlər), in their order.",
  })
  measures!: Page<Measure>;
}

@Extend(Authority)
export abstract class AuthorityMeasures {
  @Connection(() => Measure, {
    match: "()-[r:RESPONSIBLE_FOR]->(m)",
    owner: "r.authorityId",
    key: "r.sortKey",
    where: "r.role = 'RESPONSIBLE'",
    description: "The measures for which it is responsible (icraçısı olduğu tədbirlər), in every programme.",
  })
  responsibleFor!: Page<Measure>;
}
