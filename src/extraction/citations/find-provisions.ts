import { readNumber, readNumberBefore } from "../phrases/number-phrase";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import type { ProvisionCitation } from "./citation";
import { findLevelWord, type LevelWord } from "./level-word";
import { findRange, splitRange } from "./number-range";
import { readFollowing } from "./read-following";
import { type NumberItem, readItemBefore } from "./read-numbers";
import { findTypeWord } from "./type-word";

const joins = /^(?:,|ve|ile|yaxud|habele|hemcinin|ya|elece|de)$/;
const mostItems = 80;

/** The mentions of provisions in a passage, in order; those of one list under one level word together. */
export function findProvisions(passage: Passage): ProvisionCitation[] {
  const found: ProvisionCitation[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const level = findLevelWord(passage.tokens, at);
    if (level) found.push(...readProvisions(passage, at, level));
  }
  return found;
}

/** A number, or the numbers of a range, over tokens `from` to `to`. */
interface Item {
  from: number;
  to: number;
  numbers: { number: string; asWritten: string }[];
  style: NumberItem["style"];
}

function readProvisions(passage: Passage, word: number, level: LevelWord): ProvisionCitation[] {
  const last = level.kind.numberedLikeActs
    ? readAnnex(passage, level)
    : (readItem(passage, level.from, level) ?? readBeforeRemark(passage, level));
  if (!last) return [...readBracketed(passage, word, level), ...readFollowing(passage, word, level)];
  if (!isAccepted(passage, last, word, level)) return [];
  const items = [last];
  while (items.length < mostItems) {
    const end = skipJoin(passage, (items[0] as Item).from);
    const item = end === undefined ? undefined : readItem(passage, end, level);
    if (!item || !isListed(passage.tokens, item)) break;
    items.unshift(item);
  }
  const first = items[0] as Item;
  if (last.style === "bare" && !isBareAccepted(passage, first, last, level, word)) return [];
  if (level.kind.common && !isLegal(passage, first, word, level)) return [];
  return [...readSharing(passage, first, level, word), ...recordsOf(items, level, word)];
}

function recordsOf(items: readonly Item[], level: LevelWord, word: number): ProvisionCitation[] {
  return items.flatMap((item, index) => {
    const isLast = index === items.length - 1 && item.to === level.from;
    const to = isLast ? word + 1 : item.to;
    return item.numbers.map((each) => ({
      kind: "provision" as const,
      from: item.from,
      to,
      level: level.kind.level,
      ...each,
      form: level.form,
      list: word,
      word,
    }));
  });
}

const longestName = 30;

/**
 * «… Qanununun 1.0.2-ci, “Sosial sığorta haqqında” … Qanununun 8 və 15-ci maddələri»: numbers of other acts under the same level word,
 * each right behind its act's genitive; a list of its own for each act.
 */
function readSharing(passage: Passage, first: Item, level: LevelWord, word: number): ProvisionCitation[] {
  const { tokens, sentences } = passage;
  const owner = findTypeWord(tokens, first.from - 1);
  if (!level.form.plural || owner?.form.case !== "genitive") return [];
  for (let at = first.from - 2; at > first.from - longestName && sentences[at] === sentences[word]; at--) {
    if (findLevelWord(tokens, at)) return [];
    if (!/^(?:,|ve|habele|hemcinin)$/.test(tokens[at]?.key ?? "")) continue;
    const items: Item[] = [];
    for (let end: number | undefined = at; end !== undefined; end = skipJoin(passage, items[0]?.from ?? 0)) {
      const item = readItem(passage, end, level);
      if (!item || (items.length === 0 && item.style !== "ordinal")) break;
      items.unshift(item);
    }
    const before = items[0];
    if (!before) continue;
    if (findTypeWord(tokens, before.from - 1)?.form.case !== "genitive") return [];
    const records = recordsOf(items, level, word).map((each) => ({ ...each, list: before.from }));
    const last = items.at(-1) as Item;
    const own = records.map((each) => (each.to > last.to ? { ...each, to: last.to } : each));
    return [...readSharing(passage, before, level, word), ...own];
  }
  return [];
}

