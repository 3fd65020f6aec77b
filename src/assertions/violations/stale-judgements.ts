import { judge } from "../judge";
import { loadNodes } from "../stored-nodes";
import { differenceSentence, pagesOf, type Check, type Violation } from "./rule";

/**
 * Claims, projected edges and conflicts that are not what follows from the words for the claims: everything is judged anew, by what
 * judges when something is recorded. LINKED edges have a statement of their own.
 */
export const staleJudgements: Check = {
  rules: ["stale-claim", "claim-without-edge", "stale-conflict"],
  async *find(run) {
    const judged = new Set<string>();
    for await (const page of pagesOf<{ id: string }>(run, "ids", ["Claim"])) {
      const judgement = await judge(
        run,
        page.map(({ id }) => id).filter((id) => !judged.has(id)),
      );
      for (const id of judgement.judged) judged.add(id);
      const stored = await loadNodes(
        run,
        [...judgement.claims, ...judgement.conflicts].map(({ id }) => id),
      );
      const compare = (id: string, wanted: Record<string, unknown>) =>
        stored.has(id) ? differenceSentence(stored.get(id)?.properties ?? {}, wanted) : "It is not stored.";
      yield* judgement.claims.map(({ id, properties }) => violation("stale-claim", id, compare(id, properties)));
      yield* judgement.edges.created
        .filter(({ type }) => type !== "LINKED")
        .map(({ type, properties }) =>
          violation(
            "claim-without-edge",
            String(properties.claim),
            `It is accepted and has no ${type} edge, or one with other properties.`,
          ),
        );
      yield* judgement.conflicts.map(({ id, properties }) => violation("stale-conflict", id, compare(id, properties)));
      yield* judgement.removedConflicts.map((id) =>
        violation("stale-conflict", id, "No rule finds it, now or at any instant."),
      );
    }
  },
};

function violation(rule: string, id: string, sentence: string): Violation {
  return { rule, id, sentence };
}
