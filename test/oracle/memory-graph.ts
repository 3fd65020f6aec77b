import type { Graph } from "../../src/graph/driver";

/** A node of the graph held in memory, with what leaves it and what comes in. */
export interface MemoryNode {
  labels: string[];
  properties: Record<string, unknown>;
  out: MemoryEdge[];
  in: MemoryEdge[];
}

export interface MemoryEdge {
  type: string;
  properties: Record<string, unknown>;
  from: MemoryNode;
  to: MemoryNode;
}

/** The whole graph in memory: what the slow reader reads, field by field, without a statement of its own. */
export class MemoryGraph {
  private constructor(readonly nodes: MemoryNode[]) {}

  static async load(graph: Graph): Promise<MemoryGraph> {
    const nodes = new Map<string, MemoryNode>();
    for (const row of await graph.read(
      "MATCH (n) RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties",
      {},
    ))
      nodes.set(row.key as string, {
        labels: row.labels as string[],
        properties: row.properties as Record<string, unknown>,
        out: [],
        in: [],
      });
    for (const row of await graph.read(
      "MATCH (a)-[r]->(b) RETURN elementId(a) AS a, elementId(b) AS b, type(r) AS type, properties(r) AS properties",
      {},
    )) {
      const from = nodes.get(row.a as string);
      const to = nodes.get(row.b as string);
      if (!from || !to) throw new Error("The graph changed while it was read.");
      const edge = { type: row.type as string, properties: row.properties as Record<string, unknown>, from, to };
      from.out.push(edge);
      to.in.push(edge);
    }
    return new MemoryGraph([...nodes.values()]);
  }

  labelled(label: string): MemoryNode[] {
    return this.nodes.filter((node) => node.labels.includes(label));
  }

  byId(id: unknown): MemoryNode | undefined {
    return this.nodes.find((node) => node.labels.includes("Node") && node.properties.id === id);
  }
}

export const text = (node: MemoryNode, property: string) => (node.properties[property] ?? null) as string | null;

/** The nodes that edges of a type lead to from here. */
export const after = (node: MemoryNode, type: string, label?: string) =>
  node.out.filter((edge) => edge.type === type && (!label || edge.to.labels.includes(label))).map((edge) => edge.to);

/** The nodes from which edges of a type lead here. */
export const before = (node: MemoryNode, type: string, label?: string) =>
  node.in.filter((edge) => edge.type === type && (!label || edge.from.labels.includes(label))).map((edge) => edge.from);

/** Orders by a property, as code points compare. */
export const byProperty =
  (property: string, descending = false) =>
  (a: MemoryNode, b: MemoryNode) => {
    const [x, y] = [String(a.properties[property]), String(b.properties[property])];
    return (x < y ? -1 : x > y ? 1 : 0) * (descending ? -1 : 1);
  };
