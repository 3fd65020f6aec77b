import type { ActCitation } from "../citations/citation";
import { isEndnote } from "./instrument";
import type { Token } from "../tokens/token";
import type { Reading, Referent } from "./reading";
import { findWellKnownName } from "./well-known";

/** What the document says of itself. */
export interface DocumentProfile {
  /** What its own articles are of: `self`, or the well-known name of the code that it is. */
  self: string;
  /** The mention in its own heading of the act that it is. */
  heading?: ActCitation;
  /** The programme or plan that its rows and paragraphs are numbered after. */
  programme: Referent;
  /** It has numbered articles or paragraphs of its own. */
  normative: boolean;
  /** It is a list of notes to the text of an act, none of whose articles stand in it. */
  notes: boolean;
  /** It is, or tells of, a decision of the Constitutional Court on its own account. */
  court: boolean;
}

/** Reads what the document says of itself; `self` given by the caller comes first. */
export function profileDocument(reading: Reading, self?: string): DocumentProfile {
  const heading = reading.acts.find((act) => act.heading);
  const named = reading.acts.find(
    (act, at) =>
      act.type === "code" &&
      ((isTitleLine(reading, act) && (at === 0 || isCapital(reading, act))) || (at === 0 && heads(reading, act))),
  );
  return {
    self: self ?? (named && findWellKnownName(named)) ?? (heading ? undefined : codeOfNotes(reading)) ?? "self",
    ...(heading && { heading }),
    programme: findProgramme(reading),
    normative: heading !== undefined || named !== undefined || hasArticles(reading.passage.tokens),
    notes: heading === undefined && notesOf(reading) >= fewestNotes,
    court: isCourt(reading.passage.tokens),
  };
}

const fewestNotes = 3;

/** How many provisions are told as changed by notes: «… Qanunu (…) ilə 5.2-ci maddə əlavə edilmişdir». */
function notesOf(reading: Reading): number {
  const { sentences } = reading.passage;
  return reading.lists.filter((list) => isEndnote(reading, list, sentences[list.from] ?? 0)).length;
}

const titleOfChange = /^(?:deyisikli|deyiskl|elave|tesdiq)/;

/**
 * The code to whose consolidated text notes belong, where the notes name one alone: in the titles of the laws that changed or approved
 * it, or first in the holdings of the Constitutional Court («KMQ1 Ailə Məcəlləsinin …»). Absent for any other text.
 */
function codeOfNotes(reading: Reading): string | undefined {
  const { tokens } = reading.passage;
  if (
    notesOf(reading) === 0 ||
    tokens.some((token, at) => token.key === "qerara" && /^al/.test(tokens[at + 1]?.key ?? ""))
  )
    return undefined;
  const named = reading.acts.flatMap((act) => {
    const inner = act.type === "law" ? (reading.innersOf.get(act) ?? []) : [];
    const isChange = tokens.slice(act.from, act.to).some((token) => titleOfChange.test(token.key));
    const isHolding = act.type === "code" && /^kmq?$/.test(tokens[act.from - 2]?.key ?? "");
    return isHolding ? [act] : isChange && inner.every((each) => each.type === "code") ? inner : [];
  });
  const names = new Set(named.map(findWellKnownName));
  return names.size === 1 ? [...names][0] : undefined;
}

function isCapital(reading: Reading, act: ActCitation): boolean {
  const { tokens, text } = reading.passage;
  const written = text.slice(tokens[act.word]?.start, tokens[act.word]?.end);
  return !/\p{Ll}/u.test(written);
}

/** Whether a first paragraph in capitals begins with a mention: «VERGİ MƏCƏLLƏSİNƏ EDİLMİŞ DƏYİŞİKLİKLƏRİN SİYAHISI». */
function heads(reading: Reading, act: ActCitation): boolean {
  const { tokens, text } = reading.passage;
  if (tokens[act.from]?.gap !== "paragraph" || !isCapital(reading, act)) return false;
  let end = act.to;
  while (
    end - act.to < longestHeading &&
    tokens[end] &&
    tokens[end]?.gap !== "paragraph" &&
    tokens[end]?.gap !== "line"
  )
    end++;
  return !/\p{Ll}/u.test(text.slice(tokens[act.from]?.start, tokens[end - 1]?.end));
}

/** Whether a mention fills its paragraph, years in brackets aside. */
function isTitleLine(reading: Reading, act: ActCitation): boolean {
  const { tokens } = reading.passage;
  if (tokens[act.from]?.gap !== "paragraph") return false;
  const after = tokens[act.to]?.key === "(" ? endOfBracket(tokens, act.to) : act.to;
  const next = tokens[after];
  return next === undefined || next.gap === "paragraph";
}

function endOfBracket(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + 14; at++) if (tokens[at]?.key === ")") return at + 1;
  return open;
}

/** The programme or plan named in a heading above the first numbered row or paragraph: in a paragraph without a final mark. */
function findProgramme(reading: Reading): Referent {
  const { tokens } = reading.passage;
  const first = reading.lists.find((list) => startsLine(tokens, list.from));
  const headings = reading.acts.filter(
    (act) => (act.type === "programme" || act.type === "action-plan") && act.from < (first?.from ?? tokens.length),
  );
  return headings.find((act) => isInHeading(tokens, act)) ?? null;
}

function startsLine(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.gap === "paragraph" || tokens[from]?.gap === "line";
}

const longestHeading = 120;

function isInHeading(tokens: readonly Token[], act: ActCitation): boolean {
  let end = act.to;
  while (end < tokens.length && tokens[end]?.gap !== "paragraph" && end - act.to < longestHeading) end++;
  return end - act.to < longestHeading && !/^[.;:]$/.test(tokens[end - 1]?.key ?? "");
}

function hasArticles(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      token.key === "madde" &&
      token.capital &&
      (token.gap === "paragraph" || token.gap === "line") &&
      tokens[at + 1]?.kind === "number",
  );
}

/** «Konstitusiya Məhkəməsinin Plenumu qərara aldı», or a heading «… Konstitusiya Məhkəməsi Plenumunun QƏRARI». */
function isCourt(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (token.key !== "konstitusiya" || !/^mehkemesi/.test(tokens[at + 1]?.key ?? "")) return false;
    if (tokens.slice(at + 2, at + 5).some((next) => next.key === "qerara")) return true;
    const line = tokens[at - 1]?.key.startsWith("respublikas") ? at - 2 : at;
    return startsLine(tokens, line) && tokens.slice(at + 2, at + 5).some((next) => next.key === "qerari");
  });
}
