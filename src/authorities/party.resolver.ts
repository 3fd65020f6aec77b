import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { statement } from "../graph/statements";
import type { Context } from "../nodes/context";
import { named, naming } from "../nodes/names";
import { AuthorityArgs } from "./party.args";
import { Authority, Country } from "./party.type";

@Resolver()
export class PartyResolver {
  @Query(() => Authority, {
    nullable: true,
    description: "A state body (qurum) or organisation by full name, former name or abbreviation.",
  })
  authority(@Args() { name }: AuthorityArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    return answers.lookUp(info, naming({ it: named("Authority", name) }));
  }

  @Query(() => [Country], { description: "All states (dövlətlər) by name." })
  async countries(@Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const found = await answers.find(info, statement("authorities/countries-by-name"));
    return found.map(({ value }) => value);
  }
}
