import { ArrayMaxSize, IsIn, IsOptional, IsString, ValidateNested } from "class-validator";
import { ArgsType, Field, InputType } from "type-graphql";
import { amendmentKinds } from "../identifiers/vocabulary";
import type { AmendmentKind as Kind } from "../identifiers/vocabulary";
import { ClaimPageArgs } from "../nodes/claim.args";
import { LocalDate } from "../nodes/scalars";
import { IsWords } from "../nodes/words";
import { AmendmentKind } from "./amendment.vocabulary";

@InputType({ description: "Which amendments: those that meet all that is given." })
export class AmendmentFilter {
  @Field(() => String, { nullable: true, description: "Made by this act: its id or any label." })
  @IsOptional()
  @IsWords()
  act?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Of this provision, or of this act or any of its provisions: its id or any label, «migration 64.0.6-1».",
  })
  @IsOptional()
  @IsWords()
  target?: string | null;

  @Field(() => [AmendmentKind], { nullable: true, description: "Of one of these kinds." })
  @IsOptional()
  @ArrayMaxSize(amendmentKinds.length)
  @IsIn(amendmentKinds, { each: true })
  kinds?: Kind[] | null;

  @Field(() => LocalDate, { nullable: true, description: "Made by an act of this date or later." })
  @IsOptional()
  @IsString()
  dateFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Made by an act of this date or earlier." })
  @IsOptional()
  @IsString()
  dateUntil?: string | null;
}

@ArgsType()
export class AmendmentsArgs extends ClaimPageArgs {
  @Field(() => AmendmentFilter, { nullable: true, description: "Which amendments; all where absent." })
  @IsOptional()
  @ValidateNested()
  filter?: AmendmentFilter | null;
}
