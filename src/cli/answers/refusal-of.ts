import type { GraphQLFormattedError } from "graphql";
import { Refusal } from "../../refusal";
import { printable } from "./wrap";

/** What the graph refuses, for the person at the terminal: its sentence, and what a label that fits several things may mean. */
export function refusalOf(errors: readonly GraphQLFormattedError[]): Refusal {
  const [first] = errors;
  const { code, candidates = [] } = (first?.extensions ?? {}) as {
    code?: string;
    candidates?: { id: string; label: string }[];
  };
  if (code === "INTERNAL_SERVER_ERROR")
    return new Refusal("Something went wrong in normgraph, not in what was asked: LOG_LEVEL=debug tells what.");
  const choices = candidates.map(({ id, label }) => `  ${id}  ${label}`);
  return new Refusal([first?.message ?? "", ...choices].map(printable).join("\n"));
}
