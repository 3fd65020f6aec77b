import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf } from "../graph/projection";
import type { Context } from "../nodes/context";
import { named, naming } from "../nodes/names";
import { ActArgs, ActsArgs } from "./act.args";
import { Act } from "./act.type";
import { listActs } from "./list-acts";

const ActConnection = connectionOf(Act);

@Resolver()
export class ActResolver {
  @Query(() => Act, {
    nullable: true,
    description:
      "An act by id or by any label: «az/law/2014-10-17/1071-IVQD», «1071-ivqd», «39, 07.02.2014», «Miqrasiya Məcəlləsi».",
  })
  act(@Args() { label, asOf }: ActArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    return answers.lookUp(info, naming({ it: named("Act", label, asOf) }));
  }

  @Query(() => ActConnection, { description: "Acts (aktlar) that meet a filter, in pages." })
  acts(@Args() { filter, orderBy }: ActsArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { finder, parameters } = listActs(filter ?? {}, orderBy ?? "DATE_DESC");
    return answers.page(info, finder, parameters);
  }
}
