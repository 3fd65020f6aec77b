import type { GraphQLObjectType } from "graphql";
import type { Edge } from "./projection";
import { expand } from "./scope";
import type { Scope } from "./scope";
import type { Arguments } from "./statement";

/** An edge in the statement's own names: the MATCH clause, what orders it, and the scope of the node that it leads to. */
export interface Walk {
  clause: string;
  order: string[];
  /** The expression whose value is the cursor; empty where the list has no order of its own. */
  key: string;
  inner: Scope;
}

/** Walks an edge from the scope's node. `page` is a further condition on the key, `<key> > $p3`. */
export function walk(
  edge: Edge,
  type: GraphQLObjectType,
  scope: Scope,
  args: Arguments,
  page?: (key: string) => string,
): Walk {
  const names = scope.statement.nextNode();
  const owner = typeof edge.owner === "object" ? ownerKey(edge.owner, type) : edge.owner;
  const text = (cypher: string) => expand(cypher, scope, names, args);
  const key = edge.key ? text(edge.key) : "";
  const conditions = [
    ...(scope.guard ? [`${scope.n}:${scope.guard.join("|")}`] : []),
    ...(owner ? [`${text(owner)} = ${scope.n}.id`] : []),
    ...(page ? [page(key)] : []),
    ...(edge.where ? [text(edge.where)] : []),
  ];
  const direction = edge.descending ? " DESC" : "";
  const source = edge.unwind
    ? `UNWIND ${text(edge.unwind)} AS ${names.m} WITH *`
    : `MATCH ${text(edge.match ?? "(m)")}`;
  return {
    clause: conditions.length > 0 ? `${source} WHERE ${conditions.join(" AND ")}` : source,
    // A composite index gives its order only if ORDER BY names all its leading properties.
    order: [...(owner ? [text(owner)] : []), ...(key ? [key] : [])].map((each) => each + direction),
    key,
    inner: { statement: scope.statement, n: names.m, asOf: scope.asOf, knownAt: scope.knownAt },
  };
}

/** The owner's key for a type: by its own name or by an interface that it implements. */
export function ownerKey(
  owner: { otherwise: string; [label: string]: string } | Record<string, string>,
  type: GraphQLObjectType,
): string {
  const label = [type.name, ...type.getInterfaces().map((each) => each.name)].find((name) => name in owner);
  return owner[label ?? "otherwise"] ?? "";
}
