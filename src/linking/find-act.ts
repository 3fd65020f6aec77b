import { findActName } from "./act-name";
import { isAgreed, typesOfKind } from "./act-types";
import type { KnownAct, KnownNames } from "./known-names";
import { confidences, type Resolution } from "./resolution";
import type { ActRecord } from "../extraction/records";
import { designationKey } from "../identifiers/designation-key";

/** A law's number bears the parliament's convocation (1071-IVQD) and is its own; all others begin anew every year. */
const lawNumber = /^\d{1,6}-[IVX]{1,6}[A-ZƏ]{1,4}$/u;
/** «… Qanununda dəyişiklik edilməsi haqqında»: a title that many acts bear. */
const amendingTitle =
  /(?:deyisiklik|elave)\p{L}{0,9}(?: ve (?:deyisiklik|elave)\p{L}{0,9})? (?:edil|olun)m\p{L}{1,9} (?:haqqinda|barede)/u;

/**
 * The act that a citation means: by number and date, by the number alone of a law, or by title, as names stand on `day`, the day of
 * the citing text.
 * 1. Everything that the citation tells agrees with what is known of the act: type, date, draft or not, parties.
 * 2. A number that the graph does not hold is never made up for by the title.
 * 3. By its title no act is found that was made after `day`, nor an amending act, whose title others bear, without its date.
 */
export function findAct(act: ActRecord, names: KnownNames, day?: string): Resolution {
  const fits = (known: KnownAct): boolean => agrees(act, known);
  const { number, date } = act;
  if (number !== null) {
    const numbered = names.actsNamed(designationKey(number), day).filter(fits);
    if (date === null) {
      if (lawNumber.test(number)) return oneOf(numbered, confidences.number, `no law bears the number ${number}`);
      return open(numbered, `a number without a date: ${number} is given anew every year`);
    }
    const dated = date.length === 10 ? names.actsNamed(designationKey(`${number}, ${date}`), day).filter(fits) : [];
    const ofDate = dated.length > 0 ? dated : numbered.filter((known) => known.date?.startsWith(date) === true);
    return oneOf(ofDate, confidences.numberAndDay, `no act of ${date} with the number ${number} is known`);
  }
  const title = findActName(act);
  const titled = [...new Set(title.flatMap((key) => names.actsNamed(key, day)))].filter(fits);
  if (titled.length === 0) {
    if (date?.length !== 10) return open([], "no act of such a name is known");
    return open(actsOfDay(act, names), `a day alone, ${date}, tells no act from another of that day`);
  }
  const isOfDate = (known: KnownAct): boolean => date !== null && known.date !== undefined;
  if (title.some((key) => amendingTitle.test(key)) && !titled.every(isOfDate))
    return open(titled, "many acts bear the title of an amending act, and no date tells them apart");
  const made = titled.filter((known) => day === undefined || (known.date ?? known.inForceFrom ?? "") <= day);
  if (made.length === 0) return open(titled, `the act of that name was not yet made on ${String(day)}`);
  return oneOf(
    made,
    act.type === "constitution" || act.type === "code" ? confidences.wellKnown : confidences.title,
    "",
  );
}

function oneOf(acts: readonly KnownAct[], confidence: number, otherwise: string): Resolution {
  const [only, ...others] = acts;
  if (only === undefined) return open([], otherwise);
  if (others.length > 0) return open(acts, "several acts bear the name");
  return { resourceId: only.id, confidence };
}

function open(acts: readonly KnownAct[], reason: string): Resolution {
  return { candidates: acts.map(({ id }) => id), reason };
}

function agrees(act: ActRecord, known: KnownAct): boolean {
  return (
    typesOfKind[act.type].includes(known.type) &&
    (act.draft === known.draft || isAgreed(known.type)) &&
    (act.date === null || act.number !== null || known.date === undefined || known.date.startsWith(act.date)) &&
    sameParties(act.parties, known.parties)
  );
}

function sameParties(told: readonly string[] | null, known: readonly string[] = []): boolean {
  if (told === null || told.length === 0 || known.length === 0) return true;
  return told.length === known.length && told.every((code) => known.includes(code));
}

function actsOfDay(act: ActRecord, names: KnownNames): KnownAct[] {
  return typesOfKind[act.type]
    .flatMap((type) => names.actsOfType(type))
    .filter((known) => known.date === act.date && agrees(act, known));
}
