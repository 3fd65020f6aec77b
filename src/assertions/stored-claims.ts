import type { ClaimFacts, ClaimType, ResourceFacts, WordFacts } from "./facts";
import type { Properties } from "./nodes/node-row";
import type { StoredEdge } from "./owned-edges";
import { runInBatches, type Run } from "./run";

/** A claim of the graph: what judging needs to know of it, the properties that it has, and the edges projected from it. */
export interface StoredClaim {
  facts: ClaimFacts;
  properties: Properties;
  edges: StoredEdge[];
}

/** A row of load-claims. Null stands for what is absent. */
interface ClaimRecord {
  id: string;
  labels: string[];
  properties: Properties & Partial<Omit<ClaimFacts, "words">> & { subjectId?: string; objectId?: string };
  words: WordFacts[];
  edges: StoredEdge[];
}

/** The Neo4j labels of the types of claims. */
export const claimTypes: readonly ClaimType[] = [
  "Amendment",
  "Reference",
  "TreatyEvent",
  "StatusReport",
  "Observation",
  "Attribution",
];

/** Loads claims with the words for them and what they are about. */
export async function loadClaims(run: Run, ids: readonly string[]): Promise<StoredClaim[]> {
  const records = withoutNulls(await runInBatches(run, "load-claims", "ids", ids)) as unknown as ClaimRecord[];
  const resources = await loadResources(
    run,
    records.flatMap(({ properties: { subjectId, objectId } }) => [subjectId, objectId]),
  );
  return records.map(({ labels, properties, words, edges, id }) => ({
    facts: {
      ...properties,
      id,
      type: claimTypes.find((type) => labels.includes(type)) ?? "Reference",
      relation: properties.relation ?? "CITES",
      subject: resources.get(properties.subjectId ?? ""),
      object: resources.get(properties.objectId ?? ""),
      words,
    },
    properties,
    edges,
  }));
}

/** The words for claims, by the id of the claim; claims that are not stored are absent. */
export async function loadWords(run: Run, claimIds: readonly string[]): Promise<Map<string, WordFacts[]>> {
  const records = withoutNulls(await runInBatches(run, "load-claims", "ids", claimIds)) as unknown as ClaimRecord[];
  return new Map(records.map(({ id, words }) => [id, words]));
}

async function loadResources(run: Run, ids: readonly (string | undefined)[]): Promise<Map<string, ResourceFacts>> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined);
  const records = withoutNulls(await runInBatches(run, "load-resources", "ids", wanted)) as unknown as ResourceFacts[];
  return new Map(records.map((resource) => [resource.id, resource]));
}

/** The database answers null for what is absent; here that is undefined, at any depth. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNulls(item)) as T;
  if (value === null || typeof value !== "object") return value;
  const known = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(known.map(([name, item]) => [name, withoutNulls(item as unknown)])) as T;
}
