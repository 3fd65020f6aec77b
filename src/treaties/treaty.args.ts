import { ArrayMaxSize, IsIn, IsOptional, IsString, ValidateNested } from "class-validator";
import { ArgsType, Field, InputType } from "type-graphql";
import { treatyStages, treatySubjects } from "../identifiers/vocabulary";
import type { TreatyStage as Stage, TreatySubject as Subject } from "../identifiers/vocabulary";
import { KnownPageArgs } from "../nodes/claim.args";
import { LocalDate } from "../nodes/scalars";
import { IsWords } from "../nodes/words";
import { TreatyStage, TreatySubject } from "./treaty.vocabulary";

@InputType({ description: "Which treaties: those that meet all that is given." })
export class TreatyFilter {
  @Field(() => String, {
    nullable: true,
    description: "With this state or organisation as a party: its id, code («CH»), or any name («İsveçrə»).",
  })
  @IsOptional()
  @IsWords()
  party?: string | null;

  @Field(() => [TreatySubject], { nullable: true, description: "On one of these subjects." })
  @IsOptional()
  @ArrayMaxSize(treatySubjects.length)
  @IsIn(treatySubjects, { each: true })
  subjects?: Subject[] | null;

  @Field(() => [TreatyStage], {
    nullable: true,
    description: "At one of these stages on the day asked for; a treaty without a stage by then is at none.",
  })
  @IsOptional()
  @ArrayMaxSize(treatyStages.length)
  @IsIn(treatyStages, { each: true })
  stages?: Stage[] | null;
}

@ArgsType()
export class TreatiesArgs extends KnownPageArgs {
  @Field(() => TreatyFilter, { nullable: true, description: "Which treaties; all where absent." })
  @IsOptional()
  @ValidateNested()
  filter?: TreatyFilter | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "The day for which stages and events are asked. A treaty that had no stage by then is listed all the same.",
  })
  @IsOptional()
  @IsString()
  asOf?: string | null;
}
