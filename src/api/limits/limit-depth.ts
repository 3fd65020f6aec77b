import { Kind } from "graphql";
import type { FieldNode, SelectionNode, SelectionSetNode, ValidationContext, ValidationRule } from "graphql";
import { limitExceeded } from "./limit-exceeded";
import { limits } from "./limits";
import { oncePerFragment } from "./once-per-fragment";

/**
 * Refuses an operation whose fields lie deeper than `limits.depth`; the root field is 1. Fragments are followed and are no level
 * themselves. Only what stands directly at the root under the field names `__schema` and `__type` may go to
 * `limits.introspectionDepth`: aliases and names of fragments do not matter. What `@skip` and `@include` leave out counts.
 */
export const limitDepth: ValidationRule = (context) => {
  const depthOfFragment = oncePerFragment(context, 0, (selections) => depthOf(selections));

  function depthOf(set: SelectionSetNode | undefined): number {
    return Math.max(0, ...(set?.selections ?? []).map(depthOfSelection));
  }

  function depthOfSelection(selection: SelectionNode): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return 1 + depthOf(selection.selectionSet);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return depthOfFragment(selection.name.value);
    }
  }

  return {
    OperationDefinition(operation) {
      for (const root of rootFields(operation.selectionSet, context)) {
        const introspects = root.name.value === "__schema" || root.name.value === "__type";
        const limit = introspects ? limits.introspectionDepth : limits.depth;
        const depth = depthOfSelection(root);
        if (depth > limit)
          context.reportError(
            limitExceeded(`"${root.name.value}" is ${depth} fields deep; ${limit} is the limit.`, root),
          );
      }
    },
  };
};

/** The fields that stand at the root of an operation, those of fragments among them, each fragment entered once. */
function rootFields(set: SelectionSetNode, context: ValidationContext, entered = new Set<string>()): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, context, entered);
    const name = selection.name.value;
    const fragment = entered.has(name) ? undefined : context.getFragment(name);
    entered.add(name);
    return fragment ? rootFields(fragment.selectionSet, context, entered) : [];
  });
}
