import { ArrayMaxSize, IsIn, IsOptional, Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { relations } from "../identifiers/vocabulary";
import type { Relation as RelationOf } from "../identifiers/vocabulary";
import { KnownAtArgs, KnownPageArgs } from "../nodes/claim.args";
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

@ArgsType()
export class PathsArgs extends KnownAtArgs {
  @Field(() => String, { description: "Where the chains begin: an id or any label." })
  @IsWords()
  from!: string;

  @Field(() => String, { description: "Where they lead: an id or any label." })
  @IsWords()
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 6, description: "How many steps a chain has at most, 1 to 8." })
  @Min(1)
  @Max(8)
  maxSteps!: number;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: "How many chains at most, 1 to 100." })
  @Min(1)
  @Max(100)
  first!: number;
}
