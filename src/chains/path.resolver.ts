import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { integer } from "../graph/driver";
import { historyAt } from "../graph/projection";
import { statement } from "../graph/statements";
import type { Context } from "../nodes/context";
import { namedResource, naming } from "../nodes/names";
import { PathsArgs } from "./path.args";
import { Path } from "./path.type";

@Resolver()
export class PathResolver {
  @Query(() => [Path], {
    description:
      "The shortest chains of links between two resources, never over an issuer, a party or a document; none where they are one. Overruled claims are left out.",
  })
  paths(@Args() args: PathsArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { from, to, knownAt, maxSteps, first } = args;
    const names = naming({ from: namedResource(from), to: namedResource(to) });
    const anchor = historyAt(statement("chains/paths"), knownAt ? "$knownAt" : undefined);
    const bounds = { maxSteps: integer(maxSteps), first: integer(first) };
    return answers.list(info, anchor, names, { ...bounds, knownAt });
  }
}
