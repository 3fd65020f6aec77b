import { changedProperties, type NodeRow, type StoredNode, type Value } from "./nodes/node-row";
import { actClassOf } from "../identifiers/vocabulary";
import { describeParts, describeRoots, describeStored } from "./describe-nodes";
import type { Plan } from "./plan";
import { recordStructure } from "./record-structure";
import { runInBatches, type Run } from "./run";
import { loadProvisionsOf, requireKinds, type StoredNodes } from "./stored-nodes";

/** What became of the nodes of a plan. */
export interface RecordedNodes {
  /** Ids of nodes that are new. */
  created: string[];
  /** Ids of nodes that were there and are different now, provisions of relabelled acts among them. */
  changed: string[];
  /** How many edges of structure were made or removed. */
  edges: number;
}

interface NodeChange {
  id: string;
  labels: string[];
  dropped: string[];
  properties: Record<string, Value | null>;
}

/**
 * Stores the nodes of a plan and where they stand; of nodes that are stored already, what is new. Refuses a plan that speaks of what
 * neither it nor the graph has. `stored` holds what the graph has of all that the plan speaks of.
 */
export async function recordNodes(run: Run, plan: Plan, stored: StoredNodes): Promise<RecordedNodes> {
  const roots = describeRoots(plan, stored);
  const byId = new Map(roots.map((row) => [row.id, row]));
  const labelOf = (actId: string) => String((byId.get(actId) ?? stored.get(actId))?.properties.label);
  const parts = describeParts(plan, stored, labelOf);
  for (const row of parts) byId.set(row.id, row);
  requireKinds(plan, (id) => (byId.get(id) ?? stored.get(id))?.labels ?? []);

  const rows = [...roots, ...parts, ...(await relabelledParts(run, roots, byId, stored, labelOf))];
  const changes = rows.map((row) => changeOf(row, stored.get(row.id))).filter((change) => change !== undefined);
  await runInBatches(run, "record-nodes", "rows", changes);
  const edges = await recordStructure(run, plan, rows);
  const isStored = ({ id }: NodeChange) => stored.has(id);
  return {
    created: changes.filter((change) => !isStored(change)).map(({ id }) => id),
    changed: changes.filter(isStored).map(({ id }) => id),
    edges,
  };
}

/** Provisions and measures that the plan leaves out, of acts that are cited otherwise now: their labels begin with their act's. */
async function relabelledParts(
  run: Run,
  roots: readonly NodeRow[],
  planned: ReadonlyMap<string, NodeRow>,
  stored: StoredNodes,
  labelOf: (actId: string) => string,
): Promise<NodeRow[]> {
  const relabelled = roots.filter(({ id, labels, properties }) => {
    const before = stored.get(id);
    return labels.includes("Act") && before && before.properties.label !== properties.label;
  });
  const parts = await loadProvisionsOf(
    run,
    relabelled.map(({ id }) => id),
  );
  const others = [...parts].filter(([id]) => !planned.has(id));
  for (const [id, node] of others) stored.set(id, node);
  return others.map(([id, node]) => describeStored(id, node, labelOf)).filter((row) => row !== undefined);
}

/** The labels that follow from what a node is; other labels are left alone. */
const kinds = new Set(["Resource", "Act", "Provision", "Measure", "Party", "Document", ...Object.values(actClassOf)]);

function changeOf({ id, labels, properties }: NodeRow, stored: StoredNode | undefined): NodeChange | undefined {
  const changed = changedProperties(stored?.properties ?? {}, properties);
  const dropped = stored?.labels.filter((label) => kinds.has(label) && !labels.includes(label)) ?? [];
  const isComplete = stored && labels.every((label) => stored.labels.includes(label));
  if (isComplete && !changed && dropped.length === 0) return undefined;
  const change: NodeChange = { id, labels, dropped, properties: { ...changed } };
  if (labels.includes("Act")) change.properties.version = Number(stored?.properties.version ?? 0) + 1;
  return change;
}
