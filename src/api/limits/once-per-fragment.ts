import type { SelectionSetNode, ValidationContext } from "graphql";

/**
 * A function that gives what `compute` makes of the fragment of a name. Each fragment is computed once, however often it is spread:
 * a document of a few hundred tokens can spell out millions of selections. A fragment that spreads itself is `empty` within itself.
 */
export function oncePerFragment<T>(
  context: ValidationContext,
  empty: T,
  compute: (selections: SelectionSetNode) => T,
): (name: string) => T {
  const computed = new Map<string, T>();
  return (name) => {
    const known = computed.get(name);
    if (known !== undefined) return known;
    computed.set(name, empty);
    const fragment = context.getFragment(name);
    const value = fragment ? compute(fragment.selectionSet) : empty;
    computed.set(name, value);
    return value;
  };
}
