import { IsOptional, IsString, Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";

/** How many and after which: the arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: "How many at most, 1 to 100." })
  @Min(1)
  @Max(100)
  first!: number;

  @Field(() => String, { nullable: true, description: "The cursor after which to go on; absent for the first page." })
  @IsOptional()
  @IsString()
  after?: string | null;
}
