import { findTypeWord } from "./type-word";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";

/** Words that a name does not begin before: back-references, openings of sentences, verbs. */
const stops =
  /^(?:bu|hemin|hazirki|adicekilen|gosterilen|qeyd|sozugeden|muvafiq|diger|bundan|bununla|bunlarla|hemcinin|habele|eyni|zamanda|belece|olan|olunan|edilen|edilmis|olunmus|verilmis|edir|tesdiq|nezerde|tutulan|tutulmus|teref|terefinden|hesabat|cari|elave|yanasi|hazirda|bele|ki|uzv|qosulmus|asagidaki)$/;
/** Bodies that a sentence speaks of; right before «haqqında» one is what the name is about. */
const bodies = /^(?:komissiya|kabineti|nazirliyi|xidmeti|komitesi|agentliyi)$/;
const longest = 18;

/** Whether a word may come right before the type word of an instrument named by its subject. */
export const aboutWord = /^(?:haqq(?:[il]n|m)da|haqda|baresinde|barede|dair|uzre|sahesinde|ucun)$/;

/**
 * The index where an unquoted name begins that ends before token `end`: the leftmost capital (or quotation mark) in reach. A
 * quotation mark that nothing closes begins it; marks, paragraphs and words that open sentences end the reach. Absent where no
 * capital is in reach.
 */
export function findNameStart(passage: Passage, end: number): number | undefined {
  const { tokens, quotes, sentences } = passage;
  let start: number | undefined;
  let years: number | undefined;
  let at = end - 1;
  for (let read = 0; read < longest && at >= 0; read++, at--) {
    const token = tokens[at] as Token;
    if (sentences[at] !== sentences[end - 1] || tokens[at + 1]?.gap === "paragraph") break;
    if (token.kind === "close") {
      const open = quotes.openOf.get(at);
      if (open === undefined) break;
      at = open;
      start = open;
    } else if (token.kind === "open") {
      return quotes.closesOf.has(at) ? start : at;
    } else if (token.key === ")") {
      const open = findBracket(tokens, at);
      if (open === undefined) break;
      at = open;
    } else if (token.kind === "word") {
      if (isAbbreviated(tokens, at)) return at - 2;
      if (at < end - 1 && bodies.test(token.key)) break;
      if (token.key === "ve" && endsMention(tokens, at - 1)) break;
      // «… və onun həyata keçirilməsi ilə bağlı 2007-2011-ci illər üçün Fəaliyyət Planı»
      if (token.key === "onun" && start === undefined && years !== undefined) return years;
      if (stops.test(token.key)) break;
      if (token.key === "azerbaycan" && tokens[at + 1]?.key.startsWith("respublikas")) return at;
      if (token.capital) start = at;
    } else if (token.kind === "number") {
      if (!/^(?:1[89]|20)\d\d(?:-20\d\d)?$/.test(token.key)) break;
      years = at;
    } else if (token.key !== "-") break;
  }
  return finished();

  function finished(): number | undefined {
    return start === undefined ? undefined : afterOpening(passage, start, end);
  }
}

/** «… Konvensiyaya və …»: what stands before «və» is named for itself. */
function endsMention(tokens: readonly Token[], at: number): boolean {
  const type = tokens[at]?.capital ? findTypeWord(tokens, at) : undefined;
  return type !== undefined && !type.form.plural && /^(?:dative|accusative|ablative)$/.test(type.form.case);
}

/** «Oxşar müddəa Mülki Hüquqlar haqqında …»: a word that is capital because the sentence begins with it, and a name that begins later. */
function afterOpening({ tokens, sentences }: Passage, start: number, end: number): number {
  const isFirst = tokens[start]?.kind === "word" && sentences[start - 1] !== sentences[start];
  if (!isFirst || tokens[start + 1]?.kind !== "word" || tokens[start + 1]?.capital) return start;
  for (let at = start + 2; at < end; at++) if (tokens[at]?.kind === "word" && tokens[at]?.capital) return at;
  return start;
}

/** «BMT-nin»: the body that adopted the instrument; its name begins the mention. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:n[iu]n|[iu]n)$/.test(tokens[at]?.key ?? "") && tokens[at - 1]?.key === "-" && tokens[at - 2]?.capital === true
  );
}

function findBracket(tokens: readonly Token[], close: number): number | undefined {
  for (let at = close - 1; at > close - 12 && at >= 0; at--) if (tokens[at]?.key === "(") return at;
  return undefined;
}

/** The index where a run of capitalised words begins that ends before token `end`; `end` where the word before is none. */
export function findCapitalStart(passage: Passage, end: number, also?: RegExp): number {
  const { tokens } = passage;
  let from = end;
  for (let at = end - 1; at >= Math.max(0, end - 5); at--) {
    const token = tokens[at] as Token;
    if (token.key === "-" && token.gap === "none" && tokens[at + 1]?.gap === "none" && from === at + 1) continue;
    if (token.kind !== "word" || tokens[at + 1]?.gap === "paragraph") break;
    if (stops.test(token.key) || bodies.test(token.key)) break;
    if (/^respublikas[iu](?:nin)?$/.test(token.key)) break;
    if ((!token.capital && !also?.test(token.key)) || findTypeWord(tokens, at)?.kinds[0]?.shape === "named") break;
    from = at;
  }
  return from;
}
