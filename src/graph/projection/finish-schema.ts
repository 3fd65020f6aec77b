import { isInterfaceType, isObjectType } from "graphql";
import type { GraphQLSchema } from "graphql";
import { typeName } from "./compile-selection";

/**
 * Leaves only the root fields with resolvers that work: below them every field is read from the object that the statement's
 * decoder made, by its response key, and an interface is resolved by the name that the decoder gave.
 */
export function finishSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value: { [typeName]?: string }) => value[typeName];
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith("__")) continue;
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields()))
      field.resolve = (source, _args, _context, info) => source[info.path.key];
  }
  return schema;
}