/** The item that ends right before token `end`: one number, or a range. */
function readItem(passage: Passage, end: number, level: LevelWord): Item | undefined {
  const { tokens } = passage;
  const last = readItemBefore(passage, end);
  if (!last) return undefined;
  const { from, to, number, asWritten, style } = last;
  const ends = style === "roman" && !level.form.plural ? undefined : splitRange(number, level.form.plural);
  const whole = ends && findRange(...ends);
  if (whole) return { from, to, style, numbers: whole.map((each) => ({ number: each, asWritten: each })) };
  if (tokens[from - 1]?.key === "-") {
    const first = readItemBefore(passage, from - 1);
    const range = first && first.style !== "letter" ? findRange(first.number, number) : undefined;
    if (first && range) {
      const numbers = range.map((each) => ({ number: each, asWritten: each }));
      numbers[0] = { number: first.number, asWritten: first.asWritten };
      numbers[numbers.length - 1] = { number, asWritten };
      return { from: first.from, to, style, numbers };
    }
  }
  return { from, to, style, numbers: [{ number, asWritten }] };
}

/** «32-ci (… dərəcəsi – 15 manat) bəndi»: a remark in brackets stands between the number and its word. */
function readBeforeRemark(passage: Passage, level: LevelWord): Item | undefined {
  const open = passage.brackets.get(level.from - 1);
  const item = open === undefined ? undefined : readItem(passage, open, level);
  return item?.style === "ordinal" || item?.style === "letter" ? item : undefined;
}

/** «(Əlavə 1)», «(Əlavə № 2)»: an annex behind what stands in it. */
function readBracketed({ tokens, text }: Passage, word: number, level: LevelWord): ProvisionCitation[] {
  if (!level.kind.numberedLikeActs || tokens[word - 1]?.key !== "(" || level.form.case !== "nominative") return [];
  const number = readNumber(tokens, word + 1, text);
  if (!number || tokens[number.to]?.key !== ")" || !/^\d{1,2}$/.test(number.number)) return [];
  const { number: asWritten, to } = number;
  const { form, kind } = level;
  return [
    { kind: "provision", from: word, to, level: kind.level, number: asWritten, asWritten, form, list: word, word },
  ];
}

/** «1 nömrəli əlavə», «1-ci əlavəsi». */
function readAnnex(passage: Passage, level: LevelWord): Item | undefined {
  const { tokens, text } = passage;
  const next = tokens[level.from + 1]?.key ?? "";
  if (/^(?:ed|olun)/.test(next)) return undefined;
  const counted = readItem(passage, level.from, level);
  if (counted?.style === "ordinal" && /^\d{1,2}$/.test(counted.numbers[0]?.number ?? "")) return counted;
  const number = readNumberBefore(tokens, level.from, text);
  if (!number || !/^\d{1,3}(?:-\d+)?$/.test(number.number)) return undefined;
  const { from, to } = number;
  return { from, to, style: "ordinal", numbers: [{ number: number.number, asWritten: number.number }] };
}

/** The index before which an earlier number of the list may end: over «,», «və», and a remark in brackets. */
function skipJoin(passage: Passage, from: number): number | undefined {
  const { tokens } = passage;
  let at = from;
  while (at > 0 && joins.test(tokens[at - 1]?.key ?? "") && tokens[at]?.gap !== "paragraph") at--;
  if (at === from) return undefined;
  if (tokens[at - 1]?.key !== ")" || tokens[at - 3]?.key === "(") return at;
  for (let open = at - 2; open > at - 14 && open > 0; open--) if (tokens[open]?.key === "(") return open;
  return at;
}

