import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf, countingStopsAt } from "../graph/projection";
import { integer } from "../graph/driver";
import { statement } from "../graph/statements";
import { designationKey } from "../identifiers/designation-key";
import type { Context } from "../nodes/context";
import { queryOfNames, queryOfWords } from "./lucene-query";
import { readQuery } from "./read-query";
import type { Term } from "./read-query";
import { SearchHit } from "./search-hit.type";
import { SearchArgs } from "./search.args";
import { labelOfKind } from "./search.vocabulary";

const SearchConnection = connectionOf(SearchHit, { capped: true, name: "Search" });

/** Names are not indexed by kind: of how many the few of some kinds are picked. */
const namesOfAnyKind = 100_000;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "What is found by number, day or words (axtarış), the best first: a number or day that fits ranks above words. All words must fit, in any form. Nothing where the query holds neither letter nor digit.",
  })
  search(@Args() { query, kinds }: SearchArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { key, terms } = readQuery(query);
    const formsOf = (kind: Term["kind"]) => terms.filter((term) => term.kind === kind).map(({ forms }) => forms);
    const labels = kinds?.map((kind) => labelOfKind[kind]) ?? null;
    const markers = labels?.map((label) => `@${label}`);
    const asked = { words: queryOfWords(terms, markers), names: queryOfNames(terms) };
    const finder = { anchor: statement("search/search"), key: "n.key" };
    return answers.page(info, finder, {
      ...{ key, labels },
      terms: terms.map(({ forms }) => forms),
      words: formsOf("word"),
      days: formsOf("day").flat(),
      numbers: formsOf("number").flatMap((forms) => [...forms, ...forms.map(designationKey)]),
      queries: terms.length > 0 ? [asked] : [],
      most: integer(countingStopsAt),
      mostNames: integer(labels ? namesOfAnyKind : countingStopsAt),
    });
  }
}
