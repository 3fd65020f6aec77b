import { ArrayMaxSize, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { ArgsType, Field, InputType, Int } from "type-graphql";
import { measureStatuses } from "../identifiers/vocabulary";
import type { MeasureStatus as Status } from "../identifiers/vocabulary";
import { KnownAtArgs, KnownPageArgs } from "../nodes/claim.args";
import { IsProvisionNumber, IsWords } from "../nodes/words";
import { MeasureStatus } from "./measure.vocabulary";

@ArgsType()
export class MeasureArgs extends KnownAtArgs {
  @Field(() => String, { description: "Its programme or plan, by id or any label." })
  @IsWords()
  programme!: string;

  @Field(() => String, { description: "Its number in the programme, «2.1.4.2»." })
  @IsProvisionNumber()
  number!: string;
}

@InputType({ description: "Which measures: those that meet all that is given." })
export class MeasureFilter {
  @Field(() => String, { nullable: true, description: "Of this programme or plan: its id or any label." })
  @IsOptional()
  @IsWords()
  programme?: string | null;

  @Field(() => String, { nullable: true, description: "Of this number, «2.1.4.2»." })
  @IsOptional()
  @IsProvisionNumber()
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "For which this body is responsible: its id, or any name or abbreviation («ƏƏSMN»).",
  })
  @IsOptional()
  @IsWords()
  authority?: string | null;

  @Field(() => [MeasureStatus], { nullable: true, description: "Of one of these statuses." })
  @IsOptional()
  @ArrayMaxSize(measureStatuses.length)
  @IsIn(measureStatuses, { each: true })
  statuses?: Status[] | null;

  @Field(() => Int, { nullable: true, description: "Whose term holds this year." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9999)
  year?: number | null;
}

@ArgsType()
export class MeasuresArgs extends KnownPageArgs {
  @Field(() => MeasureFilter, { nullable: true, description: "Which measures; all where absent." })
  @IsOptional()
  @ValidateNested()
  filter?: MeasureFilter | null;
}
