import { actNode, knownAct, type KnownAct } from "./nodes/act-node";
import { documentNode } from "./nodes/document-node";
import { knownMeasure, measureNode, type KnownMeasure } from "./nodes/measure-node";
import { merge, type NodeRow, type Properties, type StoredNode } from "./nodes/node-row";
import { authorityNode, countryNode } from "./nodes/party-node";
import { knownProvision, provisionNode, type KnownProvision } from "./nodes/provision-node";
import type { AuthorityPlan, CountryPlan, DocumentPlan, Plan } from "./plan";
import type { StoredNodes } from "./stored-nodes";

/** The nodes of a plan that rest on no other: parties, documents and acts, each with what is stored of it already. */
export function describeRoots(plan: Plan, stored: StoredNodes): NodeRow[] {
  return [
    ...mergeById(plan.authorities, stored).map(authorityNode),
    ...mergeById(plan.countries, stored).map(countryNode),
    ...mergeById(plan.documents, stored).map(documentNode),
    ...mergeById(plan.acts.map(knownAct), stored).map(actNode),
  ];
}

/**
 * The provisions and measures of a plan, each with what is stored of it already; `labelOf` gives the label of an act. What is a
 * measure stays one, though a plan speaks of it as of a provision.
 */
export function describeParts(plan: Plan, stored: StoredNodes, labelOf: (actId: string) => string): NodeRow[] {
  const measures = new Set(plan.measures.map(({ id }) => id));
  const isMeasure = (id: string) => measures.has(id) || stored.get(id)?.labels.includes("Measure");
  const provisions = plan.provisions.filter(({ id }) => !isMeasure(id)).map(knownProvision);
  return [
    ...mergeById(provisions, stored).map((provision) => provisionNode(provision, labelOf(provision.actId))),
    ...mergeById(plan.measures.map(knownMeasure), stored).map((measure) =>
      measureNode(measure, labelOf(measure.programmeId)),
    ),
  ];
}

/** Each thing once, with all that is said of it here and what is stored of it already. */
function mergeById<T extends { id: string }>(given: readonly T[], stored: StoredNodes): T[] {
  const merged = new Map<string, T>();
  for (const one of given) {
    merged.set(one.id, merge(merged.get(one.id) ?? stored.get(one.id)?.properties, one));
  }
  return [...merged.values()];
}

/**
 * A stored node described anew from what sources say of it, so that its keys can be compared with what they should be. Nothing for
 * nodes that have no such keys.
 */
export function describeStored(id: string, node: StoredNode, labelOf: (actId: string) => string): NodeRow | undefined {
  const known: Properties = { ...node.properties, id };
  const bears = (label: string) => node.labels.includes(label);
  if (bears("Authority")) return authorityNode(known as unknown as AuthorityPlan);
  if (bears("Country")) return countryNode(known as unknown as CountryPlan);
  if (bears("Document")) return documentNode(known as unknown as DocumentPlan);
  if (bears("Act")) return actNode(known as unknown as KnownAct);
  if (bears("Measure")) return measureNode(known as unknown as KnownMeasure, labelOf(String(known.programmeId)));
  if (bears("Provision")) return provisionNode(known as unknown as KnownProvision, labelOf(String(known.actId)));
  return undefined;
}
