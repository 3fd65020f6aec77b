import { visit } from "graphql";
import type { GraphQLResolveInfo, OperationDefinitionNode, VariableNode } from "graphql";
import { badUserInput } from "./bad-user-input";
import { compileFinder, compileList, compileLookUp, compilePageFinder } from "./compile-root";
import type { Compiled, Rivals } from "./compile-root";
import type { Request } from "./compile-selection";

/** Reads from the graph: one statement, its parameters, the rows. */
export interface Reads {
  read(statement: string, parameters: Record<string, unknown>): Promise<Record<string, unknown>[]>;
}

/** A node of a list that an anchor finds: the key that tells it apart, and the selected object made of it. */
export interface Found {
  key: unknown;
  value: object;
}

/**
 * Cypher that finds out what people's words mean, and stands before an anchor. It binds `named`, a map of nodes, and `rivals`, for
 * each of `words` the nodes between which these do not decide.
 */
export interface Naming {
  cypher: string;
  words: string[];
  parameters: Record<string, unknown>;
}

/** A list that an anchor finds: its text, and how it is ordered. */
export interface Finder {
  anchor: string;
  /** What orders the list, unique within it. */
  key: string;
  /** What leads in the index that the key follows, where the anchor holds it to one value. */
  owner?: string;
  descending?: boolean;
  naming?: Naming;
}

/**
 * Answers root fields, each with one statement: the anchor finds the nodes `n`, the compiled projection says what is read of them.
 * Compiled statements are kept for as long as the parsed document is.
 */
export class Answers {
  private readonly compiled = new WeakMap<OperationDefinitionNode, Map<string, Compiled<unknown>>>();

  constructor(private readonly graph: Reads) {}

  /** Every node that the anchor finds, in its order. `key` is an expression that the anchor binds and that tells the rows apart. */
  find(
    info: GraphQLResolveInfo,
    anchor: string,
    parameters: Record<string, unknown> = {},
    key = "n.id",
  ): Promise<Found[]> {
    const compiled = this.compile(info, anchor, () => compileFinder(requestOf(info), info, anchor, key));
    return this.run(compiled, info, parameters);
  }

  /** The node that words mean, null where they mean none. Throws BAD_USER_INPUT with the candidates where they fit several. */
  async lookUp(info: GraphQLResolveInfo, naming: Naming): Promise<object | null> {
    const compiled = this.compile(info, naming.cypher, () => compileLookUp(requestOf(info), info, naming));
    const { answer, rivals } = await this.run(compiled, info, naming.parameters);
    refuseRivals(naming, rivals);
    return answer;
  }

  /** All that the anchor finds for the things that words mean. Throws BAD_USER_INPUT with the candidates where they fit several. */
  async list(
    info: GraphQLResolveInfo,
    anchor: string,
    naming: Naming,
    parameters: Record<string, unknown> = {},
  ): Promise<object[]> {
    const compiled = this.compile(info, `${naming.cypher}\n${anchor}`, () =>
      compileList(requestOf(info), info, anchor, naming),
    );
    const { answer, rivals } = await this.run(compiled, info, { ...naming.parameters, ...parameters });
    refuseRivals(naming, rivals);
    return answer;
  }

  /**
   * A page of what the finder finds; its text names `$after`, the key after which the page begins. Throws BAD_USER_INPUT with the
   * candidates where words that the list is narrowed by fit several things.
   */
  async page(info: GraphQLResolveInfo, finder: Finder, parameters: Record<string, unknown> = {}): Promise<object> {
    const { anchor, key, naming } = finder;
    const compiled = this.compile(info, [naming?.cypher, anchor, key].join("\n"), () =>
      compilePageFinder(requestOf(info), info, finder),
    );
    const { answer, rivals } = await this.run(compiled, info, { ...naming?.parameters, ...parameters });
    if (naming) refuseRivals(naming, rivals);
    return answer;
  }

  private async run<T>(
    compiled: Compiled<T>,
    info: GraphQLResolveInfo,
    parameters: Record<string, unknown>,
  ): Promise<T> {
    const { run, parameters: bound } = compiled.statement.bind(info.variableValues);
    // The driver leaves out what is undefined, and a statement that names it is then refused.
    const given = Object.entries({ ...parameters, ...bound }).map(([name, value]) => [name, value ?? null]);
    const rows = await this.graph.read(compiled.cypher, Object.fromEntries(given) as Record<string, unknown>);
    return compiled.read(rows, run);
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

function refuseRivals({ words }: Naming, rivals: Rivals): void {
  rivals.forEach((candidates, place) => {
    if (candidates.length === 0) return;
    const sentence = `«${words[place]}» fits several things: give the id or a fuller label of the one that is meant.`;
    throw badUserInput(sentence, { candidates });
  });
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
