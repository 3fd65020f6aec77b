import type { FieldNode, GraphQLField } from "graphql";
import type { Cypher } from "./projection";
import type { Arguments, Run, Statement } from "./statement";

/** A day or an instant that holds from some field downwards: its parameter and its value in a run. */
interface Moment {
  parameter: string;
  value: (run: Run) => unknown;
}

/** Where in the statement a selection stands. */
export interface Scope {
  readonly statement: Statement;
  /** The node's variable. */
  readonly n: string;
  /** Labels of which the node must bear one for what is selected here to matter; absent where it bears one by its place. */
  readonly guard?: string[];
  readonly asOf?: Moment;
  readonly knownAt?: Moment;
}

/** The scope beneath a field: `asOf` and `knownAt` given on it hold for everything below unless said again. */
export function enter(scope: Scope, field: GraphQLField<unknown, unknown>, node: FieldNode, args: Arguments): Scope {
  return { ...scope, asOf: moment("asOf"), knownAt: moment("knownAt") };

  function moment(name: "asOf" | "knownAt"): Moment | undefined {
    const above = scope[name];
    const isGiven =
      field.args.some((argument) => argument.name === name) &&
      node.arguments?.some((given) => given.name.value === name);
    if (!isGiven) return above;
    const value = (run: Run) => args(run)[name] ?? above?.value(run) ?? null;
    return { parameter: scope.statement.parameter(value), value };
  }
}

/** The text that serves here: the state as it is kept, or as computed for a day or an instant. */
export function textFor(cypher: Cypher, scope: Scope): string {
  if (typeof cypher === "string") return cypher;
  return scope.asOf || scope.knownAt ? cypher.computed : cypher.kept;
}

/** What has a history: the property that holds its state today, and those that hold the instants at which it changed and what to. */
const histories: Record<string, [today: string, from: string, then: string]> = {
  standing: ["standing", "standingFrom", "standingThen"],
  outcome: ["state", "standsFrom", "standsThen"],
  rule: ["rule", "ruleFrom", "ruleThen"],
};

/**
 * Cypher in which `@standing(m)` is the standing of the claim `m` at an instant, and `@outcome(m)` what the conflict `m` came to by
 * then: '' where there was none, the id of the claim that prevails, else 'OPEN'; `@rule(m)` is the sentence that decided it. Today's
 * where no instant, or null, is given.
 */
export function historyAt(text: string, instant?: string): string {
  return text.replace(/@(standing|outcome|rule)\((\w+)\)/g, (_, name: string, of: string) => {
    const [today, from, then] = histories[name] ?? ["", "", ""];
    if (!instant) return `${of}.${today}`;
    const past = `${of}.${then}[size([x IN ${of}.${from} WHERE x <= ${instant}])]`;
    return `CASE WHEN ${instant} IS NULL THEN ${of}.${today} ELSE ${past} END`;
  });
}

/**
 * Cypher of a field with this statement's own names: `n`, `m`, `r` become its variables, `$name` a parameter, `@standing(m)`,
 * `@outcome(m)` and `@rule(m)` what they are at `$knownAt`. A word after a point, a colon, a quote or a dollar sign is no variable.
 */
export function expand(text: string, scope: Scope, names: { m?: string; r?: string } = {}, args?: Arguments): string {
  const variables: Record<string, string | undefined> = { n: scope.n, ...names };
  const parameters = new Map<string, string>();
  return historyAt(text, scope.knownAt && "$knownAt")
    .replace(/\$(\w+)/g, (_, name: string) => parameter(name))
    .replace(/(?<![\w.:$'`])[nmr](?![\w'`])/g, (name) => variables[name] ?? name);

  function parameter(name: string): string {
    if (name === "asOf" || name === "knownAt") return scope[name]?.parameter ?? "null";
    const known = parameters.get(name);
    if (known) return known;
    const made = scope.statement.parameter((run) => args?.(run)[name] ?? null);
    parameters.set(name, made);
    return made;
  }
}
