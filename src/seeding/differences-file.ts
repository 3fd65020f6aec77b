import { z } from "zod";
import { words } from "./seed-forms";

const difference = z.strictObject({
  document: words.describe("The document's id."),
  what: words.describe("The difference as `normgraph verify --claims` prints it."),
  reason: words.describe("Why the two readings differ."),
});

/** The form of seeds/differences.yaml: why claims and extraction differ, where neither of them tells. */
export const differencesFile = z.strictObject({
  differences: z.array(difference).default([]).describe("Differences that neither reading explains."),
});
