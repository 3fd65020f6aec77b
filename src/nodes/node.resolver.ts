import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { statement } from "../graph/statements";
import type { Context } from "./context";
import { idsSought } from "./ids";
import { NodeArgs, NodesArgs } from "./node.args";
import { Node } from "./node.type";

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id, an id that was merged into another included.",
  })
  async node(@Args() { id }: NodeArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const [found] = await answers.find(info, statement("nodes/nodes-by-id"), { ids: idsSought([id]) });
    return found?.value ?? null;
  }

  @Query(() => [Node], {
    nullable: "items",
    description: "Things by their ids, in the order of the ids; null in the place of an id that nothing bears.",
  })
  async nodes(@Args() { ids }: NodesArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const found = await answers.find(info, statement("nodes/nodes-by-id"), { ids: idsSought(ids) }, "place");
    const byPlace = new Map(found.map(({ key, value }) => [key, value]));
    return ids.map((_, place) => byPlace.get(place) ?? null);
  }
}
