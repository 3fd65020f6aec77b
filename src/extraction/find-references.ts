import { profileDocument } from "./antecedents/document-profile";
import { findAntecedents, type Antecedents } from "./antecedents/find-antecedents";
import { readCitations, type Referent } from "./antecedents/reading";
import { findShortNames } from "./antecedents/short-names";
import { findWellKnownName } from "./antecedents/well-known";
import type { ActCitation, Citation, ProvisionCitation } from "./citations/citation";
import { findCitations } from "./citations/find-citations";
import { isKnownWord } from "./known-words";
import { canonicalProvisionNumber } from "../identifiers/provision-number";
import type { ActRecord, ProvisionRecord, ReferenceRecord, RelationRecord } from "./records";
import { findRelations } from "./relations/find-relations";
import type { Relation } from "./relations/relation";
import { findStretches } from "./stretches/find-stretches";
import { type Passage, readPassage } from "./tokens/passage";
import type { Token } from "./tokens/token";

export interface FindOptions {
  /** What the document itself is: `self` by default, or a well-known name (`code/migration`) for the text of that code. */
  self?: string;
}

/**
 * Every reference that a legal or administrative text in Azerbaijani makes, as records of the annotation contract: the acts and
 * provisions mentioned, in the order in which they begin, then what one does to another.
 * 1. `record.text === text.slice(record.start, record.end)` for every mention, on any text.
 * 2. The same text gives the same records; unrelated paragraphs before or after shift the offsets and change nothing else.
 * 3. What is ambiguous is not said: `of` is null where the text does not tell what a provision belongs to.
 */
export function findReferences(text: string, options: FindOptions = {}): ReferenceRecord[] {
  const passage = readPassage(text, isKnownWord, findStretches(text));
  const citations = findCitations(passage);
  const reading = readCitations(passage, citations);
  const profile = profileDocument(reading, options.self);
  const antecedents = findAntecedents(reading, profile);
  const relations = findRelations({ reading, antecedents, profile });
  return toRecords(passage, citations, antecedents, relations, findShortNames(reading));
}

function toRecords(
  passage: Passage,
  citations: Citation[],
  antecedents: Antecedents,
  relations: Relation[],
  shortNames: ReadonlyMap<Citation, ActCitation>,
): ReferenceRecord[] {
  const recorded = citations.filter((citation) => !shortNames.has(citation));
  const ids = numberMentions(recorded);
  const nameOf = (referent: Referent): string | null => {
    if (referent === null || typeof referent === "string") return referent;
    const full = shortNames.get(referent);
    if (full) return nameOf(full);
    const known = referent.kind === "act" ? findWellKnownName(referent) : undefined;
    return known ?? ids.get(referent) ?? null;
  };
  const mentions = recorded.map((citation) => {
    const id = ids.get(citation) ?? "";
    if (citation.kind === "act") return actRecord(passage, citation, id);
    return provisionRecord(passage, citation, id, nameOf(antecedents.get(citation) ?? null));
  });
  const related = relations.flatMap((relation): RelationRecord[] => {
    const [from, to] = [nameOf(relation.from), nameOf(relation.to)];
    if (from === null || to === null) return [];
    return [{ kind: "relation", type: relation.type, from, to, change: relation.change }];
  });
  return [...mentions, ...related];
}

function numberMentions(citations: Citation[]): Map<Citation, string> {
  let acts = 0;
  let provisions = 0;
  return new Map(citations.map((each) => [each, each.kind === "act" ? `a${++acts}` : `p${++provisions}`]));
}

function spanOf(passage: Passage, citation: Citation): { start: number; end: number; text: string } {
  const start = (passage.tokens[citation.from] as Token).start;
  const end = (passage.tokens[citation.to - 1] as Token).end;
  return { start, end, text: passage.text.slice(start, end) };
}

function actRecord(passage: Passage, act: ActCitation, id: string): ActRecord {
  const { type, draft, issuer, date, number, title, parties } = act;
  return { kind: "act", id, ...spanOf(passage, act), type, draft, issuer, date, number, title, parties };
}

function provisionRecord(
  passage: Passage,
  provision: ProvisionCitation,
  id: string,
  of: string | null,
): ProvisionRecord {
  const { level, asWritten } = provision;
  const number = canonicalProvisionNumber(provision.number, { restoreLostPart: of !== null && of.startsWith("code/") });
  return { kind: "provision", id, ...spanOf(passage, provision), level, number, asWritten, of };
}
