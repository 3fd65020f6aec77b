import { PlanRefused } from "./refusals";
import type { Properties, StoredNode } from "./nodes/node-row";
import type { Plan } from "./plan";
import { runInBatches, type Run } from "./run";

/** The nodes of the graph that a plan makes, changes or speaks of, by id. */
export type StoredNodes = Map<string, StoredNode>;

/** Loads the stored nodes among these ids; those that are not stored are absent. */
export async function loadNodes(run: Run, ids: Iterable<string>): Promise<StoredNodes> {
  return toNodes(await runInBatches(run, "load-nodes", "ids", [...new Set(ids)]));
}

/** Loads all provisions and measures of acts. */
export async function loadProvisionsOf(run: Run, actIds: readonly string[]): Promise<StoredNodes> {
  return toNodes(await runInBatches(run, "load-provisions-of-acts", "acts", actIds));
}

function toNodes(rows: Record<string, unknown>[]): StoredNodes {
  return new Map(
    rows.map(({ id, labels, properties }) => [
      String(id),
      { labels: labels as string[], properties: properties as Properties },
    ]),
  );
}

/** Every id that a plan mentions: of what it makes and of what it takes to exist. */
export function idsOf(plan: Plan): Set<string> {
  const ids = new Set<string>();
  const add = (...some: (string | undefined)[]) => some.forEach((id) => id !== undefined && ids.add(id));
  for (const { id } of [...plan.authorities, ...plan.countries]) add(id);
  for (const { id, publisherId } of plan.documents) add(id, publisherId);
  for (const { id, issuerId, partyIds } of plan.acts) add(id, issuerId, ...(partyIds ?? []));
  for (const { id, actId, parentId } of plan.provisions) add(id, actId, parentId);
  for (const measure of plan.measures) {
    add(measure.id, measure.programmeId, measure.parentId, ...measure.responsibleIds, ...measure.recommendedIds);
  }
  for (const { targetId } of plan.designations) add(targetId);
  for (const { documentId, resourceId } of plan.mentions) add(documentId, resourceId);
  for (const { claim, documentId } of plan.assertions) {
    add(documentId, claim.subjectId, "objectId" in claim ? claim.objectId : undefined);
  }
  return ids;
}

/** Refuses a plan that speaks of what is neither, or of the wrong kind. */
export function requireKinds(plan: Plan, labelsOf: (id: string) => readonly string[]): void {
  const require = (id: string | undefined, kind: string, speaker: string) => {
    if (id === undefined) return;
    const labels = labelsOf(id);
    if (labels.length === 0)
      throw new PlanRefused(`${speaker} speaks of ${id}, which neither the plan nor the graph has.`);
    if (!labels.includes(kind)) throw new PlanRefused(`${speaker} needs ${id} to be ${nouns[kind]}, which it is not.`);
  };
  for (const { id, publisherId } of plan.documents) require(publisherId, "Authority", id);
  for (const { id, issuerId, partyIds = [] } of plan.acts) {
    require(issuerId, "Authority", id);
    if (partyIds.length > 0) require(id, "Treaty", "A list of parties");
    for (const party of partyIds) require(party, "Party", id);
  }
  for (const { id, actId, parentId } of plan.provisions) {
    require(actId, "Act", id);
    require(parentId, "Provision", id);
  }
  for (const { id, programmeId, parentId, responsibleIds, recommendedIds } of plan.measures) {
    require(programmeId, "Act", id);
    require(parentId, "Provision", id);
    for (const authority of [...responsibleIds, ...recommendedIds]) require(authority, "Authority", id);
  }
  for (const { targetId, label } of plan.designations) require(targetId, "Node", `The designation «${label}»`);
  for (const { documentId, resourceId, text } of plan.mentions) {
    require(documentId, "Document", `The mention «${text}»`);
    require(resourceId, "Node", `The mention «${text}»`);
  }
  for (const { claim, documentId } of plan.assertions) {
    const speaker = `A claim of type ${claim.claimType}`;
    require(documentId, "Document", speaker);
    require(claim.subjectId, subjectKinds[claim.claimType], speaker);
    if ("objectId" in claim) require(claim.objectId, "Resource", speaker);
  }
}

const subjectKinds = {
  Amendment: "Act",
  Reference: "Resource",
  TreatyEvent: "Treaty",
  StatusReport: "Measure",
  Observation: "Measure",
  Attribution: "Resource",
};

const nouns: Record<string, string> = {
  Node: "a node",
  Authority: "an authority",
  Party: "a country or an authority",
  Act: "an act",
  Treaty: "a treaty, protocol or convention",
  Provision: "a provision",
  Measure: "a measure",
  Document: "a document",
  Resource: "an act, a provision or a measure",
};
