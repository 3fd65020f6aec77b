import { countUpTo } from "../../text/search-sorted";
import type { ActCitation } from "../citations/citation";
import type { ActKindName } from "../records";
import type { Reading } from "./reading";

/** The last act of one of the types that ends before token `end`; not one that is named in the title of another such. */
export function lastOfTypes(reading: Reading, names: readonly ActKindName[], end: number): ActCitation | undefined {
  const lasts = names.map((name) => lastBefore(reading.actsByType.get(name) ?? [], end));
  let last = lasts.reduce((best, act) => (act && (!best || act.from > best.from) ? act : best), undefined);
  for (let outer = last; outer && outer.to <= end && names.includes(outer.type); outer = reading.outerOf.get(outer))
    last = outer;
  return last;
}

/** The last of mentions, given in their order, that ends before token `end`. */
export function lastBefore<T extends { from: number; to: number }>(acts: readonly T[], end: number): T | undefined {
  const low = countUpTo(acts, end - 1, ({ from }) => from);
  return acts.slice(Math.max(0, low - 8), low).findLast((act) => act.to <= end);
}
