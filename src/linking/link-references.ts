import { findSentences } from "../extraction/find-sentences";
import { CitingResources } from "./citing-resource";
import type { CitingDocument } from "./citing-document";
import { findCitations } from "./find-citations";
import { findDeeds } from "./find-deeds";
import { findRows } from "./find-rows";
import type { KnownNames } from "./known-names";
import type { LinkedDocument } from "./linked-document";
import { Resolutions } from "./resolve-records";

/**
 * Links what a document mentions to acts and provisions by their names, and says what is joined by it: what one act does to
 * another, and what the document, or the measure under which it stands, cites.
 * 1. Each mention is among `mentions` or among `open`, never both; a mention that may name two resources is open.
 * 2. A reference joins two known resources and stands on whole sentences of the document.
 * 3. The same document and names give the same value.
 */
export function linkReferences(document: CitingDocument, names: KnownNames): LinkedDocument {
  const { text, records } = document;
  const rows = findRows(text, records);
  const resolutions = new Resolutions(document, rows, names);
  const linked: LinkedDocument = { mentions: [], open: [], references: [] };
  for (const record of records) {
    if (record.kind === "relation") continue;
    const found = resolutions.ofRecord(record);
    if (found.resourceId === undefined)
      linked.open.push({ record, candidates: found.candidates, reason: found.reason });
    else linked.mentions.push({ record, resourceId: found.resourceId, confidence: found.confidence });
  }
  const citing = new CitingResources(document, rows, resolutions);
  const sentences = findSentences(text);
  const { mentions } = linked;
  const deeds = findDeeds(document, resolutions, sentences, names);
  linked.references.push(...deeds, ...findCitations({ document, mentions, deeds, citing, resolutions, sentences }));
  return linked;
}
