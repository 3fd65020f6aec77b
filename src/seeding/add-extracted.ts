import type { AssertionPlan, ClaimPlan, MentionPlan, Plan } from "../assertions/plan";
import type { LinkedReference } from "../linking/linked-document";
import type { ReadDocument } from "./link-documents";

/**
 * A plan with what the extraction read besides, of which nothing displaces what a person recorded.
 * 1. A mention is added where no curated mention of the same resource overlaps it.
 * 2. What a document is already recorded to say is not said again; a citation not where anything else joins its two ends.
 * 3. A citation is accepted; what changes the law is proposed, for a person to decide.
 */
export function addExtracted(curated: Plan, documents: readonly ReadDocument[]): Plan {
  return {
    ...curated,
    mentions: [...curated.mentions, ...documents.flatMap((read) => newMentions(read, curated.mentions))],
    assertions: [...curated.assertions, ...documents.flatMap((read) => newAssertions(read, curated.assertions))],
  };
}

/** What a document names by its extraction and not by its claims file. */
export function newMentions({ document, linked }: ReadDocument, curated: readonly MentionPlan[]): MentionPlan[] {
  const known = curated.filter(({ documentId }) => documentId === document.id);
  return linked.mentions.flatMap(({ record: { start, end, text }, resourceId, confidence }) => {
    if (known.some((one) => one.resourceId === resourceId && one.start < end && start < one.end)) return [];
    return [{ documentId: document.id, resourceId, start, end, text, method: "EXTRACTED" as const, confidence }];
  });
}

/** What a document says by its extraction and not by its claims file. */
export function newAssertions(
  { document, recorded, linked }: ReadDocument,
  words: readonly AssertionPlan[],
): AssertionPlan[] {
  const curated = new Links(words);
  const deeds = linked.references.filter(({ relation }) => relation !== "CITES");
  const joined = new Set(deeds.flatMap(pairsOf));
  const said = new Set<string>();
  return linked.references.flatMap((reference) => {
    const { relation, span, confidence } = reference;
    if (curated.isSaid(reference, document.id)) return [];
    if (relation === "CITES" && (curated.isJoined(reference) || joined.has(pairOf(reference)))) return [];
    const identity = JSON.stringify([claimOf(reference), span]);
    if (said.has(identity)) return [];
    said.add(identity);
    return [
      {
        claim: claimOf(reference),
        documentId: document.id,
        ...span,
        quote: document.text?.slice(span.start, span.end),
        method: "EXTRACTED" as const,
        confidence,
        recordedAt: recorded.at,
        recordedBy: recorded.by,
        status: relation === "CITES" ? ("ACCEPTED" as const) : ("PROPOSED" as const),
      },
    ];
  });
}

/** The claim that a linked reference makes. */
export function claimOf({ relation, subjectId, objectId, kind = "UNSPECIFIED" }: LinkedReference): ClaimPlan {
  if (relation === "AMENDS") return { claimType: "Amendment", subjectId, objectId, kind };
  return { claimType: "Reference", relation, subjectId, objectId };
}

/** The links of curated claims: what joins what, and which document says so. */
class Links {
  private readonly said = new Set<string>();
  private readonly joined = new Set<string>();

  constructor(assertions: readonly AssertionPlan[]) {
    for (const { claim, documentId } of assertions) {
      if (claim.claimType !== "Amendment" && claim.claimType !== "Reference") continue;
      const relation = claim.claimType === "Amendment" ? "AMENDS" : claim.relation;
      this.said.add([documentId, relation, claim.subjectId, claim.objectId].join("|"));
      if (relation !== "CITES") for (const pair of pairsOf(claim)) this.joined.add(pair);
    }
  }

  /** Whether a document is recorded to say it; that an act amends another, whatever kind of amendment is told. */
  isSaid({ relation, subjectId, objectId }: LinkedReference, documentId: string): boolean {
    return this.said.has([documentId, relation, subjectId, objectId].join("|"));
  }

  /** Whether anything but a citation joins its ends or parts of them, in either direction. */
  isJoined(reference: LinkedReference): boolean {
    return this.joined.has(pairOf(reference));
  }
}

interface Ends {
  subjectId: string;
  objectId: string;
}

/** What a link joins: its ends, and the acts that they are or are of. */
function pairsOf({ subjectId, objectId }: Ends): string[] {
  const acts = { subjectId: subjectId.replace(/#.*/, ""), objectId: objectId.replace(/#.*/, "") };
  return [pairOf({ subjectId, objectId }), pairOf(acts)];
}

function pairOf({ subjectId, objectId }: Ends): string {
  return [subjectId, objectId].sort().join("|");
}
