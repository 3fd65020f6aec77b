import type { Graph } from "../graph/driver";
import { statement } from "../graph/statements";
import { checkPlan } from "./check-plan";
import { projectOnResources } from "./derive-resources";
import { judge, project } from "./judge";
import type { Plan } from "./plan";
import { recordAssertions } from "./record-assertions";
import { recordNames } from "./record-names";
import { recordNodes } from "./record-nodes";
import { runInBatches } from "./run";
import { idsOf, loadNodes } from "./stored-nodes";

/** How much of a plan was new to the graph; all zero where it had all of it. */
export interface Recorded {
  /** Nodes made. */
  created: number;
  /** Nodes of which something is different now. */
  changed: number;
  /** Sources' words stored, copies for other claims among them. */
  assertions: number;
  /** Claims that stand otherwise or have other keys now, new ones among them. */
  judged: number;
}

/**
 * Stores a plan in one transaction: nodes, what they are called, where documents name them, and sources' words for claims; then every
 * claim touched is judged, and edges, conflicts, stages, statuses and force are projected anew. The same plan twice changes
 * nothing. Refuses, with nothing stored, a plan that is not true to its documents or speaks of what is nowhere.
 */
export function record(graph: Graph, plan: Plan): Promise<Recorded> {
  return graph.write(async (tx) => {
    const run = tx.run.bind(tx);
    await run(statement("assertions/take-write-lock"));
    const stored = await loadNodes(run, idsOf(plan));
    checkPlan(plan, stored);
    const nodes = await recordNodes(run, plan, stored);
    await recordNames(run, plan);
    const rankOf = rankByDocument(plan, (id) => stored.get(id)?.properties.rank);
    const { recorded, touched } = await recordAssertions(run, plan.assertions, rankOf);
    const around = await runInBatches(run, "find-claims-around", "ids", nodes.changed);
    const judgement = await judge(run, [...new Set([...touched, ...around.map(({ id }) => String(id))])]);
    await project(run, judgement);
    await projectOnResources(run, judgement.resources, [...nodes.created, ...nodes.changed]);
    const { created, changed } = nodes;
    return {
      created: created.length,
      changed: changed.length,
      assertions: recorded,
      judged: judgement.claims.length,
    };
  });
}

function rankByDocument(plan: Plan, storedRank: (id: string) => unknown): (id: string) => number {
  const planned = new Map(plan.documents.map(({ id, rank }) => [id, rank]));
  return (id) => planned.get(id) ?? Number(storedRank(id));
}
