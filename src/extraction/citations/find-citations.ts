import type { Passage } from "../tokens/passage";
import { skipSuffix } from "./after-mention";
import type { ActCitation, Citation, ProvisionCitation } from "./citation";
import { findActs } from "./find-acts";
import { findHeadings } from "./find-heading";
import { findProvisions } from "./find-provisions";
import { findQuotedNumbers } from "./find-quoted";
import { findRows } from "./find-rows";

/**
 * The mentions of acts and provisions in a passage, in the order in which they begin, an outer one before those inside it.
 * What each belongs to and does to others is not yet known.
 */
export function findCitations(passage: Passage): Citation[] {
  const headings = findHeadings(passage);
  const named = [...headings, ...findActs(passage).filter((act) => headings.every(({ word }) => word !== act.word))];
  const acts = carryOver(passage, dropCrossing(giveToOuter(named)));
  const provisions = dropOverlapping(findProvisions(passage));
  const cited = new Set(provisions.flatMap((provision) => range(provision.from, provision.to)));
  const quoted = findQuotedNumbers(passage, provisions).filter((number) => !cited.has(number.from));
  const rows = findRows(passage).filter((row) => !cited.has(row.from));
  return [...acts, ...provisions, ...quoted, ...rows].sort(byPlace);
}

function byPlace(a: Citation, b: Citation): number {
  return a.from - b.from || b.to - a.to;
}

/** Of «692-IQD nömrəli “…” Qanununun tətbiqi ilə əlaqədar … edilməsi barədə Qanun» the number is the whole's, not that of the law applied. */
function giveToOuter(acts: ActCitation[]): ActCitation[] {
  const wholes = new Map(acts.filter(({ quoted }) => !quoted).map((act) => [act.from, act]));
  return acts.map((act) => {
    const whole = wholes.get(act.from);
    const isInner = whole !== undefined && whole.to > act.to && whole.number !== null && whole.number === act.number;
    return isInner && act.quoted ? { ...act, from: act.quoted.open, date: null, number: null } : act;
  });
}

/** Acts lie apart or one inside the other; of two that cross, as damaged text may have them, the first stands. */
function dropCrossing(acts: ActCitation[]): ActCitation[] {
  const open: ActCitation[] = [];
  return acts.sort(byPlace).filter((act) => {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= act.from) open.pop();
    if ((open.at(-1)?.to ?? Infinity) < act.to) return false;
    open.push(act);
    return true;
  });
}

/** Provisions lie apart, but for the numbers of one range. */
function dropOverlapping(provisions: ProvisionCitation[]): ProvisionCitation[] {
  let end = 0;
  let kept = -1;
  return provisions.filter((provision) => {
    if (provision.list !== kept && provision.from < end) return false;
    kept = provision.list;
    end = Math.max(end, provision.to);
    return true;
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

const concluded = new Set<ActCitation["type"]>(["treaty", "protocol", "convention"]);

/** Of «6 oktyabr 2016-cı ildə imzalanmış “A” və “B”» both were signed that day. */
function isSignedWith(passage: Passage, before: ActCitation, act: ActCitation): boolean {
  if (!before.quoted || !act.quoted || act.date !== null || before.date === null) return false;
  if (!concluded.has(before.type) || !concluded.has(act.type) || before.from === before.quoted.open) return false;
  const at = skipSuffix(passage.tokens, before.to);
  return passage.tokens[at]?.key === "ve" && at + 1 === act.from;
}

/** In «… 39 nömrəli Qərarı ilə …, 40 nömrəli Qərarı ilə isə …» the second takes date and issuer from the first. */
function carryOver(passage: Passage, acts: ActCitation[]): ActCitation[] {
  return acts.map((act, index) => {
    const joined = acts.slice(Math.max(0, index - 6), index).find((other) => isSignedWith(passage, other, act));
    if (joined) return { ...act, date: joined.date };
    if (act.number === null || act.date !== null || act.quoted || act.list !== undefined) return act;
    const before = acts
      .slice(Math.max(0, index - 6), index)
      .reverse()
      .find((other) => isSameWord(passage, other, act) && other.date !== null);
    if (!before || passage.sentences[before.from] !== passage.sentences[act.from]) return act;
    if (act.issuer !== null && act.issuer !== before.issuer) return act;
    return { ...act, type: before.type, issuer: before.issuer, date: before.date };
  });
}

function isSameWord(passage: Passage, a: ActCitation, b: ActCitation): boolean {
  const [first, second] = [passage.tokens[a.word]?.key ?? "", passage.tokens[b.word]?.key ?? ""];
  return first.slice(0, 5) === second.slice(0, 5);
}
