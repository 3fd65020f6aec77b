import { createHash } from "node:crypto";
import type { DesignationPlan, MentionPlan, Plan } from "./plan";
import { runInBatches, type Run } from "./run";

/** Stores what the things of a plan are called, and where its documents name them. */
export async function recordNames(run: Run, plan: Plan): Promise<void> {
  // Of two entries for one designation the later holds, so that recording both again changes nothing.
  const designations = new Map(plan.designations.map((one) => [`${one.key}|${one.targetId}|${one.from ?? ""}`, one]));
  await runInBatches(run, "record-designations", "rows", [...designations.values()].map(designationRow));
  await runInBatches(run, "record-mentions", "rows", plan.mentions.map(mentionRow));
}

function designationRow({ key, label, scheme, targetId, from, until }: DesignationPlan) {
  return { key, target: targetId, from: from ?? "", until: until ?? "", label, scheme };
}

function mentionRow({ documentId, resourceId, start, end, text, method, confidence }: MentionPlan) {
  const digest = createHash("sha256").update([documentId, resourceId, start, end].join("\n")).digest("hex");
  const id = `mention/${digest.slice(0, 24)}`;
  const sortKey = `${String(start).padStart(9, "0")}|${id}`;
  return {
    id,
    documentId,
    resourceId,
    properties: { documentId, resourceId, start, end, text, method, confidence, sortKey },
  };
}
