import type { ActCitation, ProvisionCitation } from "../citations/citation";
import { skipSuffix } from "../citations/after-mention";
import type { Token } from "../tokens/token";
import type { LevelName } from "../records";
import { findAliases, type FindByAlias } from "./aliases";
import { changeCases, findAmendedActs } from "./amended-act";
import { named, readBackReference } from "./back-reference";
import type { DocumentProfile } from "./document-profile";
import { isEndnote, isInstrument, targetOfLaw } from "./instrument";
import { lastBefore } from "./last-of-types";
import type { ProvisionList, Reading, Referent } from "./reading";
import { findShortenedCode } from "./well-known";

/** What each provision belongs to; absent from the map where the text does not tell. */
export type Antecedents = Map<ProvisionCitation, Referent>;

/**
 * Finds what each provision belongs to: the act named right before it, the step above it in a chain, a back-reference
 * («bu Məcəllənin», «həmin Qanunun»), what its sentence speaks of, what an amending text is changing there, or the document
 * itself. Where two would do, or none, nothing is said.
 */
export function findAntecedents(reading: Reading, profile: DocumentProfile): Antecedents {
  const found: Antecedents = new Map();
  const amended = findAmendedActs(reading, profile);
  const byAlias = findAliases(reading);
  const rows = new Set(reading.lists.flatMap(({ items }) => (items[0]?.row ? [items[0].number] : [])));
  const drafts = reading.acts.filter((act) => act.draft);
  reading.lists.forEach((list, index) => {
    const of = antecedentOf(reading, profile, list, index, { amended, byAlias, rows, drafts }, found);
    for (const item of list.items) found.set(item, of);
  });
  return found;
}

interface Clues {
  amended: (sentence: number) => Referent;
  byAlias: FindByAlias;
  /** The numbers of the rows of a programme that stand in the text. */
  rows: ReadonlySet<string>;
  drafts: ActCitation[];
}

function antecedentOf(
  reading: Reading,
  profile: DocumentProfile,
  list: ProvisionList,
  index: number,
  { amended, byAlias, rows, drafts }: Clues,
  found: Antecedents,
): Referent {
  if (list.items[0]?.row) return profile.programme;
  if (list.items[0]?.follows) return reading.actsByEnd.get(list.from - 1) ?? null;
  const { passage, isWording } = reading;
  const { tokens, sentences } = passage;
  const sentence = sentences[list.from] ?? 0;
  const before = skipBefore(reading, list.from);
  const quoted = isWording[list.from] === 1;
  const own = quoted ? (ownerOfWording(reading, list.from) ?? amended(sentence) ?? profile.self) : profile.self;

  const step = reading.lists[index - 1];
  const outer = step?.items[0];
  if (step && outer && step.to === before) return found.get(outer) ?? null;
  const isAnnex = list.items[0]?.level === "annex";
  const act = actEndingAt(reading, before, isAnnex);
  if (act) return act;
  const alias = byAlias(before);
  if (alias && !named.test(tokens[before - 2]?.key ?? "")) return alias;
  const code = shortenedCode(tokens, before);
  if (code) return code;
  if (tokens[before - 1]?.key === "layihenin" && tokens[before - 2]?.kind !== "close") {
    const draft = lastBefore(drafts, before - 1);
    if (draft) return draft;
  }
  const ownerOf = (level: LevelName) => ownerOfLast(reading, index, level, found);
  const back = readBackReference(reading, profile, before, list, own, ownerOf);
  if (back !== undefined) return back;

  if (isAnnex && list.items[0]?.form.possessive === false) return amended(sentence) ?? profile.self;

  const sameSentence = (at: number): boolean => sentences[at] === sentence && (isWording[at] === 1) === quoted;
  const previous = step && outer && sameSentence(step.from) ? found.get(outer) : undefined;
  const lastAct = lastOwner(reading, list, sameSentence);
  if (lastAct && (!step || !sameSentence(step.from) || lastAct.to > step.to)) return lastAct;
  if (previous) return previous;
  if (isAnnex) return amended(sentence) ?? profile.self;
  if (quoted && isArticleOf(list, amended(sentence))) return appliedLaw(reading, amended(sentence));
  if (quoted) return own === "self" ? (sentenceTarget(reading, sentence, found) ?? own) : own;
  const changed = amended(sentence);
  if (changed) return changed;
  if (startsParagraph(tokens, list.from) && profile.programme && !profile.normative) return profile.programme;
  if (isEndnote(reading, list, sentence)) return targetOfLaw(reading, sentence, list) ?? profile.self;
  if (profile.normative) return profile.self;
  if (rows.has(list.items[0]?.number ?? "")) return profile.programme;
  return previousInParagraph(reading, index, found) ?? (profile.notes ? profile.self : null);
}

