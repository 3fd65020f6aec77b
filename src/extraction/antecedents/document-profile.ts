import type { ActCitation } from "../citations/citation";
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
  /** It is, or tells of, a decision of the Constitutional Court on its own account. */
  court: boolean;
}

/** Reads what the document says of itself; `self` given by the caller comes first. */
export function profileDocument(reading: Reading, self?: string): DocumentProfile {
  const heading = reading.acts.find((act) => act.heading);
  const named = reading.acts.find((act) => act.type === "code" && isTitleLine(reading, act) && act.from < 60);
  return {
    self: self ?? (named && findWellKnownName(named)) ?? "self",
    ...(heading && { heading }),
    programme: findProgramme(reading),
    normative: heading !== undefined || named !== undefined || hasArticles(reading.passage.tokens),
    court: isCourt(reading.passage.tokens),
  };
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

/** The programme or plan named in the first paragraph of the document or alone in a heading. */
function findProgramme(reading: Reading): Referent {
  const { tokens } = reading.passage;
  const first = tokens.findIndex((token, at) => at > 0 && token.gap === "paragraph");
  const end = first < 0 ? tokens.length : first;
  const isProgramme = (act: ActCitation): boolean => act.type === "programme" || act.type === "action-plan";
  return (
    reading.acts.find((act) => isProgramme(act) && act.from < end) ??
    reading.acts.find((act) => isProgramme(act) && isTitleLine(reading, act)) ??
    null
  );
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

function isCourt(tokens: readonly Token[]): boolean {
  return tokens
    .slice(0, 40)
    .some((token, at) => token.key === "konstitusiya" && /^mehkemesi/.test(tokens[at + 1]?.key ?? ""));
}
