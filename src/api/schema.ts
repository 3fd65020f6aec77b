import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { defineConnections, finishSchema } from "../graph/projection";
import { resolvers } from "../resolvers";

const ROOT_DESCRIPTION = `What can be asked of the graph of legal acts (normativ hüquqi aktlar).
Look-ups take what people write: an id, a number, a date and a number, a title, an abbreviation. One that finds nothing answers null.`;

/** The schema that is served: the type classes and resolvers of every feature, with resolvers that work at the root alone. */
export function buildNormgraphSchema(): GraphQLSchema {
  defineConnections();
  const schema = buildSchemaSync({ resolvers, validate: { forbidUnknownValues: true } });
  const root = schema.getQueryType();
  if (root) root.description = ROOT_DESCRIPTION;
  return finishSchema(schema);
}
