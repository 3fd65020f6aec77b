import { createHash } from "node:crypto";
import { amendmentKinds, type AmendmentKind } from "../identifiers/vocabulary";
import { fold } from "../text/fold";
import type { ClaimRelation, ClaimType } from "./facts";
import type { ClaimPlan } from "./plan";

/** What makes a claim that claim, however many sources say it. */
export interface ClaimIdentity {
  id: string;
  type: ClaimType;
  relation: ClaimRelation;
  kind?: string;
  subjectId?: string;
  objectId?: string;
}

const LONGEST_PART = 120;

/**
 * The identity of a claim: `claim/<relation>|<subject>|<object>|<kind>`, of an event treaty, step, date and place; as in
 * `claim/AMENDS|az/law/2014-10-17/1071-IVQD|az/code/migration#64.0.6-1|INSERTION`.
 * 1. The same words of two sources, or of one in two spellings, give one id: free text is folded in it.
 * 2. Different claims have different ids: a bar inside a part is escaped, and a long part ends in its digest.
 */
export function identifyClaim(claim: ClaimPlan): ClaimIdentity {
  switch (claim.claimType) {
    case "Amendment":
      return identity("Amendment", "AMENDS", claim.kind, [claim.subjectId, claim.objectId, claim.kind], claim.objectId);
    case "Reference":
      return identity(
        "Reference",
        claim.relation,
        claim.basis,
        [claim.subjectId, claim.objectId, claim.basis],
        claim.objectId,
      );
    case "TreatyEvent":
      return identity("TreatyEvent", "EVENT", claim.step, [
        claim.subjectId,
        claim.step,
        span(claim.dateFrom, claim.dateUntil),
        folded(claim.place),
      ]);
    case "StatusReport":
      return identity("StatusReport", "REPORT", claim.status, [
        claim.subjectId,
        claim.status,
        span(claim.periodFrom, claim.periodUntil),
        digest(fold(`${claim.statusText ?? ""}|${claim.text}`)),
      ]);
    case "Observation":
      return identity("Observation", "OBSERVATION", undefined, [
        claim.subjectId,
        folded(claim.indicator),
        String(claim.value),
        folded(claim.unit),
        span(claim.periodFrom, claim.periodUntil),
      ]);
    case "Attribution":
      return identity("Attribution", "ATTRIBUTION", claim.property, [
        claim.subjectId,
        claim.property,
        folded(claim.value),
      ]);
  }
}

/** The id of the claim that one act amended one target in one way. */
export function amendmentId(subjectId: string, objectId: string, kind: AmendmentKind): string {
  return identifyClaim({ claimType: "Amendment", subjectId, objectId, kind }).id;
}

/** The ids of all claims that there can be of one act amending one target, UNSPECIFIED last. */
export function amendmentIds(subjectId: string, objectId: string): string[] {
  return amendmentKinds.map((kind) => amendmentId(subjectId, objectId, kind));
}

function identity(
  type: ClaimType,
  relation: ClaimRelation,
  kind: string | undefined,
  [subjectId, ...rest]: (string | undefined)[],
  objectId?: string,
): ClaimIdentity {
  const parts = [relation, subjectId, ...rest].map((part) =>
    shorten((part ?? "").replace(/[%|]/g, encodeURIComponent)),
  );
  while (parts.at(-1) === "") parts.pop();
  return { id: `claim/${parts.join("|")}`, type, relation, kind, subjectId, objectId };
}

function folded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : fold(text);
}

function span(from: string | undefined, until: string | undefined): string | undefined {
  return until === undefined || until === from ? from : `${from ?? ""}/${until}`;
}

function shorten(part: string): string {
  return part.length <= LONGEST_PART ? part : `${part.slice(0, LONGEST_PART)}~${digest(part)}`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
