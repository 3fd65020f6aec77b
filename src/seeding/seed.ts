import { record, type Recorded } from "../assertions/record";
import type { Graph } from "../graph/driver";
import { readSeeds } from "./read-seeds";

/**
 * Loads a folder of seeds into the graph and gives what was new. All of it is recorded in one call, so that a seeding that is
 * interrupted leaves nothing half; seeds that are refused leave the graph as it was. Loading the same again changes nothing, and
 * puts back what the graph has lost: no mark of an earlier seeding is kept or trusted, the graph itself is looked at.
 */
export async function seed(graph: Graph, folder: string): Promise<Recorded> {
  return record(graph, readSeeds(folder));
}
