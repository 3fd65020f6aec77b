import { getNamedType, isCompositeType } from "graphql";
import type { FieldNode, GraphQLCompositeType, GraphQLField, GraphQLObjectType } from "graphql";
import { compileConnection, fromTheFirst } from "./compile-connection";
import { compileSelection } from "./compile-selection";
import type { Request } from "./compile-selection";
import { walk } from "./edge";
import { labelOf } from "./label-of";
import type { EdgeProjection, Projection } from "./projection";
import { Row } from "./row";
import type { Read } from "./row";
import { enter, expand, textFor } from "./scope";
import type { Scope } from "./scope";

/** Adds to the row what one field of an object needs, and returns how its value is read. */
export function compileField(
  request: Request,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: Row,
  scope: Scope,
): Read {
  const node = nodes[0];
  const field = node && type.getFields()[node.name.value];
  if (!node || !field) return () => type.name; // __typename, the one field that no type declares
  const projection = field.extensions.projection as Projection | undefined;
  if (!projection)
    throw new Error(`${type.name}.${field.name} has no projection: declare it with a decorator of graph/projection.`);
  if (projection.kind === "same") return compileSame(request, field, nodes, row, scope, projection.where);
  const args = scope.statement.arguments(field, node, projection.args);
  const within = enter(scope, field, node, args);
  if (projection.kind === "value") {
    const { read } = projection;
    const slot = row.slot(expand(textFor(projection.cypher, within), within, {}, args));
    return read ? (cells) => read(cells[slot]) : (cells) => cells[slot];
  }
  if (projection.kind === "connection")
    return compileConnection(request, { type, field, nodes, edge: projection.edge, args }, row, within);
  return compileList(request, { type, field, nodes, projection, args }, row, within);
}

interface ListField {
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  projection: EdgeProjection;
  args: Parameters<typeof walk>[3];
}

function compileList(
  request: Request,
  { type, field, nodes, projection, args }: ListField,
  row: Row,
  scope: Scope,
): Read {
  const { owner, key } = projection.edge;
  const { clause, order, inner } = walk(projection.edge, type, scope, args, owner && key ? fromTheFirst : undefined);
  const child = new Row();
  const decode = compileSelection(request, compositeOf(field), nodes, child, inner);
  const ordered = order.length > 0 ? ` ORDER BY ${order.join(", ")}` : "";
  if (projection.kind === "many") {
    const slot = row.slot(`COLLECT { ${clause} RETURN ${child.toCypher()}${ordered} }`);
    return (cells, run) => (cells[slot] as unknown[][]).map((each) => decode(each, run));
  }
  const slot = row.slot(`COLLECT { ${clause} RETURN ${child.toCypher()}${ordered} LIMIT 1 }`);
  return (cells, run) => {
    const first = (cells[slot] as unknown[][])[0];
    return first ? decode(first, run) : null;
  };
}

function compileSame(
  request: Request,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  row: Row,
  scope: Scope,
  where?: string,
): Read {
  const type = compositeOf(field);
  const isSame = row.slot(where ? expand(where, scope) : `${scope.n}:${labelOf(type)}`);
  const decode = compileSelection(request, type, nodes, row, where ? scope : { ...scope, guard: [labelOf(type)] });
  return (cells, run) => (cells[isSame] ? decode(cells, run) : null);
}

function compositeOf(field: GraphQLField<unknown, unknown>): GraphQLCompositeType {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) throw new Error(`${field.name} leads to ${type.name}, which has no fields.`);
  return type;
}
