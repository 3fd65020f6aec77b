import type { GraphQLCompositeType } from "graphql";

/** The Neo4j label of the nodes that a type shows: its own name, unless its class says another (`@Extensions({ label })`). */
export function labelOf(type: GraphQLCompositeType): string {
  return typeof type.extensions.label === "string" ? type.extensions.label : type.name;
}
