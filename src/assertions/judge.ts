import { derivedProperties, projectedEdges } from "./claim-properties";
import { groupBy } from "./conflicts/conflict-rule";
import type { ResourceFacts } from "./facts";
import { ABSENT, groupOf, judgeGroup, OPEN, type JudgedConflict } from "./judge-group";
import { changedProperties, type Properties, type Value } from "./nodes/node-row";
import { changeEdges, compareEdges, type EdgeChanges } from "./owned-edges";
import { runInBatches, type Run } from "./run";
import { now, type History, type StandingThen } from "./standing";
import { loadClaims, withoutNulls, type StoredClaim } from "./stored-claims";

/** Properties of a node to be set, null for those to be taken away. */
export interface PropertyChange {
  id: string;
  properties: Record<string, Value | null>;
}

/** A conflict to be stored, with the ids of what it is about: the thing and the claims. */
export interface ConflictChange extends PropertyChange {
  ends: string[];
}

/** What must change in the graph for claims, conflicts and projected edges to follow from the words for the claims. */
export interface Judgement {
  /** Ids of all claims that were judged: with each, every claim that could contradict it. */
  judged: string[];
  claims: PropertyChange[];
  edges: EdgeChanges;
  conflicts: ConflictChange[];
  /** Ids of stored conflicts that no rule finds at any instant. */
  removedConflicts: string[];
  /** Ids of what is in force, at a stage or in a status by the judged claims. */
  resources: string[];
}

/**
 * Judges claims together with every claim that could contradict them, and tells what must change. Reads alone: what it tells is
 * written by `project`, and is empty for a graph in order.
 */
export async function judge(run: Run, claimIds: readonly string[]): Promise<Judgement> {
  const claims = await loadClaims(run, await findNeighbours(run, claimIds));
  const judged = claims.map(({ facts }) => facts.id);
  const stored = await loadConflicts(run, judged);
  const resources = resourcesOf(claims);
  const edges: EdgeChanges = { created: [], removed: [] };
  const judgement: Judgement = { judged, resources, edges, claims: [], conflicts: [], removedConflicts: [] };
  const found = new Set<string>();
  for (const group of groupBy(claims, ({ facts }) => groupOf(facts)).values()) {
    const { standings, conflicts } = judgeGroup(group.map(({ facts }) => facts));
    for (const claim of group) compareClaim(judgement, claim, standings.get(claim.facts.id) ?? NEVER_SAID);
    for (const conflict of conflicts) {
      found.add(conflict.id);
      const wanted = conflictProperties(conflict, aboutOf(conflict, group));
      compareConflict(judgement, conflict, stored.get(conflict.id), wanted);
    }
  }
  judgement.removedConflicts.push(...[...stored.keys()].filter((id) => !found.has(id)));
  return judgement;
}

const NEVER_SAID: History<StandingThen> = { from: [], then: ["UNKNOWN"] };

function compareClaim(
  judgement: Judgement,
  { facts, properties, edges }: StoredClaim,
  history: History<StandingThen>,
): void {
  const derived = derivedProperties(facts, history);
  const changed = changedProperties(properties, derived);
  if (changed) judgement.claims.push({ id: facts.id, properties: changed });
  const { created, removed } = compareEdges(edges, projectedEdges(facts, derived));
  judgement.edges.created.push(...created);
  judgement.edges.removed.push(...removed);
}

function compareConflict(
  judgement: Judgement,
  { id, aboutId, claimIds }: JudgedConflict,
  stored: Properties | undefined,
  wanted: Properties,
): void {
  const changed = changedProperties(stored ?? {}, wanted);
  if (!changed) return;
  // What a conflict is about is an edge as well: where that changes, the conflict is stored anew.
  const isAnother = stored !== undefined && stored.aboutId !== aboutId;
  if (isAnother) judgement.removedConflicts.push(id);
  const properties = isAnother ? changedProperties({}, wanted) : changed;
  judgement.conflicts.push({ id, ends: [aboutId, ...claimIds], properties: properties ?? {} });
}

/** Writes what a judgement tells. */
export async function project(run: Run, judgement: Judgement): Promise<void> {
  await runInBatches(run, "set-derived", "rows", judgement.claims);
  await changeEdges(run, judgement.edges);
  await runInBatches(run, "remove-conflicts", "rows", judgement.removedConflicts);
  await runInBatches(run, "record-conflicts", "rows", judgement.conflicts);
}

/** With claims, those that each stood in conflict with before: what parts them now may be that an act bears another number. */
async function findNeighbours(run: Run, claimIds: readonly string[]): Promise<string[]> {
  const ids = new Set(claimIds);
  const add = async (statement: string) => {
    for (const { id } of await runInBatches(run, statement, "claims", [...ids])) ids.add(String(id));
  };
  await add("find-rivals");
  const ways = ["find-neighbours-by-object", "find-neighbours-by-subject", "find-neighbours-by-number"];
  for (const way of ways) await add(way);
  return [...ids];
}

async function loadConflicts(run: Run, claimIds: readonly string[]): Promise<Map<string, Properties>> {
  const rows = withoutNulls(await runInBatches(run, "load-conflicts", "claims", claimIds));
  return new Map(rows.map(({ id, properties }) => [String(id), properties as Properties]));
}

function resourcesOf(claims: readonly StoredClaim[]): string[] {
  const ids = claims.map(({ facts: { relation, subject, object } }) => {
    if (relation === "AMENDS" || relation === "REPEALS") return object?.id;
    return relation === "EVENT" || relation === "REPORT" ? subject?.id : undefined;
  });
  return [...new Set(ids)].filter((id) => id !== undefined);
}

function aboutOf({ aboutId }: JudgedConflict, group: readonly StoredClaim[]): ResourceFacts | undefined {
  return group
    .flatMap(({ facts }) => [facts.subject, facts.object])
    .find((resource) => resource !== undefined && resource.id === aboutId);
}

function conflictProperties({ type, rule, aboutId, history, id }: JudgedConflict, about?: ResourceFacts): Properties {
  const state = now(history);
  return {
    label: `${about?.label}: ${type}`,
    ...{ type, aboutId, state },
    rule: now(rule),
    ruleFrom: rule.from,
    ruleThen: rule.then,
    prevailsId: state === ABSENT || state === OPEN ? undefined : state,
    sortKey: `${about?.act.sortKey}|${about?.kind === "ACT" ? "" : about?.sortKey}|${id}`,
    standsFrom: history.from,
    standsThen: history.then,
  };
}
