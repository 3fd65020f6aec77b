import type { Span } from "../extraction/find-sentences";
import type { ActRecord } from "../extraction/records";
import type { CitingDocument } from "./citing-document";
import type { CitingResources } from "./citing-resource";
import { type LinkedMention, type LinkedReference, sentencesOf } from "./linked-document";
import type { Resolutions } from "./resolve-records";

/** What citations are found in: a document, its linked mentions, what acts do in it, and what cites at each of its places. */
export interface CitingGround {
  document: CitingDocument;
  mentions: readonly LinkedMention[];
  deeds: readonly LinkedReference[];
  citing: CitingResources;
  resolutions: Resolutions;
  sentences: readonly Span[];
}

/**
 * What a document cites. A citation is the weakest of links, so a mention is none where more is known of why it stands there:
 * 1. inside the title of another act;
 * 2. at an end of what one act does to another, or of the act whose provision is such an end; but for what is approved: an approval
 *    tells by whom, and the document still cites it;
 * 3. before its own provision, which is then what is cited;
 * 4. at the head of a row, or of what the citing act itself is or holds.
 */
export function findCitations(ground: CitingGround): LinkedReference[] {
  const { document, mentions, citing, resolutions, sentences } = ground;
  const isTold = findTold(ground);
  const acts = document.records.filter((record) => record.kind === "act");
  const pinpointed = new Set(document.records.flatMap((record) => findOwner(document.text, record, acts)?.id ?? []));
  return mentions.flatMap((mention): LinkedReference[] => {
    const { record, resourceId, confidence } = mention;
    const subjectId = citing.at(record.start);
    if (subjectId === undefined || actOf(subjectId) === actOf(resourceId)) return [];
    if (isTold(mention) || pinpointed.has(record.id)) return [];
    if (acts.some((outer) => outer.id !== record.id && outer.start <= record.start && record.end <= outer.end))
      return [];
    if (record.kind === "provision" && resolutions.isRow(record)) return [];
    return [{ relation: "CITES", subjectId, objectId: resourceId, span: sentencesOf(sentences, record), confidence }];
  });
}

/** Whether what an act does to another tells of a mention. */
function findTold({ document, deeds }: CitingGround): (mention: LinkedMention) => boolean {
  const ends = new Set(
    document.records.flatMap((record) => {
      if (record.kind !== "relation") return [];
      return record.type === "APPROVES" ? [record.from] : [record.from, record.to];
    }),
  );
  return ({ record: { id, start, end }, resourceId }) =>
    ends.has(id) ||
    deeds.some(
      ({ relation, objectId, span }) =>
        relation !== "APPROVES" && actOf(objectId) === resourceId && span.start <= start && end <= span.end,
    );
}

/** The mention of an act that stands right before its provision. */
function findOwner(
  text: string,
  record: CitingDocument["records"][number],
  acts: readonly ActRecord[],
): ActRecord | undefined {
  if (record.kind !== "provision") return undefined;
  const before = acts.findLast((act) => act.end <= record.start);
  return before && isBare(text.slice(before.end, record.start)) ? before : undefined;
}

/** White space, closing marks and the case ending that is glued to them. */
function isBare(between: string): boolean {
  return /^[”"»“]?(?:n[ıiuü]n|[ıiuü]n)?\s*$/u.test(between);
}

function actOf(resourceId: string): string | undefined {
  return resourceId.split("#")[0];
}
