import type { AssertionPlan, MentionPlan, Plan } from "../assertions/plan";
import type { LinkedDocument } from "../linking/linked-document";
import { newAssertions, newMentions } from "./add-extracted";
import type { ReadDocument } from "./link-documents";

/** What the claims of a document say and the extraction does not find in it (CURATED), or the other way round (EXTRACTED). */
export interface Difference {
  documentId: string;
  by: "CURATED" | "EXTRACTED";
  /** `az/law/… AMENDS az/code/wind#7`, or for a mention its offset, words and resource. */
  what: string;
  /** Why they differ, where that follows from what was read; absent where a person has to say it. */
  reason?: string;
}

/** Compares what a person recorded of each document with what the extraction reads and links in it. */
export function compareClaims(curated: Plan, documents: readonly ReadDocument[]): Difference[] {
  return documents.flatMap((read) => [
    ...linksLacking(read, curated.assertions),
    ...linksMore(read, curated.assertions),
    ...mentionsLacking(read, curated.mentions),
    ...mentionsMore(read, curated.mentions),
  ]);
}

function linksMore(read: ReadDocument, curated: readonly AssertionPlan[]): Difference[] {
  return newAssertions(read, curated).map((word) => ({
    documentId: read.document.id,
    by: "EXTRACTED",
    what: linkOf(word) ?? "",
    reason: word.status === "PROPOSED" ? "it is proposed, for a person to decide" : "a citation that no claim tells of",
  }));
}

function mentionsMore(read: ReadDocument, curated: readonly MentionPlan[]): Difference[] {
  const documentId = read.document.id;
  const own = curated.filter((mention) => mention.documentId === documentId);
  const open = read.linked.open.filter(({ record }) => !own.some((mention) => overlap(mention, record)));
  return [
    ...newMentions(read, curated).map((mention) => ({
      what: mentionOf(mention),
      reason: "a mention that no claim tells of",
    })),
    ...open.map(({ record, candidates, reason }) => ({
      what: mentionOf({ ...record, resourceId: candidates.join(" or ") || "nothing known" }),
      reason: `left open: ${reason}`,
    })),
  ].map((one) => ({ documentId, by: "EXTRACTED", ...one }));
}

function linksLacking({ document, linked }: ReadDocument, curated: readonly AssertionPlan[]): Difference[] {
  const found = new Set(linked.references.map(keyOf));
  const own = curated.filter(({ documentId }) => documentId === document.id);
  const lacking = new Map(
    own.flatMap((word) => {
      const link = linkOf(word);
      return link === undefined || found.has(link) ? [] : [[link, word]];
    }),
  );
  return [...lacking].map(([what, { claim }]) => ({
    documentId: document.id,
    by: "CURATED",
    what,
    reason: whyNoLink(claim, linked),
  }));
}

function linkOf({ claim }: AssertionPlan): string | undefined {
  if (claim.claimType === "Amendment") return keyOf({ ...claim, relation: "AMENDS" });
  return claim.claimType === "Reference" ? keyOf(claim) : undefined;
}

function keyOf({ subjectId, relation, objectId }: { subjectId: string; relation: string; objectId: string }): string {
  return `${subjectId} ${relation} ${objectId}`;
}

function whyNoLink(claim: AssertionPlan["claim"], linked: LinkedDocument): string | undefined {
  if (claim.claimType === "Reference" && claim.relation === "IMPLEMENTS")
    return "the extraction does not read what carries out what";
  if (claim.claimType !== "Amendment" && claim.claimType !== "Reference") return undefined;
  const { subjectId, objectId } = claim;
  for (const end of [subjectId, objectId]) {
    if (linked.mentions.some(({ resourceId }) => resourceId === end)) continue;
    const open = linked.open.find(({ candidates }) => candidates.includes(end));
    return open
      ? `${end} is left open at ${open.record.start}: ${open.reason}`
      : `the extraction links nothing to ${end}`;
  }
  const cites = keyOf({ subjectId, relation: "CITES", objectId });
  return linked.references.some((reference) => keyOf(reference) === cites) ? "read as a citation alone" : undefined;
}

function mentionsLacking({ document, linked }: ReadDocument, curated: readonly MentionPlan[]): Difference[] {
  return curated.flatMap((mention): Difference[] => {
    if (mention.documentId !== document.id) return [];
    const touched = linked.mentions.filter(({ record }) => overlap(record, mention));
    if (touched.some(({ resourceId }) => resourceId === mention.resourceId)) return [];
    const open = linked.open.find(({ record }) => overlap(record, mention));
    const reason = open ? `left open: ${open.reason}` : whyNoMention(mention);
    return [{ documentId: document.id, by: "CURATED", what: mentionOf(mention), reason }];
  });
}

function whyNoMention({ resourceId }: MentionPlan): string | undefined {
  if (!resourceId.includes("#")) return undefined;
  return "the extraction marks a row by its number alone, and no paragraph of an act itself";
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function mentionOf({ start, text, resourceId }: Pick<MentionPlan, "start" | "text" | "resourceId">): string {
  const words = text.replace(/\s+/g, " ");
  return `${start} «${words.length > 60 ? `${words.slice(0, 59)}…` : words}» ${resourceId}`;
}
