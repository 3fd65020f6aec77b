import type { AssertionStatus, Standing } from "../identifiers/vocabulary";
import type { VerdictFacts } from "./facts";

/** What judging needs of a source's word; ClaimFacts' words are such. Instants compare as text. */
export interface Word {
  recordedAt: string;
  supersededAt?: string;
  statusWhenRecorded: AssertionStatus;
  /** In the order in which they were given. */
  verdicts: VerdictFacts[];
  source: { rank: number };
}

/** A claim with the words for it. */
export interface Contender {
  id: string;
  words: Word[];
}

/** A claim that an accepted word supports at some instant; `rank` is the best of its sources. */
export interface Accepted<C extends Contender> {
  claim: C;
  words: C["words"];
  rank: number;
  /** When an editor decided for it between equals, if one did. */
  decidedAt?: string;
}

/** Claims that cannot all hold: each claim of a side contradicts those of every other side. */
export interface Contradiction {
  sides: string[][];
}

/** UNKNOWN: nobody had said it yet. */
export type StandingThen = Standing | "UNKNOWN";

/** What held when: `then[0]` before `from[0]`, `then[n]` from `from[n - 1]` on. Instants ascend and neighbours differ. */
export interface History<T> {
  from: string[];
  then: [T, ...T[]];
}

/** What a history says of an instant. */
export function thenAt<T>({ from, then }: History<T>, instant: string): T {
  return then[from.filter((start) => start <= instant).length] ?? then[0];
}

/** What a history says of today: its last word. */
export function now<T>({ then }: History<T>): T {
  return then[then.length - 1] ?? then[0];
}

/** A history from the value at each instant at which something may have changed, `before` being the value before all of them. */
export function historyOf<T>(before: T, values: Iterable<[instant: string, value: T]>): History<T> {
  const history: History<T> = { from: [], then: [before] };
  for (const [instant, value] of values) {
    if (value === now(history)) continue;
    history.from.push(instant);
    history.then.push(value);
  }
  return history;
}

/** Every instant at which a standing among these claims may change, ascending. */
export function instantsOf(claims: readonly Contender[]): string[] {
  const instants = new Set<string>();
  for (const { words } of claims) {
    for (const { recordedAt, supersededAt, verdicts } of words) {
      instants.add(recordedAt);
      if (supersededAt !== undefined) instants.add(supersededAt);
      for (const { at } of verdicts) instants.add(at);
    }
  }
  return [...instants].sort();
}

/** The status of a word at an instant, and when an editor decided for it; nothing before it is recorded or once superseded. */
export function findStatus(word: Word, instant: string): { status: AssertionStatus; decidedAt?: string } | undefined {
  if (word.recordedAt > instant || (word.supersededAt !== undefined && word.supersededAt <= instant)) return undefined;
  let status = word.statusWhenRecorded;
  let decidedAt: string | undefined;
  for (const verdict of word.verdicts) {
    if (verdict.at > instant) break;
    status = verdict.status;
    if (status !== "ACCEPTED") decidedAt = undefined;
    else if (verdict.decisive) decidedAt = verdict.at;
  }
  return { status, decidedAt };
}

/** The claims that an accepted word supports at an instant. */
export function acceptedAt<C extends Contender>(claims: readonly C[], instant: string): Accepted<C>[] {
  const accepted: Accepted<C>[] = [];
  for (const claim of claims) {
    const found: Accepted<C> = { claim, words: [], rank: Infinity };
    for (const word of claim.words) {
      const { status, decidedAt } = findStatus(word, instant) ?? {};
      if (status !== "ACCEPTED") continue;
      found.words.push(word);
      found.rank = Math.min(found.rank, word.source.rank);
      if (decidedAt !== undefined && decidedAt > (found.decidedAt ?? "")) found.decidedAt = decidedAt;
    }
    if (found.words.length > 0) accepted.push(found);
  }
  return accepted;
}

/** Whether one claim prevails over another: by the rank of its sources, between equals by the later decision of an editor. */
export function prevailsOver(one: Accepted<Contender>, other: Accepted<Contender>): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank;
  return (one.decidedAt ?? "") > (other.decidedAt ?? "");
}

/**
 * The standing of each claim at an instant, given those accepted then and what contradicts what among them: ESTABLISHED where no
 * contradicting claim is of equal or better rank, DISPUTED where one is equal, OVERRULED where one prevails; of a claim that
 * nothing accepted supports, PROPOSED while a word for it awaits its verdict, else REJECTED.
 */
export function standingsAt<C extends Contender>(
  claims: readonly C[],
  accepted: readonly Accepted<C>[],
  contradictions: readonly Contradiction[],
  instant: string,
): Map<string, StandingThen> {
  const standings = new Map<string, StandingThen>(claims.map((claim) => [claim.id, unsupported(claim, instant)]));
  const byId = new Map(accepted.map((one) => [one.claim.id, one]));
  for (const id of byId.keys()) standings.set(id, "ESTABLISHED");
  for (const { sides } of contradictions) {
    for (const side of sides) {
      const others = sides.filter((other) => other !== side).flat();
      for (const id of side) {
        const one = byId.get(id);
        if (!one || standings.get(id) === "OVERRULED") continue;
        for (const otherId of others) {
          const other = byId.get(otherId);
          if (!other || prevailsOver(one, other)) continue;
          standings.set(id, prevailsOver(other, one) ? "OVERRULED" : "DISPUTED");
          if (standings.get(id) === "OVERRULED") break;
        }
      }
    }
  }
  return standings;
}

function unsupported({ words }: Contender, instant: string): StandingThen {
  if (words.every((word) => word.recordedAt > instant)) return "UNKNOWN";
  return words.some((word) => findStatus(word, instant)?.status === "PROPOSED") ? "PROPOSED" : "REJECTED";
}
