import { isObjectType, getNamedType } from "graphql";
import type { FieldNode, GraphQLObjectType } from "graphql";
import { collectSubfields } from "graphql/execution/collectFields";
import { compileSelection } from "./compile-selection";
import type { Request } from "./compile-selection";
import { encodeCursor } from "./cursor";
import type { Read, Row } from "./row";
import type { Scope } from "./scope";
import type { Run } from "./statement";

/** A page as the database gave it: rows whose first cell is the key, at most `first` of them, and what the list holds beyond. */
export interface RawPage {
  rows: unknown[][];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  total: number;
}

/** Where counting stops on lists whose total is capped. */
export const countingStopsAt = 1001;

type ReadPage = (page: RawPage, run: Run) => unknown;

/** How to make the selected connection object of a raw page, and which halves of it the selection needs. */
export interface PageReader {
  read: ReadPage;
  needsRows: boolean;
  needsTotal: boolean;
}

/** Adds to the rows of a connection what the selection on its entries needs; the key must stand in the first slot already. */
export function compilePage(
  request: Request,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: Row,
  scope: Scope,
): PageReader {
  const fields = fieldsOf(request, connection, nodes);
  const readers = fields.map(({ key, name, type, nodes: of }): [string, ReadPage] => [key, readerOf(name, type, of)]);
  const names = fields.map((field) => field.name);
  return {
    read: (page, run) => build(readers, (read) => read(page, run)),
    needsRows: names.some((name) => ["edges", "nodes", "pageInfo"].includes(name)),
    needsTotal: names.some((name) => ["totalCount", "totalIsCapped"].includes(name)),
  };

  function readerOf(name: string, type: GraphQLObjectType | undefined, of: readonly FieldNode[]): ReadPage {
    if (name === "totalCount") return (page) => page.total;
    if (name === "totalIsCapped") return (page) => page.total >= countingStopsAt;
    if (name === "edges" && type) return readEdges(type, of);
    if (name === "nodes") return readNodes(of);
    if (name === "pageInfo" && type) return readPageInfo(type, of);
    return () => connection.name;
  }

  function readNodes(of: readonly FieldNode[]): ReadPage {
    const decode = decodeNode(connection, "nodes", of);
    return (page, run) => page.rows.map((each) => decode(each, run));
  }

  function readEdges(edge: GraphQLObjectType, of: readonly FieldNode[]): ReadPage {
    const parts = fieldsOf(request, edge, of).map(({ key, name, nodes: below }): [string, Read] => {
      if (name === "cursor") return [key, (cells) => encodeCursor(String(cells[0]))];
      if (name === "node") return [key, decodeNode(edge, "node", below)];
      return [key, () => edge.name];
    });
    return (page, run) => page.rows.map((cells) => build(parts, (read) => read(cells, run)));
  }

  function readPageInfo(info: GraphQLObjectType, of: readonly FieldNode[]): ReadPage {
    const parts = fieldsOf(request, info, of).map(({ key, name }): [string, (page: RawPage) => unknown] => [
      key,
      pageInfo[name] ?? (() => info.name),
    ]);
    return (page) => build(parts, (read) => read(page));
  }

  function decodeNode(type: GraphQLObjectType, name: string, of: readonly FieldNode[]): Read {
    const node = getNamedType(type.getFields()[name]?.type);
    if (!node || !("getFields" in node) || "getInterfaces" in node === false)
      throw new Error(`${type.name}.${name} leads to no object.`);
    return compileSelection(request, node as GraphQLObjectType, of, row, scope);
  }
}

const cursorOf = (cells: unknown[] | undefined) => (cells ? encodeCursor(String(cells[0])) : null);

const pageInfo: Record<string, (page: RawPage) => unknown> = {
  hasNextPage: (page) => page.hasNextPage,
  hasPreviousPage: (page) => page.hasPreviousPage,
  startCursor: (page) => cursorOf(page.rows[0]),
  endCursor: (page) => cursorOf(page.rows[page.rows.length - 1]),
};

function fieldsOf(request: Request, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  return [...collectSubfields(request.schema, request.fragments, request.variables, type, nodes)].map(([key, of]) => {
    const name = of[0]?.name.value ?? "";
    const below = getNamedType(type.getFields()[name]?.type);
    return { key, name, nodes: of, type: isObjectType(below) ? below : undefined };
  });
}

function build<R>(parts: [string, R][], value: (read: R) => unknown): object {
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, read] of parts) object[key] = value(read);
  return object;
}
