import { readIssuerBefore } from "../phrases/issuer-phrase";
import type { ActKind } from "../patterns/act-kind";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import type { ActCitation } from "./citation";
import { type FindSignature, findSignatures, type Signature } from "./find-signatures";
import { aboutWord } from "./read-name";
import { findTypeWord } from "./type-word";

/**
 * The heading of the document where it names the act that the document is: «… təsdiq edilməsi haqqında» and under it
 * «Azərbaycan Respublikası Prezidentinin Sərəncamı». Its date and number are taken from the signature («Bakı şəhəri, 25 iyul
 * 2006-cı il, № 1575»). Or it stands over the title, or over the signature. A heading after the first
 * begins another act in the same file; its line is in capitals.
 */
export function findHeadings(passage: Passage): ActCitation[] {
  const { tokens, text } = passage;
  const headings: ActCitation[] = [];
  const signatureOf = findSignatures(text);
  let decided: boolean | undefined;
  const decides = (): boolean => (decided ??= isDecision(tokens));
  for (let at = 0; at < tokens.length; at++) {
    const heading = readHeading(passage, at, headings.length === 0, signatureOf, decides);
    if (heading) headings.push(heading);
  }
  return headings;
}

/** Under a heading without a title, its signature stands before the title. */
const reach = 400;

function readHeading(
  passage: Passage,
  at: number,
  isFirst: boolean,
  signatureOf: FindSignature,
  decides: () => boolean,
): ActCitation | undefined {
  const { tokens } = passage;
  const type = findTypeWord(tokens, at);
  const kind = type?.kinds[0];
  if (!type || kind?.shape !== "dated" || type.form.plural || type.form.case !== "nominative") return undefined;
  const next = tokens[at + 1];
  // «ƏMR № F-612» is a line of its own as well.
  if (next !== undefined && next.gap !== "paragraph" && next.gap !== "line" && next.key !== "№") return undefined;
  const issuer = readIssuerBefore(tokens, type.from);
  const line = issuer?.from ?? type.from;
  const gap = tokens[line]?.gap;
  const chosen = chooseKind(type.kinds, issuer?.issuer ?? null);
  if (!issuer || !chosen) return undefined;
  if (gap !== "paragraph" && gap !== "line")
    return isFirst ? readOneLine(passage, line, at, chosen, issuer.issuer, signatureOf, decides) : undefined;
  const end = tokens[at]?.end ?? 0;
  if (!isFirst && /\p{Ll}/u.test(passage.text.slice(tokens[line]?.start, end))) return undefined;
  const titled = line > 0 && (aboutWord.test(tokens[line - 1]?.key ?? "") || tokens[line - 1]?.kind === "close");
  const title = titled ? undefined : endOfTitle(tokens, at + 1);
  const isSought = titled || line === 0 || title !== undefined;
  const signature = signatureOf(isFirst && isSought ? 0 : end, isSought ? Infinity : reach);
  if (titled) return headingOf(startOfTitle(tokens, line - 1), at, at + 1, chosen, issuer.issuer, signature);
  const isOwn = signature.date !== undefined || (line === 0 && decides());
  return !isOwn
    ? undefined
    : headingOf(line, at, isQuoted(passage, at + 1, title) ? title : at + 1, chosen, issuer.issuer, signature);
}

const longestLine = 120;

/** «… keçirilməsi haqqında Azərbaycan Respublikası Prezidentinin Sərəncamı» in one line over a signed decision. */
function readOneLine(
  { tokens }: Passage,
  line: number,
  at: number,
  kind: ActKind,
  issuer: string | null,
  signatureOf: FindSignature,
  decides: () => boolean,
): ActCitation | undefined {
  if (!aboutWord.test(tokens[line - 1]?.key ?? "") || !decides()) return undefined;
  let from = line - 1;
  while (from > Math.max(0, line - longestLine) && /^(?:blank|none)$/.test(tokens[from]?.gap ?? "")) from--;
  const signature = signatureOf(tokens[at]?.end ?? 0, Infinity);
  const isLine = tokens[from]?.gap === "line" || tokens[from]?.gap === "paragraph";
  return isLine && (signature.date !== undefined || from === 0)
    ? headingOf(from, at, at + 1, kind, issuer, signature)
    : undefined;
}

/** «qərara alır», «qərara alıram», «əmr edirəm»: the document is a decision, though its signature is not in the text. */
function isDecision(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ key }, at) =>
      (key === "qerara" && /^al(?:ir|d)/.test(tokens[at + 1]?.key ?? "")) ||
      /^qeraraal(?:ir|d)/.test(key) ||
      (key === "emr" && tokens[at + 1]?.key.startsWith("edir") === true),
  );
}

const longestTitle = 120;

/** The index after the title that makes up the paragraph at `from`: «… haqqında» without a mark; absent where none does. */
function endOfTitle(tokens: readonly Token[], from: number): number | undefined {
  let end = from + 1;
  while (end < from + longestTitle && tokens[end] && tokens[end]?.gap !== "paragraph") end++;
  const last = tokens[end - 1]?.kind === "close" ? tokens[end - 2] : tokens[end - 1];
  return tokens[from]?.gap === "paragraph" && aboutWord.test(last?.key ?? "") ? end : undefined;
}

/** A title in quotation marks is of the mention; one without them is what the mention is about. */
function isQuoted({ quotes }: Passage, from: number, to: number | undefined): to is number {
  return to !== undefined && quotes.openOf.get(to - 1) === from;
}

function chooseKind(kinds: ActKind[], issuer: string | null): ActKind | undefined {
  return kinds.find(
    (kind) => kind.issuer !== undefined || (kind.issuers ? kind.issuers.includes(issuer) : issuer !== null),
  );
}

/** The first token of the paragraph that holds the title; a title of several lines is one paragraph. */
function startOfTitle(tokens: readonly Token[], last: number): number {
  let from = last;
  while (from > 0 && tokens[from]?.gap !== "paragraph") from--;
  return from;
}

function headingOf(
  from: number,
  word: number,
  to: number,
  kind: ActKind,
  issuer: string | null,
  signature: Signature,
): ActCitation {
  return {
    kind: "act",
    from,
    to,
    word,
    type: kind.name,
    draft: false,
    issuer: issuer ?? kind.issuer ?? null,
    date: signature.date ?? null,
    number: signature.number ?? null,
    title: null,
    parties: null,
    case: "nominative",
    heading: true,
  };
}
