import { GraphQLObjectType, execute, getNamedType, isInterfaceType, isObjectType } from "graphql";
import type { DocumentNode, ExecutionResult, GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { fieldsOver } from "./fields";
import type { MemoryGraph } from "./memory-graph";
import type { Args, ReadField, Seen } from "./seen";

/** Reads a root field: the nodes that it finds, seen with the moments that its arguments give. */
export type ReadRoot = (args: Args, moment: Pick<Seen, "asOf" | "knownAt">) => unknown;

/** Executes an operation field by field over the graph in memory. */
export async function executeSlowly(
  schema: GraphQLSchema,
  graph: MemoryGraph,
  roots: Record<string, ReadRoot>,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const fields = fieldsOver(graph);
  const readerOf = (type: GraphQLObjectType, name: string): ReadField | undefined => {
    const owners = [type.name, ...type.getInterfaces().map((each) => each.name)];
    const specific = owners.find((owner) => fields[owner]?.[name]);
    return specific ? fields[specific]?.[name] : undefined;
  };
  return execute({
    schema,
    document,
    variableValues: variables,
    typeResolver: (value: Seen, _context, _info, abstractType) => nameOf(schema, value, abstractType.name),
    fieldResolver: (source: unknown, args: Args, _context: unknown, info: GraphQLResolveInfo) => {
      const filled = withDefaults(args, info);
      const moment = (above?: Seen) => ({
        asOf: (args.asOf as string | undefined) ?? above?.asOf ?? null,
        knownAt: (args.knownAt as string | undefined) ?? above?.knownAt ?? null,
      });
      if (info.parentType === schema.getQueryType()) return roots[info.fieldName]?.(filled, moment());
      if (!isSeen(source)) return (source as Record<string, unknown>)[info.fieldName];
      const seen = { ...source, ...moment(source) };
      const read = readerOf(info.parentType, info.fieldName);
      return read ? read(seen, filled) : (seen.node.properties[info.fieldName] ?? null);
    },
  });
}

const isSeen = (source: unknown): source is Seen =>
  typeof source === "object" &&
  source !== null &&
  "node" in source &&
  typeof (source as Seen).node === "object" &&
  (source as Seen).node !== null &&
  "labels" in (source as Seen).node;

/** An explicit null stands for the default. */
function withDefaults(args: Args, info: GraphQLResolveInfo): Args {
  const field = info.parentType.getFields()[info.fieldName];
  return Object.fromEntries((field?.args ?? []).map((arg) => [arg.name, args[arg.name] ?? arg.defaultValue ?? null]));
}

function nameOf(schema: GraphQLSchema, { node, as }: Seen, abstract: string): string | undefined {
  if (as) return as;
  const type = schema.getType(abstract);
  if (!type || !isInterfaceType(type)) return undefined;
  const label = node.labels.includes("Measure")
    ? "Measure"
    : node.labels.includes("Assertion")
      ? "Evidence"
      : undefined;
  const possible = schema.getPossibleTypes(type).map((each) => each.name);
  return [label, ...node.labels].find(
    (each) => each !== undefined && possible.includes(each) && isObjectType(getNamedType(schema.getType(each))),
  );
}
