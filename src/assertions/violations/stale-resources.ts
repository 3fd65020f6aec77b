import { deriveForces, deriveStages, deriveStatuses } from "../derive-resources";
import { loadNodes } from "../stored-nodes";
import { differenceSentence, pagesOf, type Check } from "./rule";

/** Treaties, measures, acts and provisions whose stage, status or force is not what follows from the claims about them. */
export const staleResources: Check = {
  rules: ["stale-stage", "stale-status", "stale-force"],
  async *find(run) {
    for await (const page of pagesOf<{ id: string }>(run, "ids", ["Act", "Provision"])) {
      const ids = page.map(({ id }) => id);
      const changes = [
        ...(await deriveStages(run, ids)).map((change) => ({ rule: "stale-stage", ...change })),
        ...(await deriveStatuses(run, ids)).map((change) => ({ rule: "stale-status", ...change })),
        ...(await deriveForces(run, ids)).map((change) => ({ rule: "stale-force", ...change })),
      ];
      const stored = await loadNodes(
        run,
        changes.map(({ id }) => id),
      );
      for (const { rule, id, properties } of changes) {
        yield { rule, id, sentence: differenceSentence(stored.get(id)?.properties ?? {}, properties) };
      }
    }
  },
};
