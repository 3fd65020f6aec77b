import type { NodeRow, Properties } from "./nodes/node-row";
import { changeEdges, compareEdges, type StoredEdge, type WantedEdge } from "./owned-edges";
import type { Plan } from "./plan";
import { runInBatches, type Run } from "./run";

/** The lists that a plan gives for a treaty or a measure; absent or empty where it says nothing of them. */
interface GivenLists {
  parties: string[];
  responsible: string[];
  recommended: string[];
  heading?: string;
}

/**
 * Stores the edges that say where nodes stand (PART_OF) and who made, answers for or is party to them (ISSUED_BY, RESPONSIBLE_FOR,
 * PARTY_TO), in the order of the plan's lists. Of what a plan says nothing, the stored edges stay, with keys made anew.
 */
export async function recordStructure(run: Run, plan: Plan, rows: readonly NodeRow[]): Promise<number> {
  const owners = rows.filter(({ labels }) => labels.includes("Resource"));
  const stored = await loadOwnedEdges(run, owners);
  const given = givenLists(plan);
  const changes = owners.map((node) => {
    const edges = stored.get(node.id) ?? [];
    return compareEdges(edges, wantedEdges(node, given.get(node.id), edges));
  });
  const created = changes.flatMap((change) => change.created);
  const removed = changes.flatMap((change) => change.removed);
  await changeEdges(run, { created, removed });
  return created.length + removed.length;
}

async function loadOwnedEdges(run: Run, owners: readonly NodeRow[]): Promise<Map<string, StoredEdge[]>> {
  const edges = new Map<string, StoredEdge[]>(owners.map(({ id }) => [id, []]));
  for (const row of await runInBatches(run, "load-owned-edges", "ids", [...edges.keys()])) {
    const { owner, ...edge } = row as unknown as StoredEdge & { owner: string };
    edges.get(owner)?.push(edge);
  }
  return edges;
}

function givenLists(plan: Plan): Map<string, GivenLists> {
  const lists = new Map<string, GivenLists>();
  for (const { id, partyIds = [] } of plan.acts) lists.set(id, { parties: partyIds, responsible: [], recommended: [] });
  for (const { id, responsibleIds, recommendedIds, parentId } of plan.measures) {
    lists.set(id, { parties: [], responsible: responsibleIds, recommended: recommendedIds, heading: parentId });
  }
  return lists;
}

function wantedEdges(node: NodeRow, given: GivenLists | undefined, stored: readonly StoredEdge[]): WantedEdge[] {
  const { id, labels, properties } = node;
  if (labels.includes("Treaty")) return [...issuer(node), ...parties(node, given?.parties ?? [], stored)];
  if (labels.includes("Act")) return issuer(node);
  const above = labels.includes("Measure")
    ? (given?.heading ?? stored.find(({ type }) => type === "PART_OF")?.to ?? properties.programmeId)
    : properties.parentId;
  const standing = { type: "PART_OF", from: id, to: String(above), properties: {} };
  return labels.includes("Measure") ? [standing, ...authorities(node, given, stored)] : [standing];
}

function issuer({ id, properties }: NodeRow): WantedEdge[] {
  const { issuerId } = properties;
  return issuerId === undefined ? [] : [{ type: "ISSUED_BY", from: id, to: String(issuerId), properties: {} }];
}

function parties({ id, properties }: NodeRow, given: readonly string[], stored: readonly StoredEdge[]): WantedEdge[] {
  const ids = given.length > 0 ? given : inOrder(stored.filter(({ type }) => type === "PARTY_TO"));
  const sortKey = String(properties.titleKey);
  return ids.map((partyId, order) => ({
    type: "PARTY_TO",
    from: partyId,
    to: id,
    properties: { order, partyId, sortKey },
  }));
}

function authorities(
  { id, properties }: NodeRow,
  given: GivenLists | undefined,
  stored: readonly StoredEdge[],
): WantedEdge[] {
  const sortKey = String(properties.listKey);
  const inRole = (role: string, ids: readonly string[] = []): WantedEdge[] => {
    const known = stored.filter((edge) => edge.type === "RESPONSIBLE_FOR" && edge.properties.role === role);
    return (ids.length > 0 ? ids : inOrder(known)).map((authorityId, order) => ({
      type: "RESPONSIBLE_FOR",
      from: authorityId,
      to: id,
      properties: { order, role, authorityId, sortKey },
    }));
  };
  return [...inRole("RESPONSIBLE", given?.responsible), ...inRole("RECOMMENDED", given?.recommended)];
}

function inOrder(edges: readonly StoredEdge[]): string[] {
  const order = ({ order }: Properties) => Number(order);
  return [...edges].sort((one, other) => order(one.properties) - order(other.properties)).map(({ from }) => from);
}
