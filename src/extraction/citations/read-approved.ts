import type { ActKind } from "../patterns/act-kind";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import type { Titled } from "./titled";
import { skipSuffix } from "./after-mention";
import { findTypeWord, type TypeWord } from "./type-word";

/** An instrument that is named as what is approved; indices of tokens, `to` exclusive. */
export interface Approved {
  from: number;
  to: number;
  name: number;
}

const approvedKinds = /^(?:rules|statute|list|form|programme|action-plan)$/;
const commanded = /^(?:edilsin|olunsun)$/;
const told = /^(?:edilmesi|olunmasi)$/;
const longest = 40;

/**
 * An instrument without quotation marks of its own that the text approves: «1. Qaçqın statusu verilməsi Qaydası təsdiq edilsin»,
 * where its name begins the sentence, and “Uçot Qaydalarının təsdiq edilməsi haqqında”, where its name begins the title.
 */
export function readApproved(passage: Passage, word: number, type: TypeWord, kind: ActKind): Approved | undefined {
  const { tokens } = passage;
  if (!approvedKinds.test(kind.name) || !tokens[word]?.capital || tokens[word + 1]?.key !== "tesdiq") return undefined;
  const verb = tokens[word + 2]?.key ?? "";
  const from = commanded.test(verb)
    ? startOfSentence(passage, word)
    : told.test(verb) && type.form.case === "genitive"
      ? startOfTitle(passage, word)
      : undefined;
  if (from === undefined || word - from < 2 || !tokens[from]?.capital) return undefined;
  return { from, to: word + 1, name: from };
}

function startOfSentence({ tokens, sentences }: Passage, word: number): number {
  let from = word;
  while (from > 0 && sentences[from - 1] === sentences[word] && word - from < longest) {
    const before = tokens[from - 1] as Token;
    if (before.kind === "number" || before.key === "." || before.kind === "open" || before.kind === "close") break;
    from--;
  }
  return from;
}

/** The first word in the quotation marks around `word`, where nothing but words stands between. */
function startOfTitle({ tokens, quotes }: Passage, word: number): number | undefined {
  for (let at = word - 1; at > word - longest && at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.kind === "open") return (quotes.closesOf.get(at)?.at(-1) ?? 0) > word ? at + 1 : undefined;
    if (token.kind !== "word" && token.key !== "-" && token.key !== ",") return undefined;
  }
  return undefined;
}

const longestTitle = 120;

/**
 * “… xidmətlərin siyahısı və ödəniləcək haqların məbləği” behind «təsdiq edilmiş»: a quoted title that names the instrument before its
 * end; the first type word of the title tells the kind.
 */
export function readApprovedTitle({ tokens, quotes }: Passage, word: number, kind: ActKind): Titled | undefined {
  if (!approvedKinds.test(kind.name)) return undefined;
  for (let open = word - 1; open > word - longestTitle && open > 1; open--) {
    const token = tokens[open] as Token;
    if (token.kind === "close" || findTypeWord(tokens, open)?.kinds[0]?.shape === "titled") return undefined;
    if (token.kind !== "open") continue;
    const close = quotes.closesOf.get(open)?.[0];
    const isApproved = /^(?:edil|olun)m[iu]s$/.test(tokens[open - 1]?.key ?? "") && tokens[open - 2]?.key === "tesdiq";
    if (!isApproved || close === undefined || close < word || findTypeWord(tokens, close - 1)) return undefined;
    return { from: open, to: close + 1, quoted: { open, close } };
  }
  return undefined;
}

const stamp = /^(?:edil|olun)m[iu]sd[iu]r$/;
const longestHeading = 40;

/**
 * «… nömrəli qərarı ilə təsdiq edilmişdir» and below it «Azərbaycan Respublikasında rezidenturaya qəbul QAYDALARI»: the heading of what
 * was approved, to the end of the line in which its type word stands.
 */
export function readStamped({ tokens }: Passage, word: number, type: TypeWord, kind: ActKind): Titled | undefined {
  if (!approvedKinds.test(kind.name) || type.form.case !== "nominative" || !tokens[word]?.capital) return undefined;
  const next = tokens[word + 1];
  if (next !== undefined && next.gap !== "line" && next.gap !== "paragraph") return undefined;
  for (let from = word; from > word - longestHeading && from > 1; from--) {
    let before = from - 1;
    while (/^[.|]$/.test(tokens[before]?.key ?? "")) before--;
    if (stamp.test(tokens[before]?.key ?? "") && /^(?:tesdiq)$/.test(tokens[before - 1]?.key ?? ""))
      return from < word && tokens[from]?.capital ? { from, to: word + 1, name: from } : undefined;
    if (tokens[from - 1]?.kind !== "word" && tokens[from - 1]?.key !== "-" && tokens[from - 1]?.key !== ",")
      return undefined;
  }
  return undefined;
}

/** Whether the quoted title in which a word stands, or that it ends, is said to be approved. */
export function isSaidApproved({ tokens, quotes }: Passage, word: number): boolean {
  const open = quotes.openOf.get(word + 1);
  if (open === undefined) return false;
  const isBefore = /^(?:edil|olun)m[iu]s$/.test(tokens[open - 1]?.key ?? "") && tokens[open - 2]?.key === "tesdiq";
  return isBefore || tokens[skipSuffix(tokens, word + 2)]?.key === "tesdiq";
}
