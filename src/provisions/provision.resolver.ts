import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../nodes/context";
import { naming, numbered } from "../nodes/names";
import { ArticleArgs, ProvisionArgs } from "./provision.args";
import { Provision } from "./provision.type";

@Resolver()
export class ProvisionResolver {
  @Query(() => Provision, {
    nullable: true,
    description: "An article (maddə) in a person's words: code «migration» or «Miqrasiya Məcəlləsi», number «64.06-1».",
  })
  article(@Args() { code, number, asOf }: ArticleArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    return answers.lookUp(info, naming({ it: numbered("Provision", code, number, asOf) }));
  }

  @Query(() => Provision, {
    nullable: true,
    description: "A provision of an act by its number; after a renumbering also by the one that it bore before.",
  })
  provision(
    @Args() { act, number, asOf }: ProvisionArgs,
    @Ctx() { answers }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return answers.lookUp(info, naming({ it: numbered("Provision", act, number, asOf) }));
  }
}
