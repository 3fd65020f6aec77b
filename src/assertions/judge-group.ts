import type { ConflictType } from "../identifiers/vocabulary";
import type { AcceptedClaim } from "./amendment-details";
import { findConflicts, type IdentifiedConflict } from "./conflicts/find-conflicts";
import type { ClaimFacts } from "./facts";
import {
  acceptedAt,
  historyOf,
  instantsOf,
  prevailsOver,
  standingsAt,
  type History,
  type StandingThen,
} from "./standing";

/** ABSENT: its claims did not contradict each other then; OPEN: nothing decides between them; else the id of what prevails. */
export type ConflictState = string;
export const ABSENT = "";
export const OPEN = "OPEN";

/** A conflict with all that became of it. */
export interface JudgedConflict {
  id: string;
  type: ConflictType;
  aboutId: string;
  claimIds: string[];
  /** The rule that decides, in one sentence, with its source; while the claims do not contradict each other, the last that did. */
  rule: History<string>;
  history: History<ConflictState>;
}

/** What follows from the words for the claims of one group, now and at every instant before. */
export interface Judged {
  standings: Map<string, History<StandingThen>>;
  conflicts: JudgedConflict[];
}

/**
 * The name of the group in which a claim is judged: no claim contradicts one of another group. Amendments and repeals are judged with
 * the others of their target, steps and reports with those of their treaty or measure, approvals and attributions with those of
 * the acts that bear the same number.
 */
export function groupOf(claim: ClaimFacts): string {
  switch (claim.relation) {
    case "AMENDS":
    case "REPEALS":
      return `object|${claim.object?.id}`;
    case "EVENT":
    case "REPORT":
      return `${claim.relation}|${claim.subject?.id}`;
    case "APPROVES":
    case "ATTRIBUTION":
      return claim.subject?.act.numberKey === undefined
        ? `unnumbered|${claim.subject?.id}`
        : `number|${claim.subject.act.numberKey}`;
    default:
      return `claim|${claim.id}`;
  }
}

/** Judges one group by replaying it: at every instant at which something was recorded or decided, the rules are asked anew. */
export function judgeGroup(claims: readonly ClaimFacts[]): Judged {
  const standings = new Map<string, [string, StandingThen][]>(claims.map(({ id }) => [id, []]));
  const timeline: [instant: string, found: Map<string, [IdentifiedConflict, Outcome]>][] = [];
  for (const instant of instantsOf(claims)) {
    const accepted = acceptedAt(claims, instant);
    const conflicts = findConflicts(accepted);
    for (const [id, standing] of standingsAt(claims, accepted, conflicts, instant)) {
      standings.get(id)?.push([instant, standing]);
    }
    const byId = new Map(accepted.map((claim) => [claim.claim.id, claim]));
    timeline.push([instant, new Map(conflicts.map((found) => [found.id, [found, outcomeOf(found, byId)]]))]);
  }
  return {
    standings: new Map([...standings].map(([id, values]) => [id, historyOf<StandingThen>("UNKNOWN", values)])),
    conflicts: judgeConflicts(timeline),
  };
}

interface Outcome {
  prevails?: string;
  by?: "RANK" | "EDITOR";
}

function outcomeOf({ sides }: IdentifiedConflict, accepted: Map<string, AcceptedClaim>): Outcome {
  const best = sides.map((side) =>
    strongest(side.map((id) => accepted.get(id)).filter((claim) => claim !== undefined)),
  );
  const winner = strongest(best.filter((claim) => claim !== undefined));
  const others = best.filter((claim) => claim !== undefined && claim !== winner);
  if (!winner || others.length === 0) return {};
  if (!others.every((other) => other && prevailsOver(winner, other))) return {};
  return { prevails: winner.claim.id, by: others.some((other) => other?.rank === winner.rank) ? "EDITOR" : "RANK" };
}

function strongest(claims: readonly AcceptedClaim[]): AcceptedClaim | undefined {
  return claims.reduce<AcceptedClaim | undefined>((best, one) => {
    if (best === undefined || prevailsOver(one, best)) return one;
    return !prevailsOver(best, one) && one.claim.id < best.claim.id ? one : best;
  }, undefined);
}

function judgeConflicts(timeline: [string, Map<string, [IdentifiedConflict, Outcome]>][]): JudgedConflict[] {
  const last = new Map(timeline.flatMap(([, found]) => [...found]));
  return [...last].map(([id, [{ aboutId, sides, rule }]]) => ({
    id,
    type: rule.type,
    aboutId,
    claimIds: sides.flat().sort(),
    rule: ruleThen(id, timeline),
    history: historyOf(
      ABSENT,
      timeline.map(([instant, found]) => {
        const then = found.get(id);
        return [instant, then ? (then[1].prevails ?? OPEN) : ABSENT];
      }),
    ),
  }));
}

function ruleThen(id: string, timeline: [string, Map<string, [IdentifiedConflict, Outcome]>][]): History<string> {
  const sentences = timeline.flatMap(([instant, found]): [string, string][] => {
    const then = found.get(id);
    return then ? [[instant, `${then[0].rule.sentence}; ${decisionSentence(then[1])}`]] : [];
  });
  return historyOf(sentences[0]?.[1] ?? "", sentences);
}

const article = "Article 79.4 of the Constitutional Law on Normative Legal Acts";

function decisionSentence({ by }: Outcome): string {
  if (by === "RANK")
    return `the source of better rank prevails, the State Register's text before any other (${article}).`;
  const decision = by === "EDITOR" ? "an editor has decided" : "no editor has decided yet";
  return `between sources of equal rank, of which ${article} prefers none, ${decision}.`;
}
