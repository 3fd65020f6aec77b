import { isObjectType } from "graphql";
import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLSchema,
  FragmentDefinitionNode,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields";
import { compileField } from "./compile-field";
import { ownerKey } from "./edge";
import { labelOf } from "./label-of";
import type { Read, Row } from "./row";
import type { Scope } from "./scope";

/** What of a request a compilation looks at; of the variables, those alone that `@skip` and `@include` name. */
export interface Request {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** The concrete type of a decoded object, for the resolution of interfaces. A symbol, since any string may be an alias. */
export const typeName = Symbol("typeName");

type Fields = ReadonlyMap<string, readonly FieldNode[]>;
type Entries = [key: string, read: Read][];

/** Adds to the row what a selection on a node needs, and returns how to make the selected object of it. */
export function compileSelection(
  request: Request,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  row: Row,
  scope: Scope,
): Read {
  if (isObjectType(type)) {
    const fields = collectSubfields(request.schema, request.fragments, request.variables, type, nodes);
    const entries: Entries = [...fields].map(([key, of]) => [key, compileField(request, type, of, row, scope)]);
    return (cells, run) => objectOf(type.name, entries, cells, run);
  }
  return compileAbstract(request, request.schema.getPossibleTypes(type), nodes, row, scope);
}

/**
 * A selection on an interface: the row tells the node's labels; a field that several types select alike is compiled once, and
 * looked up only for nodes of those types.
 */
function compileAbstract(
  request: Request,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  row: Row,
  scope: Scope,
): Read {
  const labels = row.slot(`labels(${scope.n})`);
  const possible = scope.guard ? types.filter((type) => scope.guard?.includes(labelOf(type))) : types;
  const selections = possible.map((type) => ({
    type,
    fields: collectSubfields(request.schema, request.fragments, request.variables, type, nodes) as Fields,
  }));
  const shares = shareFields(selections);
  const entriesOf = new Map<string, Entries>();
  for (const { type, fields } of selections)
    entriesOf.set(
      labelOf(type),
      [...fields].map(([key, of]) => [
        key,
        shares(type, key, of, (sharing) => compileField(request, type, of, row, guarded(sharing))),
      ]),
    );
  const names = new Map(possible.map((type) => [labelOf(type), type.name]));
  return (cells, run) => {
    const label = concreteLabel(cells[labels] as string[], entriesOf);
    return objectOf(names.get(label) ?? "", entriesOf.get(label) ?? [], cells, run);
  };

  function guarded(sharing: GraphQLObjectType[]): Scope {
    if (sharing.length === possible.length) return scope;
    return { ...scope, guard: sharing.map(labelOf) };
  }
}

/** Compiles a field once for all types that mean the same by it and select the same of it. */
function shareFields(selections: { type: GraphQLObjectType; fields: Fields }[]) {
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown) => numbers.get(value) ?? (numbers.set(value, numbers.size), numbers.size - 1);
  const identity = (type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]) => {
    const name = nodes[0]?.name.value ?? "";
    const projection = type.getFields()[name]?.extensions.projection as
      { edge?: { owner?: string | Record<string, string> } } | undefined;
    const owner = projection?.edge?.owner;
    const variant = typeof owner === "object" ? ownerKey(owner, type) : "";
    return JSON.stringify([key, numberOf(projection ?? `${type.name}.${name}`), variant, ...nodes.map(numberOf)]);
  };
  const sharing = new Map<string, GraphQLObjectType[]>();
  for (const { type, fields } of selections)
    for (const [key, nodes] of fields) {
      const id = identity(type, key, nodes);
      sharing.set(id, [...(sharing.get(id) ?? []), type]);
    }
  const compiled = new Map<string, Read>();
  return (
    type: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    compile: (types: GraphQLObjectType[]) => Read,
  ): Read => {
    const id = identity(type, key, nodes);
    const known = compiled.get(id) ?? compile(sharing.get(id) ?? []);
    compiled.set(id, known);
    return known;
  };
}

/** A measure is a provision of a programme and bears both labels; it is served as a measure. */
function concreteLabel(labels: readonly string[], known: ReadonlyMap<string, unknown>): string {
  if (labels.includes("Measure")) return "Measure";
  return labels.find((label) => known.has(label)) ?? "";
}

function objectOf(name: string, entries: Entries, cells: readonly unknown[], run: Parameters<Read>[1]): object {
  const object = Object.create(null) as Record<string | symbol, unknown>;
  object[typeName] = name;
  for (const [key, read] of entries) object[key] = read(cells, run);
  return object;
}