/** Whether a number before «və» or a comma belongs to the list: years, and numbers of gazettes, do not. */
function isListed(tokens: readonly Token[], item: Item): boolean {
  if (item.style !== "bare") return true;
  const before = tokens[item.from - 1]?.key ?? "";
  const number = item.numbers[0]?.number ?? "";
  return !/^(?:№|madde|maddeler|seh)$/.test(before) && (number.includes(".") || Number.parseInt(number, 10) < 1300);
}

function isAccepted(passage: Passage, last: Item, word: number, level: LevelWord): boolean {
  if (last.style === "bare") return level.form.possessive || isShort(passage, word);
  return !isHeading(passage, last, word, level);
}

/** «71 mad.» */
function isShort({ text, tokens }: Passage, word: number): boolean {
  return text.charAt((tokens[word]?.end ?? 0) - 1) === ".";
}

/** «49.1 maddəsi»; «3-cü maddəsinin 1 və 3 hissələri» right behind the step above. */
function isBareAccepted(passage: Passage, first: Item, last: Item, level: LevelWord, word: number): boolean {
  const { tokens } = passage;
  if (isShort(passage, word)) return true;
  const above = findLevelWord(tokens, first.from - 1);
  const isStep = above !== undefined && above.kind.level !== level.kind.level && above.form.case !== "locative";
  return isStep || (last.numbers[0]?.number ?? "").includes(".");
}

/** «II fəsil» alone in its line. */
function isHeading(passage: Passage, item: Item, word: number, level: LevelWord): boolean {
  const { tokens } = passage;
  const gap = tokens[item.from]?.gap;
  if (level.form.case !== "nominative" || level.form.possessive || (gap !== "paragraph" && gap !== "line"))
    return false;
  const next = tokens[word + 1];
  return next === undefined || next.gap === "line" || next.gap === "paragraph" || next.key === ".";
}

const ofLaw =
  /^(?:madde|bend|yarimbend|hisse|bolme|fes|abzas|qanun|mecelle|ferman|serencam|qerar|konstitusiya|proqram|plan|qayda|esasname|sazis|konvensiya|protokol|pakt|elave|struktur|siyahi|beyanname|nizamname|muqavile)/;
const change = /^(?:elave|evez|cixaril|legv|redaksiyada|hesab|mezmunda|sozler|sozu|sozund|uzre)/;

/** Whether a word that has other uses stands beside words of law: after a genitive of one, or where a change is told of. */
function isLegal(passage: Passage, first: Item, word: number, level: LevelWord): boolean {
  const { tokens, sentences } = passage;
  if (level.kind.numberedLikeActs) return true;
  for (let at = first.from - 1; at >= Math.max(0, first.from - 4); at--) {
    const key = tokens[at]?.key ?? "";
    if (ofLaw.test(key) && /(?:n[iu]n|[iu]n|[ae])$/.test(key)) return true;
    if (/^n?[iu]n$/.test(key) && tokens[at - 1]?.key === "-" && tokens[at - 2]?.capital) return true;
  }
  if (tokens[first.from - 1]?.kind === "close" || tokens[first.from - 2]?.kind === "close")
    return ofGenitive(tokens, first.from);
  if (tokens[first.from - 1]?.key === ")") return true;
  for (let at = word + 1; at < word + 30 && sentences[at] === sentences[word]; at++)
    if (isChange(tokens, at)) return true;
  for (let at = first.from - 1; at > first.from - 20 && sentences[at] === sentences[word]; at--)
    if (isChange(tokens, at)) return true;
  return false;
}

function isChange(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? "";
  if (/^cixaril(?:s[iu]n|mis)/.test(key)) return true;
  return change.test(key) && /^(?:ed|ver|olun|sozler|sozu|elave|evez)/.test(tokens[at + 1]?.key ?? "ed");
}

function ofGenitive(tokens: readonly Token[], from: number): boolean {
  return /^n[iu]n$|^[iu]n$/.test(tokens[from - 1]?.key ?? "");
}
