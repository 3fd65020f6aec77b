import { findReferences } from "../../../src/extraction/find-references";
import { levelKinds } from "../../../src/extraction/patterns";
import type { ProvisionRecord } from "../../../src/extraction/records";

const provisionsIn = (text: string): ProvisionRecord[] =>
  findReferences(text).filter((record) => record.kind === "provision");

describe.each(levelKinds)("the level $level", (kind) => {
  test.each(kind.examples)("finds $numbers in «$text» ($source)", ({ text, numbers }) => {
    const found = provisionsIn(text).filter((provision) => provision.level === kind.level);
    expect(found.map((provision) => provision.number)).toEqual(numbers);
  });

  test.each(kind.counterexamples)("passes over «$text»: $why", ({ text }) => {
    expect(provisionsIn(text).filter((provision) => provision.level === kind.level)).toEqual([]);
  });
});
