import { integer } from "../../graph/driver";
import { statement } from "../../graph/statements";
import type { Run } from "../run";

/** A node that breaks a rule of the model, and in what way. */
export interface Violation {
  rule: string;
  id: string;
  sentence: string;
}

/** A look through the whole stored graph for what breaks some rules; it changes nothing. */
export interface Check {
  /** The rules whose violations it finds. */
  rules: readonly string[];
  find(run: Run): AsyncIterable<Violation>;
}

/** Nodes that bear one of the labels, page by page in the order of their ids; `what` names the statement that reads a page. */
export async function* pagesOf<T extends { id: string }>(
  run: Run,
  what: "nodes" | "ids",
  labels: readonly string[],
  size = 2000,
): AsyncGenerator<T[]> {
  for (let after = ""; ;) {
    const rows = await run(statement(`assertions/page-of-${what}`), { after, labels, count: integer(size) });
    if (rows.length === 0) return;
    yield rows as unknown as T[];
    after = String(rows.at(-1)?.id);
  }
}

/** Tells where what is stored differs from what follows from the rest of the graph. */
export function differenceSentence(stored: object, wanted: Record<string, unknown>): string {
  const before = stored as Record<string, unknown>;
  const differences = Object.entries(wanted)
    .map(([name, value]) => ({ name, is: show(before[name]), should: show(value) }))
    .filter(({ is, should }) => is !== should)
    .map(({ name, is, should }) => `its ${name} is ${is} and should be ${should}`);
  return `${differences.join("; ")}.`.replace(/^its/, "Its");
}

function show(value: unknown): string {
  return value === undefined || value === null ? "absent" : JSON.stringify(value);
}
