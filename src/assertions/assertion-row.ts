import { createHash } from "node:crypto";
import { naturalKey } from "../text/sort-key";
import { instantOf } from "./check-plan";
import { identifyClaim } from "./claim";
import type { Properties } from "./nodes/node-row";
import type { AssertionPlan, ClaimPlan } from "./plan";

/** A source's word as it is to be stored. */
export interface AssertionRow {
  id: string;
  claimId: string;
  documentId: string;
  properties: Properties;
  evidence: Properties;
}

/** A claim as it is to be stored before it is judged. */
export interface ClaimRow {
  id: string;
  labels: string[];
  subjectId: string | null;
  objectId: string | null;
  properties: Properties;
}

/** A source's word for a claim, as it is to be stored. The same words of a document for the same claim are one assertion. */
export function assertionRow(plan: AssertionPlan): AssertionRow {
  const { claim, documentId, start, end, quote, locator, method, confidence, recordedBy, status } = plan;
  const claimId = identifyClaim(claim).id;
  const recordedAt = instantOf(plan.recordedAt);
  const id = assertionId(claimId, { documentId, start, end, locator, method });
  return {
    id,
    claimId,
    documentId,
    properties: {
      label: locator ?? shorten(quote ?? ""),
      sortKey: `${start === undefined ? naturalKey(locator ?? "") : String(start).padStart(9, "0")}|${id}`,
      ...{ method, confidence, recordedAt, recordedBy, status, statusWhenRecorded: status, documentId },
      ...detailsStated(claim),
    },
    evidence: { start, end, quote, locator },
  };
}

/** What makes a word for a claim that word. */
interface Place {
  documentId: string;
  start?: number;
  end?: number;
  locator?: string;
  method: string;
}

/** The id of a word for a claim. `copiedAt` tells a later copy from an earlier one for the same claim. */
export function assertionId(claimId: string, place: Place, copiedAt = ""): string {
  const { documentId, start, end, locator, method } = place;
  const parts = [
    claimId,
    documentId,
    start ?? "",
    end ?? "",
    start === undefined ? (locator ?? "") : "",
    method,
    copiedAt,
  ];
  return `evidence/${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 24)}`;
}

/** What is stored of a claim whatever is judged: its identity, and of all but amendments all that it says. */
export function claimRow(claim: ClaimPlan): ClaimRow {
  const { id, type, relation, kind, subjectId, objectId } = identifyClaim(claim);
  const isLink = type === "Amendment" || type === "Reference";
  return {
    id,
    labels: ["Node", "Claim", ...(isLink ? ["Link"] : []), type],
    subjectId: subjectId ?? null,
    objectId: objectId ?? null,
    properties: { relation, kind, subjectId, objectId, ...contentOf(claim) },
  };
}

function contentOf(claim: ClaimPlan): Properties {
  switch (claim.claimType) {
    case "Amendment":
      return {};
    case "Reference":
      return { basis: claim.basis };
    case "TreatyEvent": {
      const { step, dateFrom, dateUntil, place } = claim;
      return { step, dateFrom, dateUntil, place };
    }
    case "StatusReport": {
      const { status, statusText, text, periodFrom, periodUntil } = claim;
      return { status, statusText, text, periodFrom, periodUntil };
    }
    case "Observation": {
      const { indicator, value, unit, periodFrom, periodUntil } = claim;
      return { indicator, value, unit, periodFrom, periodUntil };
    }
    case "Attribution":
      return { property: claim.property, value: claim.value };
  }
}

/** Sources may differ in the details of an amendment: each word keeps its own, the claim's follow from them. */
function detailsStated(claim: ClaimPlan): Properties {
  if (claim.claimType !== "Amendment") return {};
  const { inForceFrom, inForceUntil, oldText, newText, renumberedTo, partial, kind } = claim;
  return { inForceFrom, inForceUntil, oldText, newText, renumberedTo, partial, statedKind: kind };
}

function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, " ").trim();
  return words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
}
