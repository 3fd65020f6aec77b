import type { MeasureStatus, TreatyStage } from "../identifiers/vocabulary";
import { forceOfAct, forceOfProvision, type Force, type ForceClaim } from "./force";
import type { PropertyChange } from "./judge";
import { latestStatus, type ReportedStatus } from "./measure-status";
import { changedProperties } from "./nodes/node-row";
import { runInBatches, type Run } from "./run";
import { withoutNulls } from "./stored-claims";
import { findStage, type CountedStep } from "./treaty-stage";

/** The treaties among these whose stored stage is not the one that follows from their steps. */
export async function deriveStages(run: Run, ids: readonly string[]): Promise<PropertyChange[]> {
  const rows = withoutNulls(await runInBatches(run, "load-treaty-steps", "ids", ids));
  return (rows as unknown as { id: string; stage?: TreatyStage; steps: CountedStep[] }[]).flatMap(
    ({ id, stage, steps }) => changeOf(id, { stage }, { stage: findStage(steps) }),
  );
}

/** The measures among these whose stored status is not what the latest report claims. */
export async function deriveStatuses(run: Run, ids: readonly string[]): Promise<PropertyChange[]> {
  const rows = withoutNulls(await runInBatches(run, "load-measure-reports", "ids", ids));
  return (rows as unknown as { id: string; status?: MeasureStatus; reports: ReportedStatus[] }[]).flatMap(
    ({ id, status, reports }) => changeOf(id, { status }, { status: latestStatus(reports) }),
  );
}

interface ForceRow {
  id: string;
  stored: Force;
  stated: Force;
  /** Of an act. */
  date?: string;
  /** What is directly above a provision; an act has nothing above it. */
  above?: Force & { id: string };
  claims: ForceClaim[];
}

/**
 * The acts and provisions among these that are stored to be in force at other times than follows from their insertions and repeals
 * and from those of what they stand in.
 */
export async function deriveForces(run: Run, ids: readonly string[]): Promise<PropertyChange[]> {
  const rows = withoutNulls(await runInBatches(run, "load-force", "ids", ids)) as unknown as ForceRow[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const derived = new Map<string, Force>();
  const forceOf = (row: ForceRow): Force => {
    const known = derived.get(row.id);
    if (known) return known;
    const force = row.above ? forceOfProvision(within(row.above), row.claims) : forceOfAct(row.stated, row.claims);
    derived.set(row.id, force);
    return force;
  };
  // What is derived here of a thing above goes before what is stored of it. An act that does not say when it began did so on its date.
  const within = (above: Force & { id: string }): Force => {
    const row = byId.get(above.id);
    if (!row) return above;
    const force = forceOf(row);
    return row.above ? force : { ...force, inForceFrom: force.inForceFrom ?? row.date };
  };
  return rows.flatMap((row) => changeOf(row.id, { ...row.stored }, { ...forceOf(row) }));
}

/**
 * Derives anew what follows for resources from the claims about them, and writes what has changed. `judged` are those about which
 * claims were judged, `recorded` those that are new or have changed themselves. What stands in a thing is in force with it.
 */
export async function projectOnResources(
  run: Run,
  judged: readonly string[],
  recorded: readonly string[],
): Promise<number> {
  const ids = [...new Set([...judged, ...recorded])];
  const turned = (await deriveForces(run, ids)).map(({ id }) => id);
  const within = await runInBatches(run, "find-provisions-within", "ids", [...new Set([...turned, ...recorded])]);
  const changes = [
    ...(await deriveStages(run, ids)),
    ...(await deriveStatuses(run, ids)),
    ...(await deriveForces(run, [...new Set([...ids, ...within.map(({ id }) => String(id))])])),
  ];
  await runInBatches(run, "set-derived", "rows", changes);
  return changes.length;
}

type Flat = Record<string, string | undefined>;

function changeOf(id: string, stored: Flat, wanted: Flat): PropertyChange[] {
  const properties = changedProperties(stored, wanted);
  return properties ? [{ id, properties }] : [];
}
