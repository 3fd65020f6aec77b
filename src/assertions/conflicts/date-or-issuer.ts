import { actClassOf } from "../../identifiers/vocabulary";
import { fold } from "../../text/fold";
import type { AcceptedClaim } from "../amendment-details";
import type { ActFacts } from "../facts";
import { groupBy, type ConflictRule, type FoundConflict } from "./conflict-rule";

/**
 * Sources that give one act two dates or issuers. Two dates are two acts and are never merged; that they are meant to be one shows
 * where acts of one number approve the same instrument, or bear one title and differ in date or issuer alone. The claims are what
 * each approves or is said to be. Also what is said of a single act's own number, date or issuer, where that differs.
 */
export const dateOrIssuer: ConflictRule = {
  type: "DATE_OR_ISSUER",
  sentence: "One act has one number, one date and one issuer",
  find(accepted) {
    const approvals = accepted.filter(({ claim }) => claim.relation === "APPROVES");
    const attributions = accepted.filter(({ claim }) => claim.relation === "ATTRIBUTION");
    return [
      ...findContradictingAttributions(attributions),
      ...findApprovedTwice(approvals, attributions),
      ...findTwins([...approvals, ...attributions]),
    ];
  },
};

function findContradictingAttributions(attributions: readonly AcceptedClaim[]): FoundConflict[] {
  const properties = groupBy(attributions, ({ claim }) =>
    claim.property === "TITLE" ? undefined : `${claim.subject?.id}|${claim.property}`,
  );
  return [...properties.values()].flatMap((claims) =>
    conflictOf([...groupBy(claims, ({ claim }) => fold(String(claim.value))).values()]),
  );
}

function findApprovedTwice(
  approvals: readonly AcceptedClaim[],
  attributions: readonly AcceptedClaim[],
): FoundConflict[] {
  const instruments = groupBy(approvals, ({ claim }) => {
    const number = claim.subject?.act.numberKey;
    return number === undefined ? undefined : `${number}|${claim.object?.id}`;
  });
  return [...instruments.values()].flatMap((claims) => {
    const acts = groupBy(claims, ({ claim }) => claim.subject?.act.id);
    const saidOf = (actId: string) =>
      attributions.filter(
        ({ claim }) => claim.subject?.id === actId && (claim.property === "DATE" || claim.property === "ISSUER"),
      );
    return conflictOf([...acts].map(([actId, ofAct]) => [...ofAct, ...saidOf(actId)]));
  });
}

function findTwins(claims: readonly AcceptedClaim[]): FoundConflict[] {
  const acts = [...groupBy(claims, ({ claim }) => claim.subject?.act.id).values()];
  return acts.flatMap((one, index) =>
    acts.slice(index + 1).flatMap((other) => (areTwins(one, other) ? conflictOf([one, other]) : [])),
  );
}

function areTwins(one: readonly AcceptedClaim[], other: readonly AcceptedClaim[]): boolean {
  const [a, b] = [one[0]?.claim.subject?.act, other[0]?.claim.subject?.act];
  if (!a || !b || !differInDateOrIssuerAlone(a, b)) return false;
  const [approvedByOne, approvedByOther] = [approvedBy(one), approvedBy(other)];
  // A common instrument makes a conflict of its own; different ones make different acts.
  return approvedByOne.length === 0 || approvedByOther.length === 0;
}

function differInDateOrIssuerAlone(one: ActFacts, other: ActFacts): boolean {
  const sameTitle = one.title !== undefined && other.title !== undefined && fold(one.title) === fold(other.title);
  const sameNumber = one.numberKey !== undefined && one.numberKey === other.numberKey;
  if (!sameTitle || !sameNumber || actClassOf[one.type] !== actClassOf[other.type]) return false;
  return (one.date === other.date) !== (one.issuerId === other.issuerId);
}

function approvedBy(claims: readonly AcceptedClaim[]): (string | undefined)[] {
  return claims.filter(({ claim }) => claim.relation === "APPROVES").map(({ claim }) => claim.object?.id);
}

function conflictOf(sides: readonly AcceptedClaim[][]): FoundConflict[] {
  const first = sides.flat().sort((one, other) => (metAt(one) < metAt(other) ? -1 : 1))[0]?.claim.subject;
  if (sides.length < 2 || !first) return [];
  return [{ aboutId: first.id, sides: sides.map((side) => side.map(({ claim }) => claim.id)) }];
}

/** Sorts claims by when and where they were first met: instant of recording, order of documents, place in the document. */
function metAt({ claim, words }: AcceptedClaim): string {
  const places = words.map(({ recordedAt, source, start }) =>
    [recordedAt, source.sortKey, String(start ?? 0).padStart(9, "0")].join("|"),
  );
  return `${places.sort()[0]}|${claim.id}`;
}