/** What the provision before it in the same paragraph belongs to, where no other act is named between. */
function previousInParagraph(reading: Reading, index: number, found: Antecedents): Referent | undefined {
  const { tokens } = reading.passage;
  const [before, list] = [reading.lists[index - 1], reading.lists[index]];
  const last = before?.items[0];
  if (!before || !list || !last || list.items[0]?.level !== "article") return undefined;
  for (let at = before.to; at <= list.from; at++)
    if (tokens[at]?.gap === "paragraph" || reading.actsByEnd.has(at + 1)) return undefined;
  return found.get(last);
}

/** «CM-in», «MPM-in» right before token `end`. */
function shortenedCode(tokens: readonly Token[], end: number): string | undefined {
  const short = tokens[end - 3];
  const isGenitive = /^n?[iu]n$/.test(tokens[end - 1]?.key ?? "") && tokens[end - 2]?.key === "-";
  return isGenitive && short?.capital ? findShortenedCode(short.key) : undefined;
}

/** The act whose words a sentence changes: «bu Qanunun» in “… Qanununun 7.1-ci maddəsində “bu Qanunun 6-cı maddəsi” sözləri” is that law. */
function ownerOfWording(reading: Reading, from: number): ActCitation | undefined {
  const { passage, actsBySentence, isWording, outerOf, isBracketed } = reading;
  return (actsBySentence.get(passage.sentences[from] ?? 0) ?? [])
    .filter((act) => act.to <= from && changeCases.has(act.case) && !isInstrument(reading, act))
    .filter((act) => isWording[act.from] === 0 && isBracketed[act.from] === 0 && !outerOf.has(act))
    .at(-1);
}

/** Decrees, orders and decisions have clauses: an article in their wording is of another act. */
function isArticleOf(list: ProvisionList, act: Referent): boolean {
  const hasClauses = /^(?:presidential|cabinet|agency)-/;
  return (
    list.items[0]?.level === "article" && typeof act === "object" && act?.kind === "act" && hasClauses.test(act.type)
  );
}

/** The law that a decree applies, by its title: “… Qanununun tətbiq edilməsi barədə” Fərman words its clauses by that law's articles. */
function appliedLaw({ innersOf }: Reading, act: Referent): ActCitation | null {
  const laws = typeof act === "object" && act?.kind === "act" ? (innersOf.get(act) ?? []) : [];
  return laws.length === 1 && laws[0] && /^(?:law|code)$/.test(laws[0].type) ? laws[0] : null;
}

/** The index before a provision, over remarks in brackets and a case ending glued to a title. */
function skipBefore(reading: Reading, from: number): number {
  const { tokens, brackets } = reading.passage;
  let at = tokens[from - 1]?.key === "ise" ? from - 1 : from;
  while (tokens[at - 1]?.key === ")") {
    const open = brackets.get(at - 1);
    if (open === undefined) break;
    at = open;
  }
  return tokens[at - 1]?.gap === "none" && tokens[at - 2]?.kind === "close" && skipSuffix(tokens, at - 1) === at
    ? at - 1
    : at;
}

function actEndingAt(reading: Reading, end: number, isAnnex: boolean): ActCitation | undefined {
  const act = reading.actsByEnd.get(end);
  if (act) return act.case === "instrumental" ? undefined : act;
  // «… Konvensiyası (33-cü maddə)»; an annex in brackets is where the act itself stands.
  const isBracketed = !isAnnex && reading.passage.tokens[end - 1]?.key === "(";
  return isBracketed ? reading.actsByEnd.get(end - 1) : undefined;
}

const farthest = 6;

/** «həmin maddənin»: what the last provision of that level before a list belongs to; undefined where none stands near. */
function ownerOfLast(reading: Reading, index: number, level: LevelName, found: Antecedents): Referent | undefined {
  const near = reading.lists.slice(Math.max(0, index - farthest), index);
  const last = near.findLast((each) => each.items[0]?.level === level)?.items[0];
  return last && found.get(last);
}

/** The last act of the sentence before a provision that may own it: not one by which something is done, none in brackets. */
function lastOwner(
  reading: Reading,
  list: ProvisionList,
  sameSentence: (at: number) => boolean,
): ActCitation | undefined {
  const sentence = reading.passage.sentences[list.from] ?? 0;
  const last = (reading.actsBySentence.get(sentence) ?? [])
    .filter((act) => act.to <= list.from && sameSentence(act.from) && !reading.outerOf.has(act))
    .filter((act) => !isInstrument(reading, act) && reading.isBracketed[act.from] === 0)
    .at(-1);
  return last && last.case !== "nominative" ? last : undefined;
}

function sentenceTarget(reading: Reading, sentence: number, found: Antecedents): Referent | undefined {
  const list = (reading.listsBySentence.get(sentence) ?? []).find((each) => reading.isWording[each.from] === 0);
  return list?.items[0] && found.get(list.items[0]);
}

function startsParagraph(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.gap === "paragraph" || tokens[from]?.gap === "line";
}
