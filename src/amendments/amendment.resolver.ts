import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf } from "../graph/projection";
import type { Context } from "../nodes/context";
import { AmendmentsArgs } from "./amendment.args";
import { Amendment } from "./amendment.type";
import { listAmendments } from "./list-amendments";

const AmendmentConnection = connectionOf(Amendment);

@Resolver()
export class AmendmentResolver {
  @Query(() => AmendmentConnection, {
    description:
      "Amendments (dəyişikliklər) that meet a filter: of one act in the order of their targets, others by the date of their acts.",
  })
  amendments(@Args() args: AmendmentsArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { finder, parameters } = listAmendments(args);
    return answers.page(info, finder, parameters);
  }
}
