import { typeStems } from "../extraction/citations/type-word";
import { findNounForm } from "../extraction/phrases/noun";
import type { ActRecord } from "../extraction/records";
import { designationKey } from "../identifiers/designation-key";

/** «9 dekabr 2013-cü il tarixdə …»: the day with which a citation begins. */
const leadingDay = /^(?:\S+ ){1,5}?tarix(?:də|li)\s+/u;

/** The keys under which an act without a number is sought: its title, and the citation without its day and its case ending. */
export function findActName({ title, text, date }: ActRecord): string[] {
  const named = date === null ? text : text.replace(leadingDay, "");
  const whole = withoutCase(designationKey(named));
  return [...new Set([title === null ? "" : designationKey(title), whole])].filter((key) => key !== "");
}

/** A folded name whose last word, a type word, stands without its case ending: `… haqqinda sazisin` → `… haqqinda sazis`. */
function withoutCase(key: string): string {
  const from = key.lastIndexOf(" ") + 1;
  const word = key.slice(from);
  const stems = typeStems.filter((stem) => findNounForm(word, stem) !== undefined);
  const stem = stems.sort((one, other) => other.length - one.length)[0];
  const form = stem === undefined ? undefined : findNounForm(word, stem);
  return form === undefined ? key : key.slice(0, from + form.length);
}
