import { Float, ObjectType } from "type-graphql";
import { Extend, Many, One, Property } from "../graph/projection";
import type { MeasureStatus as Status } from "../identifiers/vocabulary";
import { Claim } from "../nodes/claim.type";
import { LocalDate } from "../nodes/scalars";
import { Measure } from "./measure.type";
import { MeasureStatus } from "./measure.vocabulary";

@ObjectType({ implements: Claim, description: "What a body claimed about a measure in a report (hesabat)." })
export class StatusReport extends Claim {
  @One(() => Measure, { match: "(n)-[:SUBJECT]->(m)", description: "The measure reported on." })
  measure!: Measure;

  @Property(() => MeasureStatus, { description: "The status claimed." })
  status!: Status;

  @Property(() => String, { nullable: true, description: "The status as written: «Tam icra olunub»." })
  statusText!: string | null;

  @Property(() => String, { description: "The words of the report." })
  text!: string;

  @Property(() => LocalDate, { nullable: true, description: "The first day of the period reported on." })
  periodFrom!: string | null;

  @Property(() => LocalDate, { nullable: true, description: "The last day of the period reported on." })
  periodUntil!: string | null;
}

@ObjectType({ implements: Claim, description: "A figure reported (göstərici)." })
export class Observation extends Claim {
  @One(() => Measure, {
    nullable: true,
    match: "(n)-[:SUBJECT]->(m)",
    description: "The measure under which it is reported; null where it stands under none.",
  })
  measure!: Measure | null;

  @Property(() => String, { description: "What is counted." })
  indicator!: string;

  @Property(() => Float, { description: "How many, or how much." })
  value!: number;

  @Property(() => String, { nullable: true, description: "The unit in which it is counted." })
  unit!: string | null;

  @Property(() => LocalDate, { nullable: true, description: "The first day of the period counted." })
  periodFrom!: string | null;

  @Property(() => LocalDate, { nullable: true, description: "The last day of the period counted." })
  periodUntil!: string | null;
}

const shown = "@standing(m) IN ['ESTABLISHED', 'DISPUTED', 'OVERRULED']";

@Extend(Measure)
export abstract class MeasureReports {
  @Many(() => StatusReport, {
    match: "(m:StatusReport)",
    owner: "m.subjectId",
    key: "m.sortKey",
    where: shown,
    description: "What was reported of it (hesabatlar), oldest first.",
  })
  reports!: StatusReport[];

  @Many(() => Observation, {
    match: "(m:Observation)",
    owner: "m.subjectId",
    key: "m.sortKey",
    where: shown,
    description: "The figures reported under it (göstəricilər), oldest first.",
  })
  observations!: Observation[];
}
