import type { Properties, Value } from "./nodes/node-row";
import { changedProperties } from "./nodes/node-row";
import { runInBatches, type Run } from "./run";

/** An edge as it should be. */
export interface WantedEdge {
  type: string;
  from: string;
  to: string;
  properties: Record<string, Value | null>;
}

/** An edge as it is; `edge` is its element id. */
export interface StoredEdge {
  edge: string;
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

/** Edges to be made, and the element ids of those to be removed. An edge with other properties is made anew. */
export interface EdgeChanges {
  created: WantedEdge[];
  removed: string[];
}

/** What must change for the stored edges to be the wanted ones. */
export function compareEdges(stored: readonly StoredEdge[], wanted: readonly WantedEdge[]): EdgeChanges {
  const left = [...stored];
  const created = wanted.filter((edge) => {
    const found = left.findIndex((other) => isSame(other, edge));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return { created, removed: left.map(({ edge }) => edge) };
}

/** Makes and removes edges. */
export async function changeEdges(run: Run, { created, removed }: EdgeChanges): Promise<void> {
  await runInBatches(run, "remove-edges", "rows", removed);
  await runInBatches(run, "create-edges", "rows", created);
}

function isSame(stored: StoredEdge, wanted: WantedEdge): boolean {
  if (stored.type !== wanted.type || stored.from !== wanted.from || stored.to !== wanted.to) return false;
  const absent = Object.keys(stored.properties).map((name) => [name, undefined]);
  const given = Object.entries(wanted.properties).map(([name, value]) => [name, value ?? undefined]);
  return changedProperties(stored.properties, Object.fromEntries([...absent, ...given])) === undefined;
}
