import { getNamedType, isAbstractType, isCompositeType, isRequiredArgument, isUnionType } from "graphql";
import type { GraphQLCompositeType, GraphQLField, GraphQLSchema } from "graphql";

/** Every field of a type that needs no argument, so many levels of them; of an abstract type those that its types share. */
export function widestSelection(type: GraphQLCompositeType, levels: number): string {
  const fields = fieldsOf(type).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) return [field.name];
    return levels > 1 ? [`${field.name} ${widestSelection(inner, levels - 1)}`] : [];
  });
  return `{ ${["__typename", ...fields].join(" ")} }`;
}

/**
 * A chain of selections so many fields deep: on each level the fields that are values and one that leads on, which `turn` picks, so
 * that turns in number walk every edge. An abstract type is narrowed to one of its types.
 */
export function deepestSelection(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  levels: number,
  turn: number,
): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    const narrowed = possible[turn % possible.length]!;
    return `{ __typename ... on ${narrowed.name} ${deepestSelection(schema, narrowed, levels, Math.floor(turn / 2))} }`;
  }
  const fields = fieldsOf(type);
  const values = fields.filter((field) => !isCompositeType(getNamedType(field.type))).map((field) => field.name);
  const edges = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  const edge = levels > 1 && edges.length > 0 ? edges[turn % edges.length] : undefined;
  const onward = edge
    ? [
        `${edge.name} ${deepestSelection(schema, getNamedType(edge.type) as GraphQLCompositeType, levels - 1, turn + 1)}`,
      ]
    : [];
  return `{ ${["__typename", ...values, ...onward].join(" ")} }`;
}

function fieldsOf(type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] {
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  return fields.filter((field) => !field.args.some(isRequiredArgument));
}
