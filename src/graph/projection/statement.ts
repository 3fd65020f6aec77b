import type { FieldNode, GraphQLField } from "graphql";
import { checkedArgs } from "./checked-args";
import type { ArgsClass } from "./projection";

/** One execution of a compiled statement: the variables of the request and what its fields' arguments came to. */
export interface Run {
  readonly variables: Record<string, unknown>;
  readonly args: Map<FieldNode, Record<string, unknown>>;
}

export type Arguments = (run: Run) => Record<string, unknown>;

/** Hands out the names of one statement: its variables and parameters, and the values that the parameters take in a run. */
export class Statement {
  private readonly values: ((run: Run) => unknown)[] = [];
  private nodes = 0;

  /** Names for the next node and the relationship that leads to it, which no other part of the statement uses. */
  nextNode(): { m: string; r: string } {
    this.nodes += 1;
    return { m: `n${this.nodes}`, r: `r${this.nodes}` };
  }

  /** A parameter whose value is computed anew for each run; `$p3`. */
  parameter(value: (run: Run) => unknown): string {
    this.values.push(value);
    return `$p${this.values.length - 1}`;
  }

  /** The checked arguments of a field, computed once a run. */
  arguments(field: GraphQLField<unknown, unknown>, node: FieldNode, args?: ArgsClass): Arguments {
    return (run) => {
      const known = run.args.get(node);
      if (known) return known;
      const checked = checkedArgs(field, node, run.variables, args);
      run.args.set(node, checked);
      return checked;
    };
  }

  /** Starts a run: the values of all parameters. Throws BAD_USER_INPUT where a field's arguments are refused. */
  bind(variables: Record<string, unknown>): { run: Run; parameters: Record<string, unknown> } {
    const run: Run = { variables, args: new Map() };
    const parameters: Record<string, unknown> = {};
    this.values.forEach((value, index) => (parameters[`p${index}`] = value(run)));
    return { run, parameters };
  }
}
