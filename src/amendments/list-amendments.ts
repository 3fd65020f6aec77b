import { historyAt } from "../graph/projection";
import { anchor } from "../nodes/anchor";
import type { Condition } from "../nodes/anchor";
import { shownStandings } from "../nodes/claim.args";
import { onDays } from "../nodes/dates";
import type { Listing } from "../nodes/listing";
import { named, namedResource, naming } from "../nodes/names";
import type { Name } from "../nodes/names";
import type { AmendmentFilter, AmendmentsArgs } from "./amendment.args";

/** The amendments that meet a filter: of one act in the order of their targets, others by the date of their acts. */
export function listAmendments({ filter, standings, knownAt }: AmendmentsArgs): Listing {
  const { act, target, kinds } = filter ?? {};
  const days = onDays("n.sortKey", filter ?? {});
  const names: Record<string, Name> = {
    ...(act && { act: named("Act", act) }),
    ...(target && { target: namedResource(target) }),
  };
  return {
    finder: {
      ...startOf(filter ?? {}, [
        ...days.conditions,
        act && target && "n.subjectId = named.act.id",
        kinds && "n.kind IN $kinds",
        `${historyAt("@standing(n)", knownAt ? "$knownAt" : undefined)} IN $standings`,
      ]),
      naming: act || target ? naming(names) : undefined,
    },
    parameters: { ...days.parameters, kinds, knownAt, standings: standings ?? shownStandings },
  };
}

function startOf({ act, target }: AmendmentFilter, conditions: Condition[]) {
  if (target)
    return { anchor: anchor("amendments/amendments-of-target", conditions), key: "n.sortKey", owner: "n.objectAct" };
  if (act)
    return { anchor: anchor("amendments/amendments-by-act", conditions), key: "n.targetKey", owner: "n.subjectId" };
  return { anchor: anchor("amendments/amendments-by-date", conditions), key: "n.sortKey" };
}
