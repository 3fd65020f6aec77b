import type { Passage } from "../tokens/passage";
import type { ActCitation, Citation } from "./citation";
import { findActs } from "./find-acts";
import { findHeading } from "./find-heading";
import { findProvisions } from "./find-provisions";
import { findRows } from "./find-rows";

/**
 * The mentions of acts and provisions in a passage, in the order in which they begin, an outer one before those inside it.
 * What each belongs to and does to others is not yet known.
 */
export function findCitations(passage: Passage): Citation[] {
  const heading = findHeading(passage);
  const acts = carryOver(passage, findActs(passage)).filter((act) => act.word !== heading?.word);
  const provisions = findProvisions(passage);
  const cited = new Set(provisions.flatMap((provision) => range(provision.from, provision.to)));
  const rows = findRows(passage).filter((row) => !cited.has(row.from));
  const all: Citation[] = [...(heading ? [heading] : []), ...acts, ...provisions, ...rows];
  return all.sort((a, b) => a.from - b.from || b.to - a.to);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** In «… 39 nömrəli Qərarı ilə …, 40 nömrəli Qərarı ilə isə …» the second takes date and issuer from the first. */
function carryOver(passage: Passage, acts: ActCitation[]): ActCitation[] {
  return acts.map((act, index) => {
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
