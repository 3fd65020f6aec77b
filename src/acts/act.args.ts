import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, IsString, ValidateNested } from "class-validator";
import { ArgsType, Field, InputType } from "type-graphql";
import { PageArgs } from "../graph/projection";
import { actOrders, actTypes } from "../identifiers/vocabulary";
import type { ActOrder as Order, ActType as Type } from "../identifiers/vocabulary";
import { MomentArgs } from "../nodes/claim.args";
import { LocalDate } from "../nodes/scalars";
import { IsActNumber, IsWords } from "../nodes/words";
import { ActOrder, ActType } from "./act.vocabulary";

@ArgsType()
export class ActArgs extends MomentArgs {
  @Field(() => String, { description: "Its id or any label: a number, a date and a number, a title." })
  @IsWords()
  label!: string;
}

@InputType({ description: "Which acts: those that meet all that is given." })
export class ActFilter {
  @Field(() => String, { nullable: true, description: "Of this number (nömrə), «1071-IVQD»." })
  @IsOptional()
  @IsActNumber()
  number?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Of this date (tarix)." })
  @IsOptional()
  @IsString()
  date?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Of this date or later." })
  @IsOptional()
  @IsString()
  dateFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Of this date or earlier." })
  @IsOptional()
  @IsString()
  dateUntil?: string | null;

  @Field(() => [ActType], { nullable: true, description: "Of one of these types." })
  @IsOptional()
  @ArrayMaxSize(actTypes.length)
  @IsIn(actTypes, { each: true })
  types?: Type[] | null;

  @Field(() => String, { nullable: true, description: "Issued by this body: its id, or any name or abbreviation." })
  @IsOptional()
  @IsWords()
  issuer?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "With all of these words in its title or another label; a word may be the beginning of one.",
  })
  @IsOptional()
  @IsWords()
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only drafts (layihələr), or none." })
  @IsOptional()
  @IsBoolean()
  draft?: boolean | null;
}

@ArgsType()
export class ActsArgs extends PageArgs {
  @Field(() => ActFilter, { nullable: true, description: "Which acts; all where absent." })
  @IsOptional()
  @ValidateNested()
  filter?: ActFilter | null;

  @Field(() => ActOrder, { nullable: true, defaultValue: "DATE_DESC", description: "In which order." })
  @IsOptional()
  @IsIn(actOrders)
  orderBy!: Order;
}
