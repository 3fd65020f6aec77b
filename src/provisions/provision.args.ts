import { ArgsType, Field } from "type-graphql";
import { MomentArgs } from "../nodes/claim.args";
import { IsProvisionNumber, IsWords } from "../nodes/words";

@ArgsType()
export class ArticleArgs extends MomentArgs {
  @Field(() => String, { description: "The code (məcəllə) or another act: «migration», «Miqrasiya Məcəlləsi»." })
  @IsWords()
  code!: string;

  @Field(() => String, { description: "The number of the article (maddə): «64.0.6-1», «64.06-1», «64.0.6-1-ci»." })
  @IsProvisionNumber()
  number!: string;
}

@ArgsType()
export class ProvisionArgs extends MomentArgs {
  @Field(() => String, { description: "Its act, by id or any label." })
  @IsWords()
  act!: string;

  @Field(() => String, { description: "Its number, in any spelling." })
  @IsProvisionNumber()
  number!: string;
}
