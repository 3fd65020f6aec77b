import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf, countingStopsAt, historyAt } from "../graph/projection";
import { integer } from "../graph/driver";
import { statement } from "../graph/statements";
import type { Context } from "../nodes/context";
import { namedResource, naming } from "../nodes/names";
import { DependentsArgs } from "./dependent.args";
import { Dependent } from "./dependent.type";

const DependentConnection = connectionOf(Dependent, { capped: true });

@Resolver()
export class DependentResolver {
  @Query(() => DependentConnection, {
    description:
      "What rests on it, nearest first: what cites, amends, implements, approves, repeals it or its provisions or is based on them, then what rests on that. Overruled claims are left out.",
  })
  dependents(@Args() args: DependentsArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { of, depth, relations, knownAt } = args;
    const step = asOfInstant(statement("chains/dependents-step"), knownAt);
    const anchor = [
      statement("chains/dependents-from"),
      ...Array.from({ length: depth }, () => step),
      statement("chains/dependents-found"),
    ].join("\n");
    const finder = { anchor, key: "n.key", naming: naming({ it: namedResource(of) }) };
    return answers.page(info, finder, { relations, knownAt, most: integer(countingStopsAt) });
  }
}

/** The text of an anchor for the state of the graph as it is kept, or for that of an instant. */
const asOfInstant = (anchor: string, knownAt?: string | null) => historyAt(anchor, knownAt ? "$knownAt" : undefined);
