import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareClaims, type Difference } from "./compare-claims";
import { differencesFile } from "./differences-file";
import { linkDocuments } from "./link-documents";
import { readCuratedSeeds } from "./read-seeds";
import { SeedError, type SeedProblem } from "./seed-error";
import { readSeedFile } from "./seed-file";

/** Every difference between the claims of a folder of seeds and what the extraction reads, with its reason as far as one is known. */
export interface Explained {
  differences: Difference[];
  /** Reasons that are written down for what does not differ (any more). */
  idle: { document: string; what: string }[];
}

/**
 * Compares the claims of a folder of seeds with what the extraction reads in its documents, with the reasons of its
 * `differences.yaml`. Refuses seeds as `readSeeds` does.
 */
export function explainDifferences(folder: string): Explained {
  const { plan, documents } = readCuratedSeeds(folder);
  const found = compareClaims(plan, linkDocuments(plan, documents));
  const reasons = readReasons(folder);
  const written = new Map(reasons.map(({ document, what, reason }) => [`${document} ${what}`, reason]));
  const differences = found.map((one) => ({
    ...one,
    reason: one.reason ?? written.get(`${one.documentId} ${one.what}`),
  }));
  const differing = new Set(found.map(({ documentId, what }) => `${documentId} ${what}`));
  return { differences, idle: reasons.filter(({ document, what }) => !differing.has(`${document} ${what}`)) };
}

function readReasons(folder: string) {
  const name = "differences.yaml";
  if (!existsSync(join(folder, name))) return [];
  const problems: SeedProblem[] = [];
  const file = readSeedFile(folder, name, differencesFile, problems);
  if (file === undefined) throw new SeedError(problems);
  return file.content.differences;
}
