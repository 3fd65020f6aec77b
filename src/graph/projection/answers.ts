import { visit } from "graphql";
import type { GraphQLResolveInfo, OperationDefinitionNode, VariableNode } from "graphql";
import { compileFinder, compilePageFinder } from "./compile-root";
import type { Compiled } from "./compile-root";
import type { Request } from "./compile-selection";

/** Reads from the graph: one statement, its parameters, the rows. */
export interface Reads {
  read(statement: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>[]>;
}

/** What a look-up found: the node's id and label, and the selected object made of it. */
export interface Found {
  key: string;
  id: string;
  label: string;
  value: object;
}

/** A list that an anchor finds: its text, the expression that orders it, and its direction. */
export interface Finder {
  anchor: string;
  key: string;
  descending?: boolean;
}

/**
 * Answers root fields, each with one statement: the anchor finds the nodes `n`, the compiled projection says what is read of them.
 * Compiled statements are kept for as long as the parsed document is.
 */
export class Answers {
  private readonly compiled = new WeakMap<OperationDefinitionNode, Map<string, Compiled<unknown>>>();

  constructor(private readonly graph: Reads) {}

  /** Every node that the anchor finds, in its order. `key` is an expression that the anchor binds and that tells the rows apart. */
  async find(
    info: GraphQLResolveInfo,
    anchor: string,
    parameters: Record<string, unknown>,
    key = "n.id",
  ): Promise<Found[]> {
    const compiled = this.compile(info, anchor, () => compileFinder(requestOf(info), info, anchor, key));
    return this.run(compiled, info, parameters);
  }

  /** A page of what the finder finds; its text names `$after`, the key after which the page begins. */
  async page(info: GraphQLResolveInfo, finder: Finder, parameters: Record<string, unknown>): Promise<object> {
    const compiled = this.compile(info, finder.anchor + finder.key, () =>
      compilePageFinder(requestOf(info), info, finder),
    );
    return this.run(compiled, info, parameters);
  }

  private async run<T>(
    compiled: Compiled<T>,
    info: GraphQLResolveInfo,
    parameters: Record<string, unknown>,
  ): Promise<T> {
    const { run, parameters: bound } = compiled.statement.bind(info.variableValues);
    return compiled.read(await this.graph.read(compiled.cypher, { ...parameters, ...bound }), run);
  }

  private compile<T>(info: GraphQLResolveInfo, anchor: string, compile: () => Compiled<T>): Compiled<T> {
    const known = this.compiled.get(info.operation) ?? new Map<string, Compiled<unknown>>();
    this.compiled.set(info.operation, known);
    const key = JSON.stringify([info.path.key, anchor, conditionsOf(info).map((name) => info.variableValues[name])]);
    const made = (known.get(key) as Compiled<T> | undefined) ?? compile();
    known.set(key, made);
    return made;
  }
}

function requestOf(info: GraphQLResolveInfo): Request {
  return { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
}

const conditions = new WeakMap<OperationDefinitionNode, string[]>();

/** The variables that `@skip` and `@include` of the document name: the shape of the answer depends on them and on no others. */
function conditionsOf({ operation, fragments }: GraphQLResolveInfo): string[] {
  const known = conditions.get(operation);
  if (known) return known;
  const names = new Set<string>();
  for (const node of [operation, ...Object.values(fragments)])
    visit(node, {
      Directive: (directive) =>
        visit(directive, { Variable: (variable: VariableNode) => void names.add(variable.name.value) }) && undefined,
    });
  const found = [...names];
  conditions.set(operation, found);
  return found;
}
