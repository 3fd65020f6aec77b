import { amendmentKinds, type AmendmentKind, type AssertionStatus } from "../identifiers/vocabulary";
import type { VerdictFacts } from "./facts";
import { findStatus } from "./standing";

/** A word for one act amending one target. `kind` is that of the claim that it supports, `statedKind` what the source names. */
export interface AmendmentWord {
  id: string;
  kind: AmendmentKind;
  statedKind: string;
  recordedAt: string;
  supersededAt?: string;
  statusWhenRecorded: AssertionStatus;
  verdicts: VerdictFacts[];
  source: { rank: number };
}

/** A word that supports another claim from an instant on: a copy of it is made there, and the word itself is superseded. */
export interface Move {
  word: AmendmentWord;
  kind: AmendmentKind;
  at: string;
  /** What the copy is recorded with. */
  status: AssertionStatus;
}

const UNSPECIFIED = "UNSPECIFIED";
/** After every instant. */
const NOW = "\uffff";

/**
 * The moves by which words that leave the kind open come to support the kind that another source names: of several kinds the one of
 * the best ranked source, of equals the first of the vocabulary. Where no accepted word names a kind any more, they support
 * UNSPECIFIED again, from `at` on. The outcome does not depend on which word was recorded first.
 */
export function moveUnspecified(words: readonly AmendmentWord[], at: string): Move[] {
  const home = findHome(words);
  const moves: Move[] = [];
  for (const word of words) {
    const status = findStatus(word, NOW)?.status;
    if (word.statedKind !== UNSPECIFIED || word.supersededAt !== undefined || word.kind === home.kind) continue;
    if (status !== "ACCEPTED" && status !== "PROPOSED") continue;
    const since = home.since ?? at;
    moves.push({ word, kind: home.kind, status, at: since > word.recordedAt ? since : word.recordedAt });
  }
  return moves;
}

/** The kind that open words support, and since when an accepted word names it. */
function findHome(words: readonly AmendmentWord[]): { kind: AmendmentKind; since?: string } {
  const naming = words
    .filter(({ statedKind }) => statedKind !== UNSPECIFIED)
    .filter((word) => findStatus(word, NOW)?.status === "ACCEPTED");
  const order = (word: AmendmentWord) =>
    word.source.rank * 100 + amendmentKinds.findIndex((kind) => kind === word.kind);
  const best = naming.reduce<AmendmentWord | undefined>(
    (found, word) => (found === undefined || order(word) < order(found) ? word : found),
    undefined,
  );
  if (!best) return { kind: UNSPECIFIED };
  const since = naming.filter(({ kind }) => kind === best.kind).map(acceptedSince);
  return { kind: best.kind, since: since.sort()[0] };
}

function acceptedSince({ recordedAt, statusWhenRecorded, verdicts }: AmendmentWord): string {
  let since = statusWhenRecorded === "ACCEPTED" ? recordedAt : undefined;
  for (const { status, at } of verdicts) since = status === "ACCEPTED" ? (since ?? at) : undefined;
  return since ?? recordedAt;
}
