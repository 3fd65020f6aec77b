import { int } from "neo4j-driver";
import { getNamedType, isObjectType } from "graphql";
import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";
import type { Request } from "./compile-selection";
import { decodeCursor } from "./cursor";
import { walk } from "./edge";
import { compilePage } from "./page";
import type { RawPage } from "./page";
import type { Edge } from "./projection";
import { Row } from "./row";
import type { Read } from "./row";
import type { Scope } from "./scope";
import type { Arguments, Run } from "./statement";

interface ConnectionField {
  type: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  nodes: readonly FieldNode[];
  edge: Edge;
  args: Arguments;
}

/** A nested connection: its rows and its total are slots of the owner's row, each only where it is selected. */
export function compileConnection(
  request: Request,
  { type, field, nodes, edge, args }: ConnectionField,
  row: Row,
  scope: Scope,
): Read {
  const { clause, order, key, inner } = walk(edge, type, scope, args, (of) => keyset(of, edge, scope, args));
  const child = new Row();
  child.slot(key);
  const reader = compilePage(request, connectionOf(field), nodes, child, inner);
  const limit = scope.statement.parameter((run) => int(firstOf(args, run) + 1));
  const rows = reader.needsRows
    ? row.slot(`COLLECT { ${clause} RETURN ${child.toCypher()} ORDER BY ${order.join(", ")} LIMIT ${limit} }`)
    : -1;
  const total = reader.needsTotal ? row.slot(`COUNT { ${walk(edge, type, scope, args, fromTheFirst).clause} }`) : -1;
  return (cells, run) =>
    reader.read(pageOf(cells[rows] as unknown[][] | undefined, cells[total] as number | undefined, args, run), run);
}

/** A whole list is read through its index too, which wants a bound on the key; no key is empty. */
export const fromTheFirst = (key: string) => `${key} > ''`;

/** Cuts the rows that were read, one more than asked for, to the page. */
export function pageOf(rows: unknown[][] = [], total = 0, args: Arguments, run: Run): RawPage {
  const first = firstOf(args, run);
  return {
    rows: rows.slice(0, first),
    hasNextPage: rows.length > first,
    hasPreviousPage: Boolean(args(run).after),
    total,
  };
}

/** The condition that a page begins after its cursor; the first page has its bound too, since an index is used only with one. */
export function keyset(key: string, edge: Pick<Edge, "descending">, scope: Scope, args: Arguments): string {
  const bound = scope.statement.parameter((run) => startOf(edge, args, run));
  return `${key} ${edge.descending ? "<" : ">"} ${bound}`;
}

/** The key after which the page begins: the cursor's, or one that lies before all keys. */
export function startOf(edge: Pick<Edge, "descending">, args: Arguments, run: Run): string {
  const after = args(run).after;
  if (typeof after === "string") return decodeCursor(after);
  return edge.descending ? "\uffff" : "";
}

/** How many entries the page holds at most. */
export function firstOf(args: Arguments, run: Run): number {
  return args(run).first as number;
}

/** The connection type that a field yields. */
export function connectionOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} yields no connection.`);
  return type;
}
