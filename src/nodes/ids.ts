import { designationKey } from "../identifiers/designation-key";

/** What nodes/nodes-by-id.cypher is given for an id: the id, and the key under which one that was merged away is kept. */
export function idsSought(ids: readonly string[]): { id: string; key: string }[] {
  return ids.map((id) => ({ id, key: designationKey(id) }));
}
