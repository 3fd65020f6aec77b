import { historyAt } from "../graph/projection";
import { canonicalProvisionNumber } from "../identifiers/provision-number";
import { anchor } from "../nodes/anchor";
import type { Condition } from "../nodes/anchor";
import type { Listing } from "../nodes/listing";
import { named, naming } from "../nodes/names";
import type { Name } from "../nodes/names";
import type { MeasureFilter, MeasuresArgs } from "./measure.args";
import { statusByReports } from "./status";

/** The measures that meet a filter, one programme after another, in the order of their numbers. */
export function listMeasures({ filter, knownAt }: MeasuresArgs): Listing {
  const { programme, number, authority, statuses, year } = filter ?? {};
  const names: Record<string, Name> = {
    ...(programme && { programme: named("Act", programme) }),
    ...(authority && { authority: named("Authority", authority) }),
  };
  return {
    finder: {
      ...startOf(filter ?? {}, [
        authority && programme && "n.programmeId = named.programme.id",
        number && "n.number IN $numbers",
        statuses && (knownAt ? statusAtMoment : "n.status IN $statuses"),
        year != null && within,
      ]),
      naming: programme || authority ? naming(names) : undefined,
    },
    parameters: { numbers: number && spellingsOf(number), statuses, year, knownAt },
  };
}

const within =
  "coalesce(n.termFrom, n.termUntil) IS NOT NULL AND coalesce(n.termFrom <= $year, true) AND coalesce($year <= n.termUntil, true)";
const statusAtMoment = `coalesce([status IN ${historyAt(statusByReports, "$knownAt")}][0], 'NOT_REPORTED') IN $statuses`;

function startOf({ programme, authority }: MeasureFilter, conditions: Condition[]) {
  if (authority)
    return { anchor: anchor("programmes/measures-of-authority", conditions), key: "r.sortKey", owner: "r.authorityId" };
  if (programme)
    return { anchor: anchor("programmes/measures-of-programme", conditions), key: "n.sortKey", owner: "n.programmeId" };
  return { anchor: anchor("programmes/measures-in-order", conditions), key: "n.listKey" };
}

function spellingsOf(number: string): string[] {
  return [canonicalProvisionNumber(number), canonicalProvisionNumber(number, { restoreLostPart: true })];
}
