import { findReferences } from "../../../src/extraction/find-references";
import { actKinds } from "../../../src/extraction/patterns";
import type { ActRecord } from "../../../src/extraction/records";

const actsIn = (text: string): ActRecord[] => findReferences(text).filter((record) => record.kind === "act");

describe.each(actKinds)("the kind $name ($stems)", (kind) => {
  test.each(kind.examples)("finds «$text» ($source)", ({ text, source: _source, ...expected }) => {
    expect(actsIn(text)).toContainEqual(expect.objectContaining({ type: kind.name, ...expected }));
  });

  test.each(kind.counterexamples)("passes over «$text»: $why", ({ text }) => {
    expect(actsIn(text).filter((act) => act.type === kind.name)).toEqual([]);
  });

  it("has examples with their source, and one that it must not take", () => {
    expect(kind.examples.length).toBeGreaterThan(0);
    expect(kind.counterexamples.length).toBeGreaterThan(0);
  });
});
