import type { Span } from "../extraction/find-sentences";
import type { ActRecord, ProvisionRecord, RelationType } from "../extraction/records";
import type { AmendmentKind } from "../identifiers/vocabulary";
import { countUpTo } from "../text/search-sorted";

/** What joins two resources of the graph by the words of a document. */
export interface LinkedReference {
  relation: RelationType | "CITES";
  subjectId: string;
  objectId: string;
  /** Of AMENDS. */
  kind?: AmendmentKind;
  /** The sentences that say so; offsets of the document's text, UTF-16 code units, end exclusive. */
  span: Span;
  confidence: number;
}

/** A mention and the one resource of the graph that it names. */
export interface LinkedMention {
  record: ActRecord | ProvisionRecord;
  resourceId: string;
  confidence: number;
}

/** A mention that names no resource for certain, with those that it may name. */
export interface OpenMention {
  record: ActRecord | ProvisionRecord;
  candidates: readonly string[];
  reason: string;
}

/** The references of a document, linked to the graph as far as they name what it holds. */
export interface LinkedDocument {
  mentions: LinkedMention[];
  open: OpenMention[];
  references: LinkedReference[];
}

/** The sentences in which a stretch of the text stands, from the beginning of the first to the end of the last. */
export function sentencesOf(sentences: readonly Span[], { start, end }: Span): Span {
  const first = countUpTo(sentences, start, (sentence) => sentence.end);
  const last = countUpTo(sentences, end - 1, (sentence) => sentence.start) - 1;
  return { start: sentences[first]?.start ?? start, end: sentences[last]?.end ?? end };
}
