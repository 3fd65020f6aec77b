import type { Graph } from "../graph/driver";

/** Whether the graph holds anything that a document says. */
export async function isSeeded(graph: Pick<Graph, "read">): Promise<boolean> {
  return (await graph.read("MATCH (document:Document) RETURN document.id AS id LIMIT 1")).length > 0;
}
