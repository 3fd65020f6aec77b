import { ArrayMaxSize, IsIn, IsOptional } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { conflictTypes } from "../identifiers/vocabulary";
import type { ConflictType as Type } from "../identifiers/vocabulary";
import { KnownPageArgs } from "../nodes/claim.args";
import { IsWords } from "../nodes/words";
import { ConflictType } from "./conflict.vocabulary";

@ArgsType()
export class ConflictsArgs extends KnownPageArgs {
  @Field(() => [ConflictType], { nullable: true, description: "Only conflicts of these types." })
  @IsOptional()
  @ArrayMaxSize(conflictTypes.length)
  @IsIn(conflictTypes, { each: true })
  types?: Type[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Only conflicts about this, or about a provision or measure of it: its id or any label.",
  })
  @IsOptional()
  @IsWords()
  about?: string | null;
}
