import { ObjectType } from "type-graphql";
import { Extend, Many, One, Property } from "../graph/projection";
import type { TreatyStep as Step } from "../identifiers/vocabulary";
import { AsOfArgs } from "../nodes/claim.args";
import { Claim } from "../nodes/claim.type";
import { LocalDate } from "../nodes/scalars";
import { Treaty } from "./treaty.type";
import { TreatyStep } from "./treaty.vocabulary";

@ObjectType({
  implements: Claim,
  description: "A step in a treaty's life: a round of negotiations, a signature, a ratification …",
})
export class TreatyEvent extends Claim {
  @One(() => Treaty, { match: "(n)-[:SUBJECT]->(m)", description: "The treaty." })
  treaty!: Treaty;

  @Property(() => TreatyStep, { description: "What was done." })
  step!: Step;

  @Property(() => LocalDate, {
    nullable: true,
    description: "Its day, or the first of its days; null where no date is given.",
  })
  dateFrom!: string | null;

  @Property(() => LocalDate, { nullable: true, description: "The last of its days." })
  dateUntil!: string | null;

  @Property(() => String, { nullable: true, description: "Where, as it is written: «Kişinyov»." })
  place!: string | null;
}

@Extend(Treaty)
export abstract class TreatyEvents {
  @Many(() => TreatyEvent, {
    match: "(m:TreatyEvent)",
    owner: "m.subjectId",
    key: "m.stageKey",
    where: "@standing(m) IN ['ESTABLISHED', 'DISPUTED', 'OVERRULED'] AND ($asOf IS NULL OR m.countsFrom <= $asOf)",
    args: AsOfArgs,
    description: "The steps in its life, oldest first; with `asOf` those that count by that day.",
  })
  events!: TreatyEvent[];
}
