import { formatDayFirst } from "../text/dates";
import { findDays } from "../text/days";
import { fold } from "../text/fold";
import { canonicalProvisionNumber } from "./provision-number";
import type { DesignationScheme } from "./vocabulary";

/** One way in which an act is called: the words as people write them and the key by which they are found. */
export interface DesignationLabel {
  key: string;
  label: string;
  scheme: DesignationScheme;
}

const numberSign = /(?:№|(?<![\p{L}\p{N}])n[o°º]\.?(?=[\s\d-]))\s*(?:-?l[iu](?!\p{L}))?/gu;
const words = /(?<![\p{L}\p{N}-])(?:nomreli|sayli|tarixli|tarixde)(?![\p{L}\p{N}])/gu;
const typeWord = /(?<=[\s\p{N}-])(?:qanun|ferman|serencam|qerar)(?:i|u|in|un|inin|unun)?$/u;
/** The number of a law of a convocation of the parliament: 1071-IVQD, 52-IVQ, 618-IQ, 12-VKQ. */
const lawNumber = /^(\d+)[ -]?([ivx]+(?:q|k)[a-z]{0,2})$/;
const numberForm = /^\d[\p{L}\p{N}/.-]*$/u;

/**
 * The key by which a designation is stored and looked up; every usual spelling of one designation has one key.
 * 1. Folded (`fold`), without quotation marks and other punctuation, «№», «Nö», «nömrəli», «saylı», «tarixli».
 * 2. A number alone: `1071-IVQD`, `№ 1071-ivqd`, `1071 IVQD` → `1071-ivqd`.
 * 3. A number and a day, in either order and in any written form of the day: `39, 07.02.2014` → `39 2014-02-07`.
 * 4. Anything else is a title or a name: `“Miqrasiya Məcəlləsi”` → `miqrasiya mecellesi`.
 * 5. A key is its own key.
 */
export function designationKey(label: string): string {
  const folded = fold(label.replace(/[«»“”„"'’‘`]/g, " "));
  const { date, rest } = takeDate(folded);
  const number = findNumber(rest);
  if (number !== undefined) return date === undefined ? number : `${number} ${date}`;
  if (date !== undefined && withoutPunctuation(rest.replace(words, " ")) === "") return date;
  return withoutPunctuation(folded);
}

function takeDate(folded: string): { date?: string; rest: string } {
  const [day] = findDays(folded);
  if (!day) return { rest: folded };
  return { date: day.iso, rest: `${folded.slice(0, day.start)} ${folded.slice(day.end)}` };
}

function findNumber(folded: string): string | undefined {
  const bare = folded
    .replace(numberSign, " ")
    .replace(words, " ")
    .replace(/[,;()\s]+/g, " ")
    .trim();
  const number = bare
    .replace(typeWord, "")
    .replace(/[\s.-]{1,20}$/, "")
    .replace(/-(?:li|lu|ci|cu)$/, "");
  const law = lawNumber.exec(number);
  if (law) return `${law[1]}-${law[2]}`;
  return numberForm.test(number) ? number : undefined;
}

function withoutPunctuation(folded: string): string {
  return folded
    .replace(/[^\p{L}\p{N}./-]+/gu, " ")
    .replace(/(?<![\p{L}\p{N}])[./-]+|[./-]+(?![\p{L}\p{N}])/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The key of a provision or measure by its number: `az/code/migration#64.0.6-1`. The number as written: nothing is restored. */
export function provisionKey(actId: string, number: string): string {
  return `${actId}#${fold(canonicalProvisionNumber(number))}`;
}

/**
 * The keys under which a provision is to be sought, in order; the first that is found is meant. The second, where there is one,
 * reads the number with its lost part restored («64.06-1» as 64.0.6-1). It comes second because a list may well have a row
 * «1.01» of its own: what stands in the act as written is never passed over.
 */
export function provisionKeysToTry(actId: string, number: string): string[] {
  const restored = fold(canonicalProvisionNumber(number, { restoreLostPart: true }));
  return [...new Set([provisionKey(actId, number), `${actId}#${restored}`])];
}

/** What is known of an act that people call it by. */
export interface NamedAct {
  number?: string;
  /** ISO. */
  date?: string;
  title?: string;
}

const leadingState = /^Azərbaycan Respublikas(?:ının|ı)\s+/u;

/**
 * The designations that follow from an act's number, date and title: the number; number and day («39, 07.02.2014»); the title;
 * the title without a leading «Azərbaycan Respublikasının». No two have one key.
 */
export function designationsOfAct(act: NamedAct): DesignationLabel[] {
  const { number, date, title } = act;
  const found: DesignationLabel[] = [];
  const add = (scheme: DesignationScheme, label: string): void => {
    const key = designationKey(label);
    if (key !== "" && !found.some((other) => other.key === key)) found.push({ key, label, scheme });
  };
  if (number !== undefined) add("NUMBER", number);
  if (number !== undefined && date !== undefined) add("DATE_AND_NUMBER", `${number}, ${formatDayFirst(date)}`);
  if (title !== undefined) {
    add("TITLE", title);
    add("TITLE", title.replace(leadingState, ""));
  }
  return found;
}
