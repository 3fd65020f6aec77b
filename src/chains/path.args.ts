import { Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { KnownAtArgs } from "../nodes/claim.args";
import { IsWords } from "../nodes/words";

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
