import type { DocumentPlan, Plan } from "../assertions/plan";
import { findReferences } from "../extraction/find-references";
import { findWellKnownName } from "../linking/citing-document";
import { type KnownAct, KnownNames } from "../linking/known-names";
import type { LinkedDocument } from "../linking/linked-document";
import { linkReferences } from "../linking/link-references";
import type { ClaimsFile } from "./claims-file";

/** A source document with what its claims file tells of it besides. */
export interface SeedDocument {
  document: DocumentPlan;
  recorded: ClaimsFile["recorded"];
  /** The act whose text it is. */
  actId?: string;
  /** The one programme whose measures the file describes. */
  programmeId?: string;
}

/** A source document with what the extraction reads in it, linked. */
export interface ReadDocument extends SeedDocument {
  linked: LinkedDocument;
}

/** Reads every document that has a text by the extraction, and links what it names to what a plan holds, as of the document's day. */
export function linkDocuments(plan: Plan, documents: readonly SeedDocument[]): ReadDocument[] {
  const measures = plan.measures.map(({ id }) => ({ id, level: "CLAUSE" as const }));
  const names = new KnownNames(knownActs(plan), [...plan.provisions, ...measures], plan.designations);
  return documents.flatMap((read) => {
    const { document, actId, programmeId } = read;
    const { text } = document;
    if (text === undefined) return [];
    const self = actId === undefined ? undefined : findWellKnownName(actId);
    const records = findReferences(text, self === undefined ? {} : { self });
    const day = dayOf(document, actId === undefined ? undefined : names.act(actId));
    return [{ ...read, linked: linkReferences({ text, records, day, actId, programmeId }, names) }];
  });
}

/** The day as of which a document speaks: its own, that of the act whose text it is, or the last of the period that it reports on. */
function dayOf({ publishedOn, periodUntil }: DocumentPlan, act?: KnownAct): string | undefined {
  return act?.date ?? publishedOn ?? periodUntil;
}

function knownActs({ acts, countries, authorities }: Plan): KnownAct[] {
  const codes = new Map([...countries, ...authorities].map(({ id, code }) => [id, code]));
  return acts.map(({ partyIds, ...act }) => ({ ...act, parties: partyIds?.flatMap((id) => codes.get(id) ?? []) }));
}
