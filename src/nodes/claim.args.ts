import { ArrayMaxSize, IsIn, IsOptional, IsString } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { PageArgs } from "../graph/projection";
import { relations, standings } from "../identifiers/vocabulary";
import type { Relation as RelationOf, Standing as StandingOf } from "../identifiers/vocabulary";
import { Relation, Standing } from "./claim.vocabulary";
import { DateTime, LocalDate } from "./scalars";

const asOf = "The day in law for which it is asked; today where absent. It holds for everything beneath.";
const knownAt =
  "The instant in the graph: what had been recorded and accepted by then. It holds for everything beneath.";

/** Standings shown where none are asked for: all that some source says and nobody has rejected. */
export const shownStandings: readonly StandingOf[] = ["ESTABLISHED", "DISPUTED", "OVERRULED"];

/** The day in law. */
@ArgsType()
export class AsOfArgs {
  @Field(() => LocalDate, { nullable: true, description: asOf })
  @IsOptional()
  @IsString()
  asOf?: string | null;
}

/** The instant in the graph. */
@ArgsType()
export class KnownAtArgs {
  @Field(() => DateTime, { nullable: true, description: knownAt })
  @IsOptional()
  @IsString()
  knownAt?: string | null;
}

/** The day in law and the instant in the graph. */
@ArgsType()
export class MomentArgs extends AsOfArgs {
  @Field(() => DateTime, { nullable: true, description: knownAt })
  @IsOptional()
  @IsString()
  knownAt?: string | null;
}

/** A page of what was known at an instant. */
@ArgsType()
export class KnownPageArgs extends PageArgs {
  @Field(() => DateTime, { nullable: true, description: knownAt })
  @IsOptional()
  @IsString()
  knownAt?: string | null;
}

/** A page of claims of some standings. */
@ArgsType()
export class ClaimPageArgs extends KnownPageArgs {
  @Field(() => [Standing], {
    nullable: true,
    defaultValue: shownStandings,
    description: "Only claims that stand so.",
  })
  @ArrayMaxSize(standings.length)
  @IsIn(standings, { each: true })
  standings!: StandingOf[];
}

/** A page of references of some relations and standings. */
@ArgsType()
export class ReferencePageArgs extends ClaimPageArgs {
  @Field(() => [Relation], { nullable: true, description: "Only references of these relations; all where absent." })
  @IsOptional()
  @ArrayMaxSize(relations.length)
  @IsIn(relations, { each: true })
  relations?: RelationOf[] | null;
}
