import { readFileSync } from "node:fs";
import { buildSchema, findBreakingChanges, findDangerousChanges } from "graphql";
import { printedSchema, schemaFile } from "../../src/api/print-schema";
import { buildNormgraphSchema } from "../../src/api/schema";

describe("schema.graphql", () => {
  it("is what the type classes say now (else: npm run generate)", () => {
    expect(readFileSync(schemaFile, "utf8")).toBe(printedSchema());
  });

  it("is the schema that is served, nothing lost in print", () => {
    const printed = buildSchema(printedSchema());
    const served = buildNormgraphSchema();
    expect(findBreakingChanges(served, printed)).toEqual([]);
    expect(findBreakingChanges(printed, served)).toEqual([]);
    expect(findDangerousChanges(served, printed)).toEqual([]);
  });
});
