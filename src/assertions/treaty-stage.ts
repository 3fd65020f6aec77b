import { treatyStages, type TreatyStage, type TreatyStep } from "../identifiers/vocabulary";

/** The stage that a treaty has come to with each step; none for a proposal to amend it. */
export const stageOfStep: Record<TreatyStep, TreatyStage | undefined> = {
  DRAFTED: "DRAFTED",
  SENT_TO_MINISTRY: "DRAFTED",
  SENT_TO_PARTY: "PROPOSED",
  REVIEWED: "UNDER_REVIEW",
  NEGOTIATION_ROUND: "NEGOTIATION",
  AGREED: "AGREED",
  SIGNING: "SIGNING",
  SIGNED: "SIGNED",
  RATIFIED: "RATIFIED",
  ENTERED_INTO_FORCE: "IN_FORCE",
  JOINED: "MULTILATERAL_PARTY",
  AMENDMENT_PROPOSED: undefined,
};

/** A step in a treaty's life with the day from which it counts. */
export interface CountedStep {
  id: string;
  step: TreatyStep;
  countsFrom: string;
}

/** What tells the day of a step, and of an undated one, the ends of the periods on which its sources report. */
export interface DatedStep {
  step: TreatyStep;
  dateFrom?: string;
  dateUntil?: string;
  sources: readonly { periodUntil?: string; publishedOn?: string }[];
}

/**
 * The day from which a step counts. Negotiations have begun on the first day of a round; every other step is done on its last. What
 * a document states without a date is taken at the end of the period that it reports on, the earliest where several state it.
 * Nothing where none of them is dated.
 */
export function findCountsFrom({ step, dateFrom, dateUntil, sources }: DatedStep): string | undefined {
  const dated = step === "NEGOTIATION_ROUND" ? (dateFrom ?? dateUntil) : (dateUntil ?? dateFrom);
  const reported = sources
    .map(({ periodUntil, publishedOn }) => periodUntil ?? publishedOn)
    .filter((day) => day !== undefined);
  return dated ?? reported.sort()[0];
}

/** Sorts the steps of a treaty by the day from which they count, on one day by how far they lead; rank 00 leads to no stage. */
export function stageKey({ id, step, countsFrom }: CountedStep): string {
  const stage = stageOfStep[step];
  const rank = stage === undefined ? 0 : treatyStages.indexOf(stage) + 1;
  return `${countsFrom}|${String(rank).padStart(2, "0")}|${id}`;
}

/**
 * The stage of a treaty on a day, or after all that is known where none is given: that of the latest step, on one day the
 * furthest. None where no step that leads to a stage counts by then. The caller leaves out what is overruled or not accepted.
 */
export function findStage(steps: readonly CountedStep[], day?: string): TreatyStage | undefined {
  const counting = steps.filter(
    ({ step, countsFrom }) => stageOfStep[step] !== undefined && (day === undefined || countsFrom <= day),
  );
  const latest = counting.reduce<CountedStep | undefined>(
    (best, one) => (best === undefined || stageKey(one) > stageKey(best) ? one : best),
    undefined,
  );
  return latest && stageOfStep[latest.step];
}
