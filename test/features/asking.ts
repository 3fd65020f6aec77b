import { graphql } from "graphql";
import type { ExecutionResult } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import { Answers } from "../../src/graph/projection";
import { inPackage } from "../../src/package-root";
import { seed } from "../../src/seeding/seed";
import { connectToTestGraph } from "../support";

/** The seeded graph, asked in GraphQL: what the program answers, errors included. */
export function askingTheSeeds(): (source: string, variables?: Record<string, unknown>) => Promise<ExecutionResult> {
  const graph = connectToTestGraph();
  const schema = buildNormgraphSchema();
  const answers = new Answers(graph);
  beforeAll(() => seed(graph, inPackage("seeds")), 120_000);
  return async (source, variableValues) => {
    const result = await graphql({ schema, source, variableValues, contextValue: { answers } });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  };
}
