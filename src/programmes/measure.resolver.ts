import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { connectionOf } from "../graph/projection";
import type { Context } from "../nodes/context";
import { naming, numbered } from "../nodes/names";
import { listMeasures } from "./list-measures";
import { MeasureArgs, MeasuresArgs } from "./measure.args";
import { Measure } from "./measure.type";

const MeasureConnection = connectionOf(Measure);

@Resolver()
export class MeasureResolver {
  @Query(() => Measure, { nullable: true, description: "A measure (tədbir) of a programme by its number." })
  measure(@Args() { programme, number }: MeasureArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    return answers.lookUp(info, naming({ it: numbered("Measure", programme, number) }));
  }

  @Query(() => MeasureConnection, {
    description: "Measures (tədbirlər) that meet a filter, one programme after another, in the order of their numbers.",
  })
  measures(@Args() args: MeasuresArgs, @Ctx() { answers }: Context, @Info() info: GraphQLResolveInfo) {
    const { finder, parameters } = listMeasures(args);
    return answers.page(info, finder, parameters);
  }
}
