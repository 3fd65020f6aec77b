import { createHash } from "node:crypto";
import { pagesOf, type Check } from "./rule";

/** Documents whose text is not the one that their sha256 was taken of. */
export const textDigest: Check = {
  rules: ["sha256"],
  async *find(run) {
    const pages = pagesOf<{ id: string; properties: { text?: string; sha256?: string } }>(
      run,
      "nodes",
      ["Document"],
      20,
    );
    for await (const page of pages) {
      for (const { id, properties } of page) {
        const { text, sha256 } = properties;
        if (text === undefined || createHash("sha256").update(text).digest("hex") === sha256) continue;
        yield { rule: "sha256", id, sentence: "Its sha256 is not its text's." };
      }
    }
  },
};
