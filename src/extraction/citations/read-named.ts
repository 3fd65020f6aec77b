import { readStateBefore } from "../phrases/issuer-phrase";
import type { ActKind } from "../patterns/act-kind";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import { caseOf, isDraft } from "./after-mention";
import type { ActCitation } from "./citation";
import { findEnclosing } from "./read-dated";
import { findCapitalStart } from "./read-name";
import { cleanText, nameWithoutCase } from "./text-of";
import type { TypeWord } from "./type-word";

/** The names of the codes in force, folded; the longer before the shorter that ends it. */
const codeNames = [
  "cinayet - prosessual",
  "mulki - prosessual",
  "mulki prosessual",
  "cinayet prosessual",
  "inzibati prosessual",
  "inzibati xetalar",
  "inzibati xetaler",
  "cezalarin icrasi",
  "sehersalma ve tikinti",
  "ticaret gemiciliyi",
  "hava",
  "miqrasiya",
  "emek",
  "cinayet",
  "mulki",
  "vergi",
  "aile",
  "gomruk",
  "secki",
  "torpaq",
  "mese",
  "menzil",
  "su",
].map((name) => name.split(" "));

/** The Constitution or a code named by its proper name. */
export function readNamed(passage: Passage, word: number, type: TypeWord): ActCitation[] {
  const kind = type.kinds[0] as ActKind;
  return kind.name === "constitution"
    ? readConstitution(passage, word, type, kind)
    : readCode(passage, word, type, kind);
}

function readConstitution(passage: Passage, word: number, type: TypeWord, kind: ActKind): ActCitation[] {
  const { tokens } = passage;
  const token = tokens[word] as Token;
  const autonomous = autonomyBefore(tokens, word);
  if (autonomous !== undefined)
    return [citation(passage, { word, from: autonomous, to: word + 1, title: autonomousTitle, kind, type })];
  // «Azərbaycan Respublikasının yeni Konstitusiyası»
  const state = readStateBefore(tokens, tokens[word - 1]?.key === "yeni" ? word - 1 : word);
  const before = tokens[word - 1];
  const next = tokens[word + 1];
  if (!token.capital && state === undefined) return [];
  if (state === undefined && /^respublikas[iu](?:nin)?$/.test(before?.key ?? "")) return [];
  const bare = type.form.case === "nominative" && !type.form.possessive;
  if (bare && next?.kind === "word" && next.gap !== "paragraph" && !/^(?:ve|ile|uzre|hem)$/.test(next.key)) return [];
  const from = state ?? word;
  return [citation(passage, { word, from, to: word + 1, title: "Konstitusiya", kind, type })];
}

const autonomousTitle = "Naxçıvan Muxtar Respublikasının Konstitusiyası";

/** «Naxçıvan Muxtar Respublikasının Konstitusiyası»: where the name of the autonomous republic begins. */
function autonomyBefore(tokens: readonly Token[], word: number): number | undefined {
  const [first, second, last] = tokens.slice(Math.max(0, word - 3), word);
  const isNamed =
    first?.key === "naxcivan" && second?.key === "muxtar" && /^respublikas[iu](?:nin)?$/.test(last?.key ?? "");
  return isNamed ? word - 3 : undefined;
}

function readCode(passage: Passage, word: number, type: TypeWord, kind: ActKind): ActCitation[] {
  const { tokens } = passage;
  const known = findCodeName(tokens, word);
  const name = known ?? (tokens[word]?.capital ? findCapitalStart(passage, word) : word);
  // «Ərizə Məcəllənin …»: a code named by a name of its own takes the possessive.
  if (name === word || (known === undefined && !/^mecelle(?:si|l)/.test(tokens[word]?.key ?? ""))) return [];
  const from = readStateBefore(tokens, name) ?? name;
  const enclosing = findEnclosing(passage, from, word + 1);
  const title = enclosing
    ? cleanText(passage.text, (tokens[enclosing.open] as Token).end, (tokens[enclosing.close] as Token).start)
    : nameWithoutCase(passage, name, word, type.form);
  const span = { from: enclosing?.open ?? from, to: enclosing ? enclosing.close + 1 : word + 1 };
  const last = citation(passage, { word, ...span, title, kind, type, quoted: enclosing });
  return type.form.plural ? [...readOtherCodes(passage, word, from, type, kind), last] : [last];
}

/** «İnzibati Xətalar və Cəzaların İcrası məcəllələrində»: codes that share the type word. */
function readOtherCodes(passage: Passage, word: number, end: number, type: TypeWord, kind: ActKind): ActCitation[] {
  const { tokens } = passage;
  const found: ActCitation[] = [];
  for (let at = end - 1; /^(?:ve|,)$/.test(tokens[at]?.key ?? "");) {
    const name = findCodeName(tokens, at);
    if (name === undefined) break;
    const from = readStateBefore(tokens, name) ?? name;
    const words = passage.text.slice((tokens[name] as Token).start, (tokens[at - 1] as Token).end);
    const title = `${words.replace(/\s+/g, " ")} Məcəlləsi`;
    found.unshift({ ...citation(passage, { word, from, to: at, title, kind, type }), list: word });
    at = from - 1;
  }
  return found;
}

function findCodeName(tokens: readonly Token[], end: number): number | undefined {
  for (const name of codeNames) {
    const from = end - name.length;
    if (from >= 0 && name.every((part, at) => tokens[from + at]?.key === part) && isTogether(tokens, from, end))
      return from;
  }
  return undefined;
}

function isTogether(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from + 1; at <= end; at++) if (tokens[at]?.gap === "paragraph") return false;
  return true;
}

interface Mention {
  word: number;
  from: number;
  to: number;
  title: string;
  kind: ActKind;
  type: TypeWord;
  quoted?: { open: number; close: number };
}

function citation(passage: Passage, mention: Mention): ActCitation {
  const { word, from, to, title, kind, type, quoted } = mention;
  return {
    kind: "act",
    from,
    to,
    word,
    type: kind.name,
    draft: isDraft(passage.tokens, to),
    issuer: kind.issuer ?? null,
    date: null,
    number: null,
    title,
    parties: null,
    case: caseOf(passage.tokens, to, type.form),
    ...(quoted && { quoted }),
  };
}
