import type { GeneratorValue } from "fast-check";
import * as fc from "fast-check";
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from "graphql";

/** Words and dates of the graph that arguments are drawn from, by the argument's name. */
export type Words = Record<string, readonly (string | number)[]>;

interface Drawing {
  g: GeneratorValue;
  schema: GraphQLSchema;
  words: Words;
  fragments: string[];
  fields: number;
  names: number;
  roots: readonly string[];
}

/** As many fields as one operation holds: the limits of the server leave room for it. */
const mostFields = 60;

/** An operation over the schema with aliases, fragments, interfaces, conditions and arguments; `depth` is that of its selections. */
export function generateOperation(
  g: GeneratorValue,
  schema: GraphQLSchema,
  words: Words,
  depth: number,
  roots: readonly string[],
): { text: string; variables: Record<string, unknown> } {
  const drawing: Drawing = { g, schema, words, fragments: [], fields: 0, names: 0, roots };
  const query = schema.getQueryType();
  if (!query) throw new Error("The schema has no query type.");
  const selection = selectionOn(drawing, query, depth, 1 + int(drawing, 0, 1));
  return {
    text: [`query Drawn($yes: Boolean!, $no: Boolean!) ${selection}`, ...drawing.fragments].join("\n"),
    variables: { yes: true, no: false },
  };
}

const int = ({ g }: Drawing, min: number, max: number) => g(fc.integer, { min, max });
const chance = (drawing: Drawing, percent: number) => int(drawing, 1, 100) <= percent;
const pick = <T>(drawing: Drawing, from: readonly T[]): T => from[int(drawing, 0, from.length - 1)] as T;

function selectionOn(drawing: Drawing, type: GraphQLCompositeType, depth: number, most: number): string {
  const parts = Array.from({ length: most }, () => part(drawing, type, depth));
  const leaf = "getFields" in type && type.getFields().id ? "id" : "__typename";
  return `{ ${[...parts, leaf].join(" ")} }`;
}

function part(drawing: Drawing, type: GraphQLCompositeType, depth: number): string {
  if (isAbstractType(type) && chance(drawing, 40)) {
    const on = pick(drawing, drawing.schema.getPossibleTypes(type));
    return fragment(drawing, on, depth);
  }
  if (chance(drawing, 10) && type !== drawing.schema.getQueryType()) return fragment(drawing, type, depth);
  if (!("getFields" in type)) return "__typename";
  const isRoot = type === drawing.schema.getQueryType();
  const open = Object.values(type.getFields()).filter((field) => !isRoot || drawing.roots.includes(field.name));
  const fields = open.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
  return fields.length > 0 && drawing.fields < mostFields ? field(drawing, pick(drawing, fields), depth) : "__typename";
}

function fragment(drawing: Drawing, on: GraphQLCompositeType, depth: number): string {
  const selection = selectionOn(drawing, on, depth, int(drawing, 1, 3));
  if (chance(drawing, 50)) return `... on ${on.name} ${selection}`;
  const name = `F${drawing.names++}`;
  drawing.fragments.push(`fragment ${name} on ${on.name} ${selection}`);
  return `...${name}`;
}

function field(drawing: Drawing, of: GraphQLField<unknown, unknown>, depth: number): string {
  drawing.fields += 1;
  const alias = chance(drawing, 40)
    ? `${pick(drawing, ["a", "b", "__proto__", "constructor", "first"])}${drawing.names++}: `
    : "";
  const type = getNamedType(of.type);
  const below = isCompositeType(type) ? ` ${selectionOn(drawing, type, depth - 1, int(drawing, 1, 4))}` : "";
  const condition = chance(drawing, 8)
    ? pick(drawing, [" @include(if: $yes)", " @include(if: $no)", " @skip(if: $no)", " @skip(if: $yes)"])
    : "";
  return `${alias}${of.name}${argumentsOf(drawing, of.args)}${condition}${below}`;
}

function argumentsOf(drawing: Drawing, args: readonly GraphQLArgument[]): string {
  const given = args
    .filter((arg) => isNonNullType(arg.type) || chance(drawing, 35))
    .map((arg) => `${arg.name}: ${value(drawing, arg.name, arg.type)}`);
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function value(drawing: Drawing, name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return value(drawing, name, type.ofType);
  if (isListType(type))
    return `[${Array.from({ length: int(drawing, 1, 3) }, () => value(drawing, name, type.ofType)).join(", ")}]`;
  if (isEnumType(type)) return pick(drawing, type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((each) => isNonNullType(each.type) || chance(drawing, 25));
    return `{ ${fields.map((each) => `${each.name}: ${value(drawing, each.name, each.type)}`).join(", ")} }`;
  }
  if (name === "first") return String(int(drawing, 1, 5));
  if (type.name === "Boolean") return pick(drawing, ["true", "false"]);
  const known = drawing.words[name] ?? drawing.words[type.name];
  if (!known) throw new Error(`No words to draw ${name}: ${String(type)} from.`);
  return JSON.stringify(pick(drawing, known));
}
