import type { Span } from "../extraction/find-sentences";
import type { Change, RelationRecord } from "../extraction/records";
import type { AmendmentKind } from "../identifiers/vocabulary";
import { isAgreed } from "./act-types";
import type { CitingDocument } from "./citing-document";
import type { KnownNames } from "./known-names";
import { type LinkedReference, sentencesOf } from "./linked-document";
import type { Resolutions } from "./resolve-records";

/** What acts do to one another by the words of a document, where both ends are known. */
export function findDeeds(
  { records }: CitingDocument,
  resolutions: Resolutions,
  sentences: readonly Span[],
  names: KnownNames,
): LinkedReference[] {
  const mentions = new Map(records.flatMap((record) => (record.kind === "relation" ? [] : [[record.id, record]])));
  return records.flatMap((record): LinkedReference[] => {
    if (record.kind !== "relation") return [];
    const [subject, object] = [resolutions.of(record.from), resolutions.of(record.to)];
    if (subject.resourceId === undefined || object.resourceId === undefined) return [];
    if (subject.resourceId === object.resourceId || !canDo(record, subject.resourceId, object.resourceId, names))
      return [];
    const ends = [mentions.get(record.from), mentions.get(record.to)].filter((end) => end !== undefined);
    if (ends.length === 0) return [];
    const stretch = {
      start: Math.min(...ends.map(({ start }) => start)),
      end: Math.max(...ends.map(({ end }) => end)),
    };
    return [
      {
        relation: record.type,
        subjectId: subject.resourceId,
        objectId: object.resourceId,
        ...(record.type === "AMENDS" && { kind: kindOf(record.change, names.act(object.resourceId) === undefined) }),
        span: sentencesOf(sentences, stretch),
        confidence: Math.min(subject.confidence, object.confidence),
      },
    ];
  });
}

/** Acts amend, and laws ratify treaties; whatever else was read, was misread. */
function canDo({ type }: RelationRecord, subjectId: string, objectId: string, names: KnownNames): boolean {
  if (type === "AMENDS") return names.act(subjectId) !== undefined;
  const object = names.act(objectId);
  return type !== "RATIFIES" || (object !== undefined && isAgreed(object.type));
}

/** What is added to an act or taken out of it is a part of it, of which the graph holds nothing here. */
function kindOf(change: Change | null, isProvision: boolean): AmendmentKind {
  if (!isProvision) return "UNSPECIFIED";
  if (change === "adds") return "INSERTION";
  if (change === "repeals") return "REPEAL";
  return change === "rewords" ? "REPLACEMENT" : "UNSPECIFIED";
}
