import { treatyStages } from "../../identifiers/vocabulary";
import type { AcceptedClaim } from "../amendment-details";
import { stageOfStep } from "../treaty-stage";
import { groupBy, type ConflictRule } from "./conflict-rule";

/**
 * A step of a treaty dated before a step of an earlier stage. Steps without a date are in no order. A state may join a convention
 * before it enters into force there: joining is held against the stages up to signature alone.
 */
export const stageOrder: ConflictRule = {
  type: "STAGE_ORDER",
  sentence: "A treaty does not come to a stage before an earlier one",
  find(accepted) {
    const events = accepted.filter(({ claim }) => claim.type === "TreatyEvent" && firstDay(claim) !== undefined);
    const treaties = groupBy(events, ({ claim }) => claim.subject?.id);
    return [...treaties].flatMap(([aboutId, steps]) =>
      steps.flatMap((further) =>
        steps
          .filter((earlier) => comesBefore(further, earlier))
          .map((earlier) => ({ aboutId, sides: [[further.claim.id], [earlier.claim.id]] })),
      ),
    );
  },
};

function comesBefore({ claim: further }: AcceptedClaim, { claim: earlier }: AcceptedClaim): boolean {
  const [ofFurther, ofEarlier] = [rank(further), rank(earlier)];
  if (ofFurther === undefined || ofEarlier === undefined || ofFurther <= ofEarlier) return false;
  if (further.step === "JOINED" && ofEarlier > treatyStages.indexOf("SIGNED")) return false;
  return (further.dateUntil ?? further.dateFrom ?? "") < (firstDay(earlier) ?? "");
}

function rank({ step }: AcceptedClaim["claim"]): number | undefined {
  const stage = step && stageOfStep[step];
  return stage && treatyStages.indexOf(stage);
}

function firstDay({ dateFrom, dateUntil }: AcceptedClaim["claim"]): string | undefined {
  return dateFrom ?? dateUntil;
}
