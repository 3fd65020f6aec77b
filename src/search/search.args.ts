import { ArrayMaxSize, IsIn, IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../graph/projection";
import { resourceKinds } from "../identifiers/vocabulary";
import type { ResourceKind as ResourceKindOf } from "../identifiers/vocabulary";
import { ResourceKind } from "./search.vocabulary";

const longest = 1000;

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      "A number («1071-IVQD»), a day («17.10.2014»), words («miqrasiya mecellesi»), or several of them; the last word may be unfinished. With or without Azerbaijani letters.",
  })
  @MaxLength(longest, { message: `$property must be at most ${longest} characters` })
  query!: string;

  @Field(() => [ResourceKind], { nullable: true, description: "Only things of these kinds; of all where absent." })
  @IsOptional()
  @ArrayMaxSize(resourceKinds.length)
  @IsIn(resourceKinds, { each: true })
  kinds?: ResourceKindOf[] | null;
}
