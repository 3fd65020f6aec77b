import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf } from "../graph/projection";
import type { Context } from "../nodes/context";
import { ConflictsArgs } from "./conflict.args";
import { Conflict } from "./conflict.type";
import { listConflicts } from "./list-conflicts";

const ConflictConnection = connectionOf(Conflict);

@Resolver()
export class ConflictResolver {
  @Query(() => ConflictConnection, {
    description:
      "Where the sources contradict each other (ziddiyyətlər), in the order of the acts that they are about.",
  })
  conflicts(@Args() args: ConflictsArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { finder, parameters } = listConflicts(args);
    return answers.page(info, finder, parameters);
  }
}
