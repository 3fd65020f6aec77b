import { amendmentKinds, type AmendmentKind, type Method } from "../identifiers/vocabulary";
import { assertionId, type AssertionRow } from "./assertion-row";
import { amendmentId, amendmentIds } from "./claim";
import type { WordFacts } from "./facts";
import type { Properties } from "./nodes/node-row";
import { runInBatches, type Run } from "./run";
import { loadWords, withoutNulls } from "./stored-claims";
import { moveUnspecified, type AmendmentWord, type Move } from "./unspecified";

/** One act amending one target, in whatever way. */
export interface AmendedPair {
  subjectId: string;
  objectId: string;
}

/** What is to be recorded for open words to support the kinds that other sources name. */
export interface Settlement {
  rows: AssertionRow[];
  superseded: { id: string; at: string }[];
}

/**
 * Settles which claims the words support that leave the kind of an amendment open. `fresh` are words about to be recorded, given back
 * as they are to be recorded; `rankOf` gives the rank of a document. Where no word names a kind any more, `at` is the
 * instant from which that is so.
 */
export async function settleAmendments(
  run: Run,
  pairs: readonly AmendedPair[],
  fresh: readonly AssertionRow[],
  rankOf: (documentId: string) => number,
  at: string,
): Promise<Settlement> {
  const moves = await findMoves(run, pairs, fresh, rankOf, at);
  const settled = new Map(fresh.map((row) => [row.id, row]));
  const stored = await loadRows(
    run,
    moves.map(({ word }) => word.id).filter((id) => !settled.has(id)),
  );
  const copies = moves.map((move) => copyOf(settled.get(move.word.id) ?? stored.get(move.word.id), move));
  const taken = await findExisting(
    run,
    copies.map(({ id }) => id),
  );
  const superseded: Settlement["superseded"] = [];
  moves.forEach(({ word, at: from }, index) => {
    const row = settled.get(word.id);
    if (!row) superseded.push({ id: word.id, at: from });
    else if (from === word.recordedAt) settled.delete(word.id);
    else settled.set(word.id, { ...row, properties: { ...row.properties, supersededAt: from } });
    const copy = copies[index];
    if (copy) settled.set(copy.id, taken.has(copy.id) ? again(copy, from) : copy);
  });
  return { rows: [...settled.values()], superseded };
}

/** The ids of nodes that are stored, among these. */
export async function findExisting(run: Run, ids: readonly string[]): Promise<Set<string>> {
  const rows = await runInBatches(run, "find-existing", "ids", [...new Set(ids)]);
  return new Set(rows.map(({ id }) => String(id)));
}

/** Under which ids a word that leaves the kind open may have been recorded: supporting any kind. */
export function possibleIds(row: AssertionRow, { subjectId, objectId }: AmendedPair): string[] {
  return amendmentIds(subjectId, objectId).map((claimId) => assertionId(claimId, placeOf(row)));
}

type PairMove = Move & AmendedPair;

async function findMoves(
  run: Run,
  pairs: readonly AmendedPair[],
  fresh: readonly AssertionRow[],
  rankOf: (documentId: string) => number,
  at: string,
): Promise<PairMove[]> {
  const stored = await loadWords(
    run,
    pairs.flatMap(({ subjectId, objectId }) => amendmentIds(subjectId, objectId)),
  );
  const freshOf = new Map<string, AssertionRow[]>();
  for (const row of fresh) freshOf.set(row.claimId, [...(freshOf.get(row.claimId) ?? []), row]);
  return pairs.flatMap((pair) => {
    const words = amendmentKinds.flatMap((kind) => {
      const claimId = amendmentId(pair.subjectId, pair.objectId, kind);
      return [
        ...(stored.get(claimId) ?? []).map((word) => storedWord(word, kind)),
        ...(freshOf.get(claimId) ?? []).map((row) => freshWord(row, kind, rankOf(row.documentId))),
      ];
    });
    return moveUnspecified(words, at).map((move) => ({ ...pair, ...move }));
  });
}

function storedWord(word: WordFacts, kind: AmendmentKind): AmendmentWord {
  return { ...word, kind, statedKind: word.statedKind ?? kind };
}

function freshWord({ id, properties }: AssertionRow, kind: AmendmentKind, rank: number): AmendmentWord {
  const { recordedAt, statusWhenRecorded } = properties as { recordedAt: string; statusWhenRecorded: "ACCEPTED" };
  return { id, kind, statedKind: kind, recordedAt, statusWhenRecorded, verdicts: [], source: { rank } };
}

async function loadRows(run: Run, ids: readonly string[]): Promise<Map<string, AssertionRow>> {
  const rows = withoutNulls(await runInBatches(run, "load-assertion-rows", "ids", ids)) as unknown as AssertionRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

function copyOf(original: AssertionRow | undefined, move: PairMove): AssertionRow {
  const { word, kind, at, status, subjectId, objectId } = move;
  if (!original) throw new Error(`The word ${word.id} was read, but is no longer stored.`);
  const claimId = amendmentId(subjectId, objectId, kind);
  const id = assertionId(claimId, placeOf(original));
  const sortKey = String(original.properties.sortKey).replace(original.id, id);
  // What is recorded after the kind is known supports the claim of that kind from the start.
  const origin = at === word.recordedAt ? {} : { copyOf: original.id };
  const state: Properties = {
    id,
    sortKey,
    recordedAt: at,
    supersededAt: undefined,
    status,
    statusWhenRecorded: status,
  };
  return { ...original, id, claimId, properties: { ...original.properties, ...origin, ...state } };
}

/** A word that comes back to a claim which it once supported is a word of its own. */
function again(row: AssertionRow, at: string): AssertionRow {
  const id = assertionId(row.claimId, placeOf(row), at);
  const sortKey = String(row.properties.sortKey).replace(row.id, id);
  return { ...row, id, properties: { ...row.properties, id, sortKey } };
}

function placeOf({ documentId, properties, evidence }: AssertionRow) {
  const { start, end, locator } = evidence as { start?: number; end?: number; locator?: string };
  return { documentId, start, end, locator, method: properties.method as Method };
}
