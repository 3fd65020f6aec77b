import { assertionRow, claimRow, type AssertionRow, type ClaimRow } from "./assertion-row";
import { amendmentId, identifyClaim } from "./claim";
import { amendmentKinds } from "../identifiers/vocabulary";
import { groupBy } from "./conflicts/conflict-rule";
import type { AmendmentPlan, AssertionPlan } from "./plan";
import { runInBatches, type Run } from "./run";
import { findExisting, possibleIds, settleAmendments, type AmendedPair, type Settlement } from "./settle-amendments";

/** What became of the assertions of a plan: how many are new, and the ids of the claims for which there are other words now. */
export interface RecordedAssertions {
  recorded: number;
  touched: string[];
}

/**
 * Stores words for claims, and the claims that are new. A word that the graph has already is left as it is, whatever was decided on
 * it since. `rankOf` gives the rank of a document.
 */
export async function recordAssertions(
  run: Run,
  plans: readonly AssertionPlan[],
  rankOf: (documentId: string) => number,
): Promise<RecordedAssertions> {
  const byId = new Map(plans.map((plan) => [assertionRow(plan).id, plan]));
  const fresh = await leaveOutStored(run, [...byId.values()]);
  const amendments = fresh.filter(({ plan }) => plan.claim.claimType === "Amendment");
  const pairs = pairsOf(amendments.map(({ plan }) => plan.claim as AmendmentPlan));
  const rows = fresh.map(({ row }) => row);
  const latest =
    rows
      .map(({ properties }) => String(properties.recordedAt))
      .sort()
      .at(-1) ?? "";
  const settlement = await settleAmendments(run, pairs, rows, rankOf, latest);
  const claims = new Map(fresh.map(({ plan }) => [identifyClaim(plan.claim).id, claimRow(plan.claim)]));
  await writeSettlement(run, settlement, pairs, claims);
  return {
    recorded: settlement.rows.length,
    touched: await touchedBy(run, settlement),
  };
}

/** Writes words, the claims that they are the first to support, and what they supersede. */
export async function writeSettlement(
  run: Run,
  { rows, superseded }: Settlement,
  pairs: readonly AmendedPair[],
  claims: Map<string, ClaimRow>,
): Promise<void> {
  for (const { subjectId, objectId } of pairs) {
    for (const kind of amendmentKinds) {
      const id = amendmentId(subjectId, objectId, kind);
      if (!claims.has(id)) claims.set(id, claimRow({ claimType: "Amendment", subjectId, objectId, kind }));
    }
  }
  const supported = new Set(rows.map(({ claimId }) => claimId));
  const stored = await findExisting(run, [...supported]);
  const missing = [...supported].filter((id) => !stored.has(id)).map((id) => claims.get(id));
  await runInBatches(run, "record-claims", "rows", missing);
  await runInBatches(run, "record-assertions", "rows", rows);
  await runInBatches(run, "supersede-assertions", "rows", superseded);
}

/** The ids of claims that a settlement adds words to or takes words from. */
export async function touchedBy(run: Run, { rows, superseded }: Settlement): Promise<string[]> {
  const left = await runInBatches(
    run,
    "load-assertion-rows",
    "ids",
    superseded.map(({ id }) => id),
  );
  return [...new Set([...rows.map(({ claimId }) => claimId), ...left.map(({ claimId }) => String(claimId))])];
}

/** The pairs of act and target of amendments, each once. */
export function pairsOf(amendments: readonly AmendedPair[]): AmendedPair[] {
  const pairs = groupBy(amendments, ({ subjectId, objectId }) => `${subjectId}|${objectId}`);
  return [...pairs.values()].flatMap(([pair]) =>
    pair ? [{ subjectId: pair.subjectId, objectId: pair.objectId }] : [],
  );
}

interface Fresh {
  plan: AssertionPlan;
  row: AssertionRow;
}

async function leaveOutStored(run: Run, plans: readonly AssertionPlan[]): Promise<Fresh[]> {
  const words = plans.map((plan) => {
    const row = assertionRow(plan);
    const isOpen = plan.claim.claimType === "Amendment" && plan.claim.kind === "UNSPECIFIED";
    return { plan, row, ids: isOpen ? possibleIds(row, plan.claim as AmendmentPlan) : [row.id] };
  });
  const stored = await findExisting(
    run,
    words.flatMap(({ ids }) => ids),
  );
  return words.filter(({ ids }) => !ids.some((id) => stored.has(id)));
}
