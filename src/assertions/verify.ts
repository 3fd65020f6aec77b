import type { Graph } from "../graph/driver";
import { Refusal } from "../refusal";
import type { Check, Violation } from "./violations/rule";
import { staleJudgements } from "./violations/stale-judgements";
import { staleNodes } from "./violations/stale-nodes";
import { staleResources } from "./violations/stale-resources";
import { statementChecks } from "./violations/statement-rules";
import { textDigest } from "./violations/text-digest";

export type { Violation } from "./violations/rule";

const checks: readonly Check[] = [...statementChecks, textDigest, staleNodes, staleJudgements, staleResources];

/** The names of all rules that `verify` knows. */
export const verifyRules: readonly string[] = checks.flatMap(({ rules }) => rules);

/** A read of the whole graph may take its time. */
const TIMEOUT = 600_000;

/**
 * Finds in the stored graph whatever breaks the rules that the database itself cannot keep, one violation after another; nothing for a
 * graph in order. It changes nothing. With `rules`, these alone are looked at; a name that is none is refused.
 */
export async function* verify(
  graph: Graph,
  { rules = verifyRules }: { rules?: readonly string[] } = {},
): AsyncGenerator<Violation> {
  const unknown = rules.find((rule) => !verifyRules.includes(rule));
  if (unknown !== undefined)
    throw new Refusal(`There is no rule "${unknown}": the rules are ${verifyRules.join(", ")}.`);
  const run = (cypher: string, parameters?: Record<string, unknown>) =>
    graph.read(cypher, parameters, { timeout: TIMEOUT });
  for (const check of checks) {
    if (!check.rules.some((rule) => rules.includes(rule))) continue;
    for await (const violation of check.find(run)) {
      if (rules.includes(violation.rule)) yield violation;
    }
  }
}
