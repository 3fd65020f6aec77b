import { detailsOf } from "./amendment-details";
import { labelOfClaim } from "./claim-label";
import type { ClaimFacts, WordFacts } from "./facts";
import type { Properties } from "./nodes/node-row";
import type { WantedEdge } from "./owned-edges";
import { findStatus, now, type History, type StandingThen } from "./standing";
import { findCountsFrom, stageKey, stageOfStep } from "./treaty-stage";

/** After every instant. */
const NOW = "\uffff";

/** All properties of a claim that follow from its judgement, its ends and the words for it. */
export function derivedProperties(claim: ClaimFacts, history: History<StandingThen>): Properties {
  const accepted = claim.words.filter((word) => findStatus(word, NOW)?.status === "ACCEPTED");
  // Of a claim that nothing accepted supports, all words tell where it would stand.
  const words = accepted.length > 0 ? accepted : claim.words;
  const ranks = accepted.map(({ source }) => source.rank).sort();
  return {
    label: labelOfClaim(claim),
    standing: standingNow(history),
    rank: ranks[0],
    standingFrom: history.from,
    standingThen: history.then,
    subjectAct: claim.subject?.act.id,
    ...ofItsType(claim, words),
  };
}

/**
 * The edges that a claim is projected to; none for one that joins no two resources. LINKED is there whatever became of the claim, so
 * that chains can be followed as of an instant at which it stood; that of its relation only while something accepted supports it.
 */
export function projectedEdges(claim: ClaimFacts, properties: Properties): WantedEdge[] {
  const { subject, object, relation } = claim;
  if (!subject || !object) return [];
  const ends = { from: subject.id, to: object.id };
  const { standing, standingFrom, standingThen } = properties;
  const history = { standing, standingFrom, standingThen };
  const linked = { type: "LINKED", ...ends, properties: known({ claim: claim.id, relation, ...history }) };
  if (standing === "PROPOSED" || standing === "REJECTED") return [linked];
  return [linked, { type: relation, ...ends, properties: keysOfRelation(claim, properties) }];
}

function keysOfRelation(claim: ClaimFacts, properties: Properties): WantedEdge["properties"] {
  const { subject, object } = claim;
  const { standing, sortKey, inForceFrom } = properties;
  const own = claim.type === "Amendment" ? { kind: claim.kind, inForceFrom } : { basis: claim.kind };
  const ends = { fromId: subject?.id, toId: object?.id, fromAct: subject?.act.id, toAct: object?.act.id };
  return known({ claim: claim.id, standing, sortKey, ...own, ...ends });
}

function known(properties: Properties): WantedEdge["properties"] {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value ?? null]));
}

/** A claim for which there is no word any more is as good as rejected. */
function standingNow(history: History<StandingThen>): string {
  const standing = now(history);
  return standing === "UNKNOWN" ? "REJECTED" : standing;
}

function ofItsType(claim: ClaimFacts, words: readonly WordFacts[]): Properties {
  switch (claim.type) {
    case "Amendment": {
      const { inForceFrom, inForceUntil, oldText, newText, renumberedTo, partial } = detailsOf(words);
      return { ...linkKeys(claim), inForceFrom, inForceUntil, oldText, newText, renumberedTo, partial };
    }
    case "Reference":
      return linkKeys(claim);
    case "TreatyEvent":
      return eventKeys(claim, words);
    case "StatusReport": {
      const { periodUntil, publishedOn } = firstWord(words)?.source ?? {};
      const sortKey = reportKey(claim, words);
      const last = claim.periodUntil ?? claim.periodFrom ?? periodUntil ?? publishedOn ?? "";
      return { sortKey, latestKey: `${last}|${sortKey}` };
    }
    case "Observation":
      return { sortKey: reportKey(claim, words) };
    case "Attribution":
      return { sortKey: `${claim.subject?.act.sortKey}|${claim.id}` };
  }
}

/** Sorted as a link by the act that makes it, as a change by what it is made to. */
function linkKeys({ id, subject, object }: ClaimFacts): Properties {
  return {
    sortKey: `${subject?.act.sortKey}|${id}`,
    targetKey: `${object?.act.sortKey}|${object?.kind === "ACT" ? "" : object?.sortKey}|${id}`,
    objectAct: object?.act.id,
  };
}

function eventKeys(claim: ClaimFacts, words: readonly WordFacts[]): Properties {
  const { id, step, dateFrom, dateUntil } = claim;
  if (step === undefined) return {};
  const sources = words.map(({ source }) => source);
  const countsFrom = findCountsFrom({ step, dateFrom, dateUntil, sources }) ?? "9999-99-99";
  const key = stageKey({ id, step, countsFrom });
  return { countsFrom, stage: stageOfStep[step], stageKey: key, sortKey: key };
}

function reportKey({ id, periodFrom }: ClaimFacts, words: readonly WordFacts[]): string {
  const first = firstWord(words);
  const start = String(first?.start ?? 0).padStart(9, "0");
  return `${periodFrom ?? ""}|${first?.source.sortKey ?? ""}|${start}|${id}`;
}

/** The word that stands first in the order of documents and in its document. */
function firstWord(words: readonly WordFacts[]): WordFacts | undefined {
  const place = ({ source, start, id }: WordFacts) => `${source.sortKey}|${String(start ?? 0).padStart(9, "0")}|${id}`;
  return words.reduce<WordFacts | undefined>(
    (first, word) => (first === undefined || place(word) < place(first) ? word : first),
    undefined,
  );
}
