import type { Graph } from "../graph/driver";
import { statement } from "../graph/statements";
import type { AssertionStatus } from "../identifiers/vocabulary";
import { instantOf } from "./check-plan";
import { projectOnResources } from "./derive-resources";
import { judge, project } from "./judge";
import { pairsOf, touchedBy, writeSettlement } from "./record-assertions";
import { DecisionRefused, NotFound } from "./refusals";
import { runInBatches, type Run } from "./run";
import { settleAmendments } from "./settle-amendments";
import { loadNodes } from "./stored-nodes";
import { withoutNulls } from "./stored-claims";

/** A decision on sources' words: on certain assertions, or on all that support a claim today. */
export interface Decision {
  assertionIds?: readonly string[];
  claim?: string;
  /** Who decides. */
  by: string;
  /** When; not before anything that was recorded of the assertions or decided on them. */
  at: string;
  note?: string;
  /** Of an acceptance: settles a contradiction between sources of equal rank in favour of the claim. */
  decisive?: boolean;
}

/** What a decision changed: verdicts appended, and claims that stand otherwise or have other keys now. */
export interface Decided {
  verdicts: number;
  judged: number;
}

/** Accepts words: the claims that they support stand, and their edges are there. */
export function accept(graph: Graph, decision: Decision): Promise<Decided> {
  return decide(graph, "ACCEPTED", decision);
}

/** Rejects words; a claim of which no accepted word is left loses its edge. */
export function reject(graph: Graph, decision: Decision): Promise<Decided> {
  return decide(graph, "REJECTED", decision);
}

/** Takes words back that should not have been recorded; a claim of which no accepted word is left loses its edge. */
export function retract(graph: Graph, decision: Decision): Promise<Decided> {
  return decide(graph, "RETRACTED", decision);
}

interface VerdictRow {
  status: AssertionStatus;
  at: string;
  by: string;
  note?: string;
  decisive: boolean;
  ordinal: number;
}

interface DecidedWord {
  assertion: { id: string; claimId: string; recordedAt: string; supersededAt?: string };
  verdicts: VerdictRow[];
}

/**
 * Appends a verdict to each word, then settles, judges and projects anew all that it touches, in one transaction. The same decision
 * again appends nothing. Refuses a word that is not stored, one that another has superseded, and a decision that comes
 * before what is known of the word already.
 */
function decide(graph: Graph, status: AssertionStatus, decision: Decision): Promise<Decided> {
  return graph.write(async (tx) => {
    const run = tx.run.bind(tx);
    await run(statement("assertions/take-write-lock"));
    const at = instantOf(decision.at);
    const words = await loadDecided(run, decision);
    words.forEach((word) => checkDecision(word, at));
    const verdict = { status, at, by: decision.by, note: decision.note, decisive: isDecisive(status, decision) };
    const rows = words
      .filter(({ verdicts }) => !isSame(verdicts.at(-1), verdict))
      .map((word) => verdictRow(word, verdict));
    await runInBatches(run, "record-verdicts", "rows", rows);
    if (rows.length === 0) return { verdicts: 0, judged: 0 };

    const claimIds = [...new Set(words.map(({ assertion }) => assertion.claimId))];
    const touched = await settle(run, claimIds, at);
    const judgement = await judge(run, [...new Set([...claimIds, ...touched])]);
    await project(run, judgement);
    await projectOnResources(run, judgement.resources, []);
    return { verdicts: rows.length, judged: judgement.claims.length };
  });
}

function isDecisive(status: AssertionStatus, { decisive }: Decision): boolean {
  return status === "ACCEPTED" && decisive === true;
}

async function loadDecided(run: Run, { assertionIds = [], claim }: Decision): Promise<DecidedWord[]> {
  const ofClaim = claim === undefined ? [] : await run(statement("assertions/find-words-of-claim"), { claim });
  if (claim !== undefined && ofClaim.length === 0) throw new NotFound(`No source speaks for ${claim}.`);
  const ids = [...new Set([...assertionIds, ...ofClaim.map(({ id }) => String(id))])];
  if (ids.length === 0) throw new DecisionRefused("A decision names assertions or a claim.");
  const rows = withoutNulls(await runInBatches(run, "load-assertions", "ids", ids)) as unknown as DecidedWord[];
  const missing = ids.find((id) => !rows.some(({ assertion }) => assertion.id === id));
  if (missing !== undefined) throw new NotFound(`There is no assertion ${missing}.`);
  return rows;
}

function checkDecision({ assertion: { id, recordedAt, supersededAt }, verdicts }: DecidedWord, at: string): void {
  if (supersededAt !== undefined) {
    throw new DecisionRefused(
      `${id} was superseded on ${supersededAt} by a copy for another claim: decide on the copy.`,
    );
  }
  const last = verdicts.at(-1)?.at ?? recordedAt;
  if (at < last)
    throw new DecisionRefused(`${id} has a later history, up to ${last}: a decision of ${at} comes too early.`);
}

type Verdict = Omit<VerdictRow, "ordinal">;

function isSame(last: VerdictRow | undefined, { status, at, by, note, decisive }: Verdict): boolean {
  if (!last || last.status !== status || last.at !== at || last.by !== by) return false;
  return last.note === note && last.decisive === decisive;
}

function verdictRow({ assertion, verdicts }: DecidedWord, verdict: Verdict) {
  const ordinal = verdicts.length + 1;
  const id = `verdict/${assertion.id.replace("evidence/", "")}/${ordinal}`;
  return { id, assertionId: assertion.id, status: verdict.status, properties: { ...verdict, ordinal } };
}

async function settle(run: Run, claimIds: readonly string[], at: string): Promise<string[]> {
  const claims = await loadNodes(run, claimIds);
  const amendments = [...claims.values()].filter(({ labels }) => labels.includes("Amendment"));
  const pairs = pairsOf(
    amendments.map(({ properties: { subjectId, objectId } }) => ({
      subjectId: String(subjectId),
      objectId: String(objectId),
    })),
  );
  const settlement = await settleAmendments(run, pairs, [], () => Infinity, at);
  await writeSettlement(run, settlement, pairs, new Map());
  return touchedBy(run, settlement);
}
