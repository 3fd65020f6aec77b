import { ArrayMaxSize, IsIn, IsOptional, Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { relations } from "../identifiers/vocabulary";
import type { Relation as RelationOf } from "../identifiers/vocabulary";
import { KnownPageArgs } from "../nodes/claim.args";
import { Relation } from "../nodes/claim.vocabulary";
import { IsWords } from "../nodes/words";

@ArgsType()
export class DependentsArgs extends KnownPageArgs {
  @Field(() => String, { description: "The act, provision or measure: its id or any label, «migration 64.0.6-1»." })
  @IsWords()
  of!: string;

  @Field(() => [Relation], { nullable: true, description: "Only by links of these relations; by all where absent." })
  @IsOptional()
  @ArrayMaxSize(relations.length)
  @IsIn(relations, { each: true })
  relations?: RelationOf[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "How many links to follow at most, 1 to 4." })
  @Min(1)
  @Max(4)
  depth!: number;
}
