import { ObjectType } from "type-graphql";
import { Act } from "../acts/act.type";
import { Party } from "../authorities/party.type";
import { Connection, Expression, Extend, Many, Property } from "../graph/projection";
import type { Page } from "../graph/projection";
import type { TreatyStage as Stage, TreatySubject as Subject } from "../identifiers/vocabulary";
import { AsOfArgs } from "../nodes/claim.args";
import { stageByEvents } from "./stage";
import { TreatyStage, TreatySubject } from "./treaty.vocabulary";

@ObjectType({
  implements: Act,
  description: "An agreement (saziş), a protocol (protokol) or a convention (konvensiya), at whatever stage.",
})
export class Treaty extends Act {
  @Many(() => Party, {
    match: "(m)-[r:PARTY_TO]->(n)",
    key: "r.order",
    description:
      "States (Azerbaijan included) and international organisations; an agreement between agencies counts for their states.",
  })
  parties!: Party[];

  @Property(() => TreatySubject, { description: "What it is about." })
  subject!: Subject;

  @Expression(() => TreatyStage, {
    nullable: true,
    cypher: { kept: "[n.stage]", computed: stageByEvents },
    read: (stages) => (stages as (Stage | null)[])[0] ?? null,
    args: AsOfArgs,
    description: "How far it has come by a day, from its dated events; null where none is known by then.",
  })
  stage!: Stage | null;

  @Many(() => Act, {
    match: "(r:Link)-[:SUBJECT]->(m:Act)",
    owner: "r.objectId",
    key: "r.sortKey",
    where: "r.relation = 'RATIFIES' AND @standing(r) IN ['ESTABLISHED', 'DISPUTED']",
    description: "The laws that approved it (təsdiq edən qanunlar).",
  })
  ratifiedBy!: Act[];
}

@Extend(Party)
export abstract class PartyTreaties {
  @Connection(() => Treaty, {
    match: "()-[r:PARTY_TO]->(m)",
    owner: "r.partyId",
    key: "r.sortKey",
    description: "The treaties (sazişlər) to which it is party, by title.",
  })
  treaties!: Page<Treaty>;
}
