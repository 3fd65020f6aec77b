import type { Graph } from "../graph/driver";
import { namedResource, naming } from "./names";

/** Whether a person's words mean an act, a provision or a measure of the graph. */
export async function isKnown(graph: Graph, words: string): Promise<boolean> {
  const { cypher, parameters } = naming({ it: namedResource(words) });
  const [row] = await graph.read(`${cypher}\nRETURN named.it IS NOT NULL AS known`, parameters);
  return row?.known === true;
}
