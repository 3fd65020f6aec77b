import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf, PageArgs } from "../graph/projection";
import { statement } from "../graph/statements";
import { anchor } from "../nodes/anchor";
import type { Context } from "../nodes/context";
import { idsSought } from "../nodes/ids";
import { NodeArgs } from "../nodes/node.args";
import { Document } from "./document.type";

const documentById = `${statement("nodes/nodes-by-id")}WHERE n:Document`;

const DocumentConnection = connectionOf(Document);

@Resolver()
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: "A source text (sənəd) by its id." })
  async document(@Args() { id }: NodeArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const [found] = await answers.find(info, documentById, { ids: idsSought([id]) });
    return found?.value ?? null;
  }

  @Query(() => DocumentConnection, { description: "The source texts (sənədlər) by day, the undated last." })
  documents(@Args() _page: PageArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    return answers.page(info, { anchor: anchor("documents/documents-in-order"), key: "n.sortKey" });
  }
}
