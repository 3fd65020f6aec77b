import type { Span } from "../extraction/find-sentences";
import type { CitingDocument } from "./citing-document";
import type { CitingResources } from "./citing-resource";
import { type LinkedMention, type LinkedReference, sentencesOf } from "./linked-document";
import type { Resolutions } from "./resolve-records";
import { countUpTo } from "../text/search-sorted";

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
  const nested = findNested(document);
  const pinpointed = findPinpointed(document);
  return mentions.flatMap((mention): LinkedReference[] => {
    const { record, resourceId, confidence } = mention;
    const subjectId = citing.at(record.start);
    if (subjectId === undefined || actOf(subjectId) === actOf(resourceId)) return [];
    if (isTold(mention) || pinpointed.has(record.id) || nested.has(record.id)) return [];
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
  const changes = new Map<string, Span[]>();
  for (const { relation, objectId, span } of deeds) {
    if (relation === "APPROVES") continue;
    const spans = changes.get(actOf(objectId));
    if (spans) spans.push(span);
    else changes.set(actOf(objectId), [span]);
  }
  return ({ record: { id, start, end }, resourceId }) =>
    ends.has(id) || (changes.get(resourceId) ?? []).some((span) => span.start <= start && end <= span.end);
}

/** The ids of mentions inside the mention of an act. */
function findNested({ records }: CitingDocument): Set<string> {
  const mentions = records.filter((record) => record.kind !== "relation");
  mentions.sort((one, other) => one.start - other.start || other.end - one.end);
  let reach = 0;
  return new Set(
    mentions.flatMap((record) => {
      const isInside = record.end <= reach;
      if (record.kind === "act") reach = Math.max(reach, record.end);
      return isInside ? [record.id] : [];
    }),
  );
}

/** The ids of acts that stand right before a provision. */
function findPinpointed({ text, records }: CitingDocument): Set<string> {
  const acts = records.filter((record) => record.kind === "act").sort((one, other) => one.end - other.end);
  return new Set(
    records.flatMap((record) => {
      if (record.kind !== "provision") return [];
      const before = acts[countUpTo(acts, record.start, ({ end }) => end) - 1];
      return before && isBare(text.slice(before.end, record.start)) ? [before.id] : [];
    }),
  );
}

/** White space, closing marks and the case ending that is glued to them. */
function isBare(between: string): boolean {
  return /^[”"»“]?(?:n[ıiuü]n|[ıiuü]n)?\s*$/u.test(between);
}

function actOf(resourceId: string): string {
  return resourceId.split("#", 1)[0] ?? resourceId;
}
