import { ArgsType, Field } from "type-graphql";
import { IsWords } from "../nodes/words";

@ArgsType()
export class AuthorityArgs {
  @Field(() => String, { description: "Its id, full name, former name or abbreviation: «ƏƏSMN», «eesmn»." })
  @IsWords()
  name!: string;
}
