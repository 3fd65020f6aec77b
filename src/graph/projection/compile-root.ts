import { int } from "neo4j-driver";
import { getNamedType, isCompositeType } from "graphql";
import type { GraphQLCompositeType, GraphQLResolveInfo } from "graphql";
import type { Finder, Found, Naming } from "./answers";
import { connectionOf, firstOf, pageOf, startOf } from "./compile-connection";
import { compileSelection } from "./compile-selection";
import type { Request } from "./compile-selection";
import { compilePage } from "./page";
import { Row } from "./row";
import { enter } from "./scope";
import type { Scope } from "./scope";
import { Statement } from "./statement";
import type { Arguments, Run } from "./statement";

/** One statement for a root field, with what makes its parameters and reads its rows. */
export interface Compiled<T> {
  cypher: string;
  statement: Statement;
  read(rows: Record<string, unknown>[], run: Run): T;
}

/** For each of some words, the nodes between which they do not decide. */
export type Rivals = { id: string; label: string }[][];

/** An answer, and what the words that were given may mean instead. */
export interface Decided<T> {
  answer: T;
  rivals: Rivals;
}

const rivals = "[each IN rivals | [x IN each | x {.id, .label}]] AS rivals";

/** A statement that reads the selection of every node that the anchor finds. */
export function compileFinder(
  request: Request,
  info: GraphQLResolveInfo,
  anchor: string,
  key: string,
): Compiled<Found[]> {
  const { scope, statement } = rootOf(info);
  const row = new Row();
  const decode = compileSelection(request, typeOf(info), info.fieldNodes, row, scope);
  return {
    cypher: `${anchor}\nRETURN ${key} AS key, ${row.toCypher()} AS row`,
    statement,
    read: (rows, run) => rows.map((each) => ({ key: each.key, value: decode(each.row as unknown[], run) as object })),
  };
}

/** A statement that reads the selection of the one node that words mean. */
export function compileLookUp(
  request: Request,
  info: GraphQLResolveInfo,
  { cypher }: Naming,
): Compiled<Decided<object | null>> {
  const { scope, statement } = rootOf(info);
  const row = new Row();
  const decode = compileSelection(request, typeOf(info), info.fieldNodes, row, scope);
  return {
    cypher: `${cypher}\nWITH named.it AS n, rivals\nRETURN n IS NOT NULL AS found, ${row.toCypher()} AS row, ${rivals}`,
    statement,
    read: ([only], run) => ({
      answer: only?.found ? (decode(only.row as unknown[], run) as object) : null,
      rivals: only?.rivals as Rivals,
    }),
  };
}

/** A statement that reads the selection of everything that the anchor finds, in its order, after the names before it are resolved. */
export function compileList(
  request: Request,
  info: GraphQLResolveInfo,
  anchor: string,
  naming: Naming,
): Compiled<Decided<object[]>> {
  const { scope, statement } = rootOf(info);
  const row = new Row();
  const decode = compileSelection(request, typeOf(info), info.fieldNodes, row, scope);
  return {
    cypher: `${naming.cypher}\nRETURN COLLECT { ${anchor} RETURN ${row.toCypher()} } AS rows, ${rivals}`,
    statement,
    read: ([only], run) => ({
      answer: (only?.rows as unknown[][]).map((each) => decode(each, run) as object),
      rivals: only?.rivals as Rivals,
    }),
  };
}

/** A statement that reads a page, and the total where it is selected, of what the finder finds. */
export function compilePageFinder(
  request: Request,
  info: GraphQLResolveInfo,
  { anchor, key, owner, descending, naming }: Finder,
): Compiled<Decided<object>> {
  const { scope, statement, field, args } = rootOf(info);
  const row = new Row();
  row.slot(key);
  const reader = compilePage(request, connectionOf(field), info.fieldNodes, row, scope);
  const after = statement.parameter((run) => startOf({ descending }, args, run));
  const start = statement.parameter(() => (descending ? "\uffff" : ""));
  const limit = statement.parameter((run) => int(firstOf(args, run) + 1));
  const from = (bound: string) => anchor.replace(/\$after\b/g, () => bound);
  const order = (owner ? [owner, key] : [key]).map((each) => (descending ? `${each} DESC` : each)).join(", ");
  const rows = reader.needsRows
    ? `COLLECT { ${from(after)} RETURN ${row.toCypher()} ORDER BY ${order} LIMIT ${limit} }`
    : "[]";
  const total = reader.needsTotal ? `COUNT { ${from(start)} }` : "0";
  return {
    cypher: `${naming?.cypher ?? "WITH [] AS rivals"}\nRETURN ${rows} AS rows, ${total} AS total, ${rivals}`,
    statement,
    read: ([only], run) => ({
      answer: reader.read(pageOf(only?.rows as unknown[][], only?.total as number, args, run), run) as object,
      rivals: only?.rivals as Rivals,
    }),
  };
}

function rootOf(info: GraphQLResolveInfo) {
  const statement = new Statement();
  const field = info.parentType.getFields()[info.fieldName];
  const node = info.fieldNodes[0];
  if (!field || !node) throw new Error(`${info.fieldName} is no field of ${info.parentType.name}.`);
  const args: Arguments = statement.arguments(field, node);
  const scope: Scope = enter({ statement, n: "n" }, field, node, args);
  return { statement, field, args, scope };
}

function typeOf(info: GraphQLResolveInfo): GraphQLCompositeType {
  const type = getNamedType(info.returnType);
  if (!isCompositeType(type)) throw new Error(`${info.fieldName} yields ${type.name}, which has no fields.`);
  return type;
}
