import { inPackage } from "../../../src/package-root";
import { readSeeds } from "../../../src/seeding/read-seeds";

describe("the seeds of the project", () => {
  const plan = readSeeds(inPackage("seeds"));

  it("quote their documents letter by letter", () => {
    const texts = new Map(plan.documents.map(({ id, text }) => [id, text]));
    const quoted = [
      ...plan.mentions.map(({ documentId, start, end, text }) => ({ documentId, start, end, text })),
      ...plan.assertions.flatMap(({ documentId, start, end, quote }) =>
        quote === undefined ? [] : [{ documentId, start, end, text: quote }],
      ),
    ];
    expect(quoted.length).toBeGreaterThan(0);
    for (const { documentId, start, end, text } of quoted) expect(texts.get(documentId)?.slice(start, end)).toBe(text);
  });
});
