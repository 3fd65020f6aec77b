import type { Reading } from "../antecedents/reading";
import { findLevelWord } from "../citations/level-word";
import type { Token } from "../tokens/token";

/** `void` is «qüvvədən düşmüş hesab edilsin», which repeals a provision as it does an act; the others change what holds them. */
export type Deed = "modify" | "add" | "substitute" | "reword" | "strike" | "repeal" | "void" | "renumber";

/** A verb of amending: the index of its first token and the index after it. */
export interface Verb {
  deed: Deed;
  at: number;
  to: number;
  /** «edilsin»: the document itself does it. */
  imperative: boolean;
  /** «maddənin əlavə edilməsi nəzərdə tutulur»: what a draft would do, its object in the genitive. */
  proposed: boolean;
}

const noun = /^(?:edilmesi|olunmasi|verilmesi)/;
const proposal = /^(?:teklif|nezerde)$/;
const farthest = 30;

/** What is done or is to be done; a verbal noun («əlavə edilməsi haqqında») tells of neither but where it is proposed. */
const done = /^(?:ed[ie]l|olun|ver[ie]l|tutul|say[ie]l)(?!m[ae]s|m[ae]k|m[ae]y)/;
const order = /s[iu]n(?:ler)?$/;

/** The verbs of amending outside quotation marks and brackets, in order. */
export function findVerbs(reading: Reading): Verb[] {
  const { tokens } = reading.passage;
  const verbs: Verb[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== "word" || reading.isWording[at] === 1 || reading.isBracketed[at] === 1) continue;
    const verb = readVerb(tokens, at);
    if (!verb) continue;
    verbs.push(verb);
    at = verb.to - 1;
  }
  return verbs;
}

function readVerb(tokens: readonly Token[], at: number): Verb | undefined {
  const key = tokens[at]?.key ?? "";
  const next = tokens[at + 1]?.key ?? "";
  const third = tokens[at + 2]?.key ?? "";
  if (/^cixar[ie]l(?:s[iu]n|mis|[iu]b|araq)/.test(key)) return verb("strike", 1);
  if (/^cixar[ie]lmasi/.test(key) && isProposed(tokens, at)) return verb("strike", 1);
  if (key === "redaksiyada" && next === "tesdiq" && isDone(at + 2)) return verb("reword", 3);
  if (key === "elave" && isDone(at + 1)) return verb("add", 2);
  if (/^(?:deyisiklik|deyisklik)/.test(key) && isDone(at + 1)) return verb("modify", 2);
  if (key === "evez" && isDone(at + 1)) return verb("substitute", 2);
  if (key === "legv" && /^(?:edilmis|olunmus)$/.test(next) && third === "hesab") return verb("void", 4);
  if (key === "legv" && isDone(at + 1)) return verb("repeal", 2);
  if (key === "redaksiyada" && /^yeni$|^asagidaki$/.test(tokens[at - 1]?.key ?? "") && isDone(at + 1))
    return verb("reword", 2);
  // «düşmüş hesab edilsin» has a word more than «düşmüş sayılsın».
  if (key === "quvveden" && next === "dusmus")
    return verb("void", third === "hesab" ? 4 : /^say[ie]l/.test(third) ? 3 : 2);
  if (key === "quvveden" && /^dusmusdur$|^salin/.test(next)) return verb("void", 2);
  if (key === "hesab" && isDone(at + 1) && findLevelWord(tokens, at - 1)) return verb("renumber", 2);
  return undefined;

  function isDone(index: number): boolean {
    const word = tokens[index]?.key ?? "";
    return done.test(word) || (noun.test(word) && isProposed(tokens, index));
  }

  function verb(deed: Deed, length: number): Verb {
    const last = tokens[at + length - 1]?.key ?? "";
    const proposed = noun.test(last) || /^cixar[ie]lmasi/.test(last);
    return { deed, at, to: at + length, imperative: order.test(last), proposed };
  }
}

/** «… əlavə edilməsi, … yeni redaksiyada verilməsi təklif edilir». */
function isProposed(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + farthest; next++) {
    const token = tokens[next];
    if (token === undefined || token.gap === "paragraph" || token.key === ".") return false;
    if (proposal.test(token.key)) return /^(?:ed[ie]l|olun|tutul)/.test(tokens[next + 1]?.key ?? "");
  }
  return false;
}

const reach = 80;

/** Whether what is said at token `at` is recommended alone: «Milli Məclisə tövsiyə edilsin ki, … dəyişiklik edilsin». */
export function isRecommended({ passage: { tokens, sentences } }: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - reach && sentences[before] === sentences[at]; before--)
    if (/^tovsiye/.test(tokens[before]?.key ?? "")) return true;
  return false;
}
