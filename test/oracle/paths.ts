import type { MemoryEdge, MemoryNode } from "./memory-graph";
import { counts } from "./seen";

/** The edges of one chain, from its one end to the other, each with the side from which it was walked. */
type Walk = { edge: MemoryEdge; from: MemoryNode; to: MemoryNode }[];

/** The shortest chains between two resources, breadth first, as nodes of their own with their steps; none where the two are one. */
export function shortestPaths(
  start: MemoryNode,
  end: MemoryNode,
  maxSteps: number,
  knownAt: string | null,
): MemoryNode[] {
  const met = new Set([start]);
  let walks: Walk[] = [[]];
  for (let length = 1; length <= maxSteps && start !== end; length++) {
    const longer = walks.flatMap((walk) =>
      stepsFrom(walk.length > 0 ? (walk[walk.length - 1] as Walk[number]).to : start, knownAt)
        .filter(({ to }) => !met.has(to))
        .map((step) => [...walk, step]),
    );
    const arrived = longer.filter((walk) => walk[walk.length - 1]?.to === end);
    if (arrived.length > 0) return arrived.sort(byClaims).map(pathOf);
    for (const walk of longer) met.add((walk[walk.length - 1] as Walk[number]).to);
    walks = longer;
  }
  return [];
}

function stepsFrom(node: MemoryNode, knownAt: string | null): Walk {
  const walked = ({ type, properties }: MemoryEdge) =>
    type === "PART_OF" || (type === "LINKED" && counts({ labels: [], out: [], in: [], properties }, knownAt));
  return [
    ...node.out.filter(walked).map((edge) => ({ edge, from: node, to: edge.to })),
    ...node.in.filter(walked).map((edge) => ({ edge, from: node, to: edge.from })),
  ];
}

function byClaims(a: Walk, b: Walk): number {
  for (const [place, step] of a.entries()) {
    const [x, y] = [step, b[place]].map((each) => String(each?.edge.properties.claim ?? ""));
    if (x !== y) return String(x) < String(y) ? -1 : 1;
  }
  return 0;
}

function pathOf(walk: Walk): MemoryNode {
  const path: MemoryNode = { labels: [], in: [], out: [], properties: { length: walk.length } };
  path.out = walk.map(({ edge, from, to }) => ({
    type: "STEP",
    properties: {},
    from: path,
    to: {
      labels: [],
      in: [],
      out: [],
      properties: {
        relation: edge.properties.relation ?? edge.type,
        from: from.properties.id,
        to: to.properties.id,
        reversed: edge.from !== from,
        claim: edge.properties.claim ?? null,
      },
    },
  }));
  return path;
}
