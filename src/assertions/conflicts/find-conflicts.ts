import { createHash } from "node:crypto";
import type { ConflictType } from "../../identifiers/vocabulary";
import type { AcceptedClaim } from "../amendment-details";
import type { ConflictRule, FoundConflict } from "./conflict-rule";
import { dateOrIssuer } from "./date-or-issuer";
import { impossibleOrder } from "./impossible-order";
import { rivalInsertion } from "./rival-insertion";
import { stageOrder } from "./stage-order";
import { status } from "./status";

/** Every rule by which conflicts are found. */
export const conflictRules: readonly ConflictRule[] = [
  rivalInsertion,
  dateOrIssuer,
  impossibleOrder,
  stageOrder,
  status,
];

/** A conflict with its rule and the id that its type and claims give it, whatever the order in which they were recorded. */
export interface IdentifiedConflict extends FoundConflict {
  id: string;
  rule: ConflictRule;
}

/** The conflicts among accepted claims, by every rule. */
export function findConflicts(accepted: readonly AcceptedClaim[]): IdentifiedConflict[] {
  return conflictRules.flatMap((rule) =>
    rule.find(accepted).map((found) => ({ ...found, rule, id: conflictId(rule.type, found.sides.flat()) })),
  );
}

/** The id of a conflict: its type and a digest of its sorted claim ids. */
export function conflictId(type: ConflictType, claimIds: readonly string[]): string {
  const digest = createHash("sha256")
    .update([...claimIds].sort().join("\n"))
    .digest("hex")
    .slice(0, 24);
  return `conflict/${type}/${digest}`;
}
