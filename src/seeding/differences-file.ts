import { z } from "zod";
import { words } from "./seed-forms";

/** The form of seeds/differences.yaml: why claims and extraction differ, where neither of them tells. */
export const differencesFile = z.strictObject({
  differences: z.array(z.strictObject({ document: words, what: words, reason: words })).default([]),
});
