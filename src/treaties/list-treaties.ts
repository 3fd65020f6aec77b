import { historyAt } from "../graph/projection";
import { anchor } from "../nodes/anchor";
import type { Listing } from "../nodes/listing";
import { named, naming } from "../nodes/names";
import { stageByEvents } from "./stage";
import type { TreatiesArgs } from "./treaty.args";

/** The treaties that meet a filter, by title. */
export function listTreaties({ filter, asOf, knownAt }: TreatiesArgs): Listing {
  const { party, subjects, stages } = filter ?? {};
  const stage = asOf || knownAt ? stageAtMoment : "n.stage IN $stages";
  const conditions = [subjects && "n.subject IN $subjects", stages && stage];
  const parameters = { subjects, stages, asOf, knownAt };
  if (!party)
    return { finder: { anchor: anchor("treaties/treaties-by-title", conditions), key: "n.titleKey" }, parameters };
  return {
    finder: {
      anchor: anchor("treaties/treaties-of-party", conditions),
      key: "r.sortKey",
      owner: "r.partyId",
      naming: naming({ party: named("Party", party, asOf) }),
    },
    parameters,
  };
}

const stageAtMoment = `any(stage IN ${historyAt(stageByEvents, "$knownAt")} WHERE stage IN $stages)`;
