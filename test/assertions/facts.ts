import type { AcceptedClaim } from "../../src/assertions/amendment-details";
import type {
  ActFacts,
  AmendmentDetails,
  ClaimFacts,
  ResourceFacts,
  SourceFacts,
  WordFacts,
} from "../../src/assertions/facts";
import { acceptedAt } from "../../src/assertions/standing";

/** An instant of an invented year: `day(3)` is its third day. */
export const day = (number: number): string => `2030-01-${String(number).padStart(2, "0")}T00:00:00.000Z`;

/** After every instant of a test. */
export const LATER = "2099-01-01T00:00:00.000Z";

let made = 0;

/** A document; a state body's report unless its rank says otherwise. */
export function source(overrides: Partial<SourceFacts> = {}): SourceFacts {
  const id = overrides.id ?? `document/${++made}`;
  return { id, rank: 3, sortKey: id, ...overrides };
}

/** A word for a claim, accepted when it was recorded on the first day. */
export function word(overrides: Partial<WordFacts> & { rank?: number } = {}): WordFacts {
  const { rank = 3, ...rest } = overrides;
  return {
    id: `evidence/${++made}`,
    recordedAt: day(1),
    statusWhenRecorded: "ACCEPTED",
    verdicts: [],
    source: source({ rank }),
    details: {},
    ...rest,
  };
}

/** An invented act, `law("12-X", "2001-02-03")`. */
export function law(number: string, date?: string, more: Partial<ActFacts> = {}): ResourceFacts {
  const id = `az/law/${date ?? "-"}/${number}`;
  const act: ActFacts = {
    id,
    label: number,
    type: "LAW",
    sortKey: `${date ?? "9999-99-99"}|${number}|${id}`,
    number,
    numberKey: number.toLowerCase(),
    date,
    ...more,
  };
  return { id: act.id, kind: "ACT", label: act.label, sortKey: act.sortKey, act };
}

/** An article of an act. */
export function article(of: ResourceFacts, number: string): ResourceFacts {
  return { id: `${of.id}#${number}`, kind: "PROVISION", label: `${of.label}, ${number}`, sortKey: number, act: of.act };
}

/** A measure of a programme. */
export function measure(of: ResourceFacts, number: string): ResourceFacts {
  return { ...article(of, number), kind: "MEASURE" };
}

/** A claim with one accepted word unless others are given. */
export function claim(overrides: Partial<ClaimFacts> & Pick<ClaimFacts, "type" | "relation">): ClaimFacts {
  const { subject, object, kind, step, dateFrom, status, property, value } = overrides;
  const parts = [overrides.relation, subject?.id, object?.id, kind, step, dateFrom, status, property, value];
  const id = `claim/${parts.filter((part) => part !== undefined).join("|")}`;
  return { id, words: [word()], ...overrides };
}

/** One act amending something. */
export function amendment(
  subject: ResourceFacts,
  kind: string,
  object: ResourceFacts,
  details: AmendmentDetails = {},
  overrides: Partial<ClaimFacts> = {},
): ClaimFacts {
  return claim({
    type: "Amendment",
    relation: "AMENDS",
    subject,
    kind,
    object,
    words: [word({ details })],
    ...overrides,
  });
}

/** All accepted claims, as the rules see them in the end. */
export function accepted(...claims: ClaimFacts[]): AcceptedClaim[] {
  return acceptedAt(claims, LATER);
}
