import { findReferences } from "../../src/extraction/find-references";
import { designationsOfAct, designationKey, provisionKey } from "../../src/identifiers/designation-key";
import type { CitingDocument } from "../../src/linking/citing-document";
import { type KnownAct, KnownNames, type KnownName, type KnownProvision } from "../../src/linking/known-names";
import type { LinkedDocument } from "../../src/linking/linked-document";
import { linkReferences } from "../../src/linking/link-references";

/** An act of an invented graph: found by number, date and title as every act is, and by further names. */
export interface Invented extends KnownAct {
  number?: string;
  title?: string;
  names?: (string | { label: string; from?: string; until?: string })[];
  provisions?: (string | { number: string; id: string; from?: string; until?: string })[];
}

/** What linking finds in a text, with these acts alone in the graph. */
export function linkIn(
  text: string,
  acts: Invented[],
  document: Partial<Omit<CitingDocument, "text" | "records">> = {},
): LinkedDocument {
  return linkReferences(
    { text, records: findReferences(text), ...document },
    new KnownNames(acts, provisionsOf(acts), namesOf(acts)),
  );
}

/** Articles of a code or law, clauses of any other act. */
function provisionsOf(acts: Invented[]): KnownProvision[] {
  return acts.flatMap(({ id, type, provisions = [] }) =>
    provisions.map((one) => ({
      id: typeof one === "string" ? `${id}#${one}` : one.id,
      level: type === "CODE" || type === "LAW" ? ("ARTICLE" as const) : ("CLAUSE" as const),
    })),
  );
}

function namesOf(acts: Invented[]): KnownName[] {
  return acts.flatMap((act) => {
    const targetId = act.id;
    const more = (act.names ?? []).map((name) => (typeof name === "string" ? { label: name } : name));
    const numbers = (act.provisions ?? []).map((one) =>
      typeof one === "string" ? { number: one, id: `${act.id}#${one}` } : one,
    );
    return [
      ...designationsOfAct(act).map(({ key }) => ({ key, targetId })),
      ...more.map(({ label, ...period }) => ({ key: designationKey(label), targetId, ...period })),
      ...numbers.map(({ number, id, ...period }) => ({ key: provisionKey(act.id, number), targetId: id, ...period })),
    ];
  });
}

/** What each mention names, in short: `Külək Məcəlləsinin → az/code/wind`, or the candidates of an open one. */
export function told({ mentions, open }: LinkedDocument): string[] {
  return [
    ...mentions.map(({ record, resourceId }) => ({ record, means: `→ ${resourceId}` })),
    ...open.map(({ record, candidates }) => ({ record, means: `? ${candidates.join(" ")}`.trim() })),
  ]
    .sort((one, other) => one.record.start - other.record.start || other.record.end - one.record.end)
    .map(({ record, means }) => `${record.text} ${means}`);
}

/** What is joined: `az/law/… AMENDS az/code/wind#7 INSERTION`. */
export function joined({ references }: LinkedDocument): string[] {
  return references.map(({ subjectId, relation, objectId, kind }) =>
    [subjectId, relation, objectId, kind ?? ""].join(" ").trim(),
  );
}
