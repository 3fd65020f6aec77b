import { registerEnumType } from "type-graphql";

/**
 * The GraphQL enum of a closed vocabulary: its values in the vocabulary's order, each with what it means to a lawyer. A value
 * without a meaning does not compile.
 */
export function vocabulary<T extends string>(
  name: string,
  description: string,
  values: readonly T[],
  meanings: Record<T, string>,
): Record<T, T> {
  const valued = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(valued, { name, description, valuesConfig: valuesConfig as Record<T, { description: string }> });
  return valued;
}
