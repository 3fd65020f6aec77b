import neo4j from "neo4j-driver";
import type { Plan } from "neo4j-driver";
import type { Connection } from "../../src/graph/connection";

/** A statement as it was sent. */
export interface Sent {
  statement: string;
  parameters: Record<string, unknown>;
}

/** What reads all there is of something, or holds all of it in memory: a plan with one of these grows with the graph. */
const growing = [
  "AllNodesScan",
  "NodeByLabelScan",
  "UnionNodeByLabelsScan",
  "IntersectionNodeByLabelsScan",
  "SubtractionNodeByLabelsScan",
  "DirectedRelationshipTypeScan",
  "UndirectedRelationshipTypeScan",
  "DirectedAllRelationshipsScan",
  "UndirectedAllRelationshipsScan",
  "NodeIndexScan",
  "Eager",
];

/** The operators of a statement's plan that grow with the graph, each with its details. */
export async function findGrowing(connection: Connection, { statement, parameters }: Sent): Promise<string[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
    if (!summary.plan) throw new Error("The database gave no plan.");
    return growingIn(summary.plan);
  } finally {
    await driver.close();
  }
}

function growingIn(plan: Plan): string[] {
  const name = nameOf(plan);
  const own =
    growing.includes(name) || (name === "CartesianProduct" && !plan.children.every(findsOne)) ? [describe(plan)] : [];
  return [...own, ...plan.children.flatMap(growingIn)];
}

/** Whether a part of a plan yields one row at most: it begins at a unique key, at a row that is given, or at nothing. */
function findsOne(plan: Plan): boolean {
  if (plan.children.length > 0) return plan.children.every(findsOne);
  return ["NodeUniqueIndexSeek", "MultiNodeIndexSeek", "Argument", "EmptyRow"].includes(nameOf(plan));
}

const nameOf = (plan: Plan) => plan.operatorType.split("@")[0] ?? "";
const describe = (plan: Plan) => `${nameOf(plan)} ${String((plan.arguments as { Details?: unknown }).Details ?? "")}`;
