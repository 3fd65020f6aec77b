import { Kind } from "graphql";
import type { SelectionSetNode, ValidationRule } from "graphql";
import { limitExceeded } from "./limit-exceeded";
import { limits } from "./limits";
import { oncePerFragment } from "./once-per-fragment";

/**
 * Refuses an operation in which one field name is selected under an alias more than `limits.aliases` times. The whole operation
 * counts, at every depth and under every parent, and a fragment as often as it is spread. Selections without an alias do not count:
 * under one parent they merge into one, and parents in number need aliases themselves.
 */
export const limitAliases: ValidationRule = (context) => {
  const aliasesOfFragment = oncePerFragment(context, new Map<string, number>(), (selections) => aliasesIn(selections));

  function aliasesIn(set: SelectionSetNode, counts = new Map<string, number>()): Map<string, number> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        for (const [name, count] of aliasesOfFragment(selection.name.value)) add(counts, name, count);
        continue;
      }
      if (selection.kind === Kind.FIELD && selection.alias) add(counts, selection.name.value, 1);
      if (selection.selectionSet) aliasesIn(selection.selectionSet, counts);
    }
    return counts;
  }

  return {
    OperationDefinition(operation) {
      for (const [name, count] of aliasesIn(operation.selectionSet)) {
        if (count > limits.aliases)
          context.reportError(
            limitExceeded(`"${name}" is selected under ${count} aliases; ${limits.aliases} is the limit.`, operation),
          );
      }
    },
  };
};

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}
