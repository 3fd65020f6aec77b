import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf, countingStopsAt } from "../graph/projection";
import { integer } from "../graph/driver";
import { statement } from "../graph/statements";
import { designationKey } from "../identifiers/designation-key";
import type { Context } from "../nodes/context";
import { luceneQuery, searchTerms } from "../text/search-words";
import { SearchHit } from "./search-hit.type";
import { SearchArgs } from "./search.args";
import { labelOfKind } from "./search.vocabulary";

const SearchConnection = connectionOf(SearchHit, { capped: true, name: "Search" });
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "What is found by number, day or words (axtarış), the best first: a number or day that fits ranks above words. Nothing where the query holds neither letter nor digit.",
  })
  search(@Args() { query, kinds }: SearchArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const terms = searchTerms(query);
    const key = designationKey(query);
    const labels = kinds?.map((kind) => labelOfKind[kind]) ?? null;
    const markers = labels?.map((label) => `@${label}`) ?? [];
    const asked = { nodes: luceneQuery(terms, markers), names: luceneQuery(terms) };
    const finder = { anchor: statement("search/search"), key: "n.key" };
    return answers.page(info, finder, {
      ...{ key, terms, labels },
      numbers: terms.filter((term) => /\d/.test(term)),
      day: isoDay.test(key) ? key : null,
      queries: terms.length > 0 ? [asked] : [],
      most: integer(countingStopsAt),
    });
  }
}
