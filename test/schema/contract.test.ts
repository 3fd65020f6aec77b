import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import { inPackage } from "../../src/package-root";

/** What the contract holds beyond this schema: the search. */
const notYet = [
  "FIELD_REMOVED Query.search was removed.",
  "TYPE_REMOVED ResourceKind was removed.",
  "TYPE_REMOVED SearchConnection was removed.",
  "TYPE_REMOVED SearchEdge was removed.",
  "TYPE_REMOVED SearchHit was removed.",
];

describe("the contract of the API", () => {
  const contract = buildSchema(readFileSync(inPackage("test", "fixtures", "contract.graphql"), "utf8"));
  const schema = buildNormgraphSchema();
  const described = (change: { type: string; description: string }) => `${change.type} ${change.description}`;

  it("is broken in nothing but what comes next", () => {
    expect(findBreakingChanges(contract, schema).map(described).sort()).toEqual(notYet);
  });

  it("keeps every default value, and adds nothing that a client written for it could not take", () => {
    expect(findDangerousChanges(contract, schema).map(described)).toEqual([]);
  });
});
