import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf } from "../graph/projection";
import type { Context } from "../nodes/context";
import { listTreaties } from "./list-treaties";
import { TreatiesArgs } from "./treaty.args";
import { Treaty } from "./treaty.type";

const TreatyConnection = connectionOf(Treaty);

@Resolver()
export class TreatyResolver {
  @Query(() => TreatyConnection, {
    description: "Treaties (sazişlər, protokollar, konvensiyalar) that meet a filter, by title, at whatever stage.",
  })
  treaties(@Args() args: TreatiesArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { finder, parameters } = listTreaties(args);
    return answers.page(info, finder, parameters);
  }
}
