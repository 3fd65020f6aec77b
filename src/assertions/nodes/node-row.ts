/** What a property may hold; nothing where it is absent. */
export type Value = string | number | boolean | string[];
export type Properties = Record<string, Value | undefined>;

/** A node as it is to be stored. `properties` has no `id`; what is undefined in it is not stored. */
export interface NodeRow {
  id: string;
  labels: string[];
  properties: Properties;
}

/** A node as it is stored. */
export interface StoredNode {
  labels: string[];
  properties: Properties;
}

/** What is known once something is added: what is given replaces what was known, what is left out stays. */
export function merge<T extends object>(known: object | undefined, given: T): T {
  const added = Object.entries(given).filter(([, value]) => value !== undefined && !isEmptyList(value));
  return Object.assign({}, given, known, Object.fromEntries(added));
}

/** The properties of `wanted` that differ from what is stored, null for those to be taken away; nothing where none does. */
export function changedProperties(stored: Properties, wanted: Properties): Record<string, Value | null> | undefined {
  const changed = Object.entries(wanted).filter(([name, value]) => !isSame(stored[name], value));
  return changed.length === 0 ? undefined : Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]));
}

function isSame(one: Value | undefined | null, other: Value | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => item === other[index]);
  }
  return (one ?? undefined) === other;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
