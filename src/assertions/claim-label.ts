import { formatDayFirst } from "../text/dates";
import type { ClaimFacts } from "./facts";

/**
 * A claim in one line for a person: «1071-IVQD, 17.10.2014 → Miqrasiya Məcəlləsi, 64.0.6-1: INSERTION», «…: SIGNED, 10.10.2016,
 * Bern», «…: EXECUTED, 2011–2015».
 */
export function labelOfClaim(claim: ClaimFacts): string {
  const subject = claim.subject?.label;
  switch (claim.type) {
    case "Amendment":
      return `${subject} → ${claim.object?.label}: ${claim.kind}`;
    case "Reference":
      return `${subject} → ${claim.object?.label}: ${claim.kind ?? claim.relation}`;
    case "TreatyEvent":
      return list(`${subject}: ${claim.step}`, days(claim.dateFrom, claim.dateUntil), claim.place);
    case "StatusReport":
      return list(`${subject}: ${claim.status}`, period(claim.periodFrom, claim.periodUntil));
    case "Observation": {
      const figure = claim.unit === undefined ? String(claim.value) : `${claim.value} ${claim.unit}`;
      return list(`${claim.indicator}: ${figure}`, period(claim.periodFrom, claim.periodUntil));
    }
    case "Attribution":
      return `${subject}: ${claim.property} ${claim.value}`;
  }
}

function list(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(", ");
}

function days(from: string | undefined, until: string | undefined): string | undefined {
  const ends = [from, until].filter((day) => day !== undefined).map(formatDayFirst);
  return ends.length === 0 ? undefined : [...new Set(ends)].join("–");
}

/** Whole years by their number alone. */
function period(from: string | undefined, until: string | undefined): string | undefined {
  if (!from?.endsWith("-01-01") || !until?.endsWith("-12-31")) return days(from, until);
  return [...new Set([from.slice(0, 4), until.slice(0, 4)])].join("–");
}
