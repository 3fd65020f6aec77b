import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import { inPackage } from "../../src/package-root";

describe("the contract of the API", () => {
  const contract = buildSchema(readFileSync(inPackage("test", "fixtures", "contract.graphql"), "utf8"));
  const schema = buildNormgraphSchema();
  const described = (change: { type: string; description: string }) => `${change.type} ${change.description}`;

  it("is broken in nothing", () => {
    expect(findBreakingChanges(contract, schema).map(described)).toEqual([]);
  });

  it("keeps every default value, and adds nothing that a client written for it could not take", () => {
    expect(findDangerousChanges(contract, schema).map(described)).toEqual([]);
  });
});
