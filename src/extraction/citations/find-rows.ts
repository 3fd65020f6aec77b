import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import { findRomanValue } from "../../identifiers/roman";
import type { ProvisionCitation } from "./citation";
import { findLevelWord } from "./level-word";
import { readItemBefore } from "./read-numbers";

const rowNumber = /^\d{1,2}(?:\.\d{1,3}){1,5}(?:-\d{1,2})?$/;
const form = { plural: false, possessive: false, case: "nominative" as const, length: 0 };
/** Cells of the table of a programme or report: its headings, a term, a status. */
const tableWords =
  /[\t\n|] ?(?:İcra müddəti|İcraçı|Tam icra|Qismən icra|İcra olun|Görülmüş işlər|[Mm]üntəzəm|[Mm]ütəmadi|\d{4}\s?[-–—]\s?\d{4}(?:-c[iı] il(?:lər)?)?)/;

/**
 * The numbers that head rows and groups of rows in the table of a programme or report, as clauses. Empty for any other
 * document: the numbers of the paragraphs of a law or of rules are its structure, not references.
 */
export function findRows(passage: Passage): ProvisionCitation[] {
  const rows: ProvisionCitation[] = [];
  const headings: ProvisionCitation[] = [];
  passage.tokens.forEach((token, at) => {
    if (!beginsLine(token) && !isFirstCell(passage.tokens, at)) return;
    if (isRow(passage.tokens, at)) rows.push(row(passage, at));
    else if (isGroupHeading(passage, at)) headings.push(row(passage, at));
    else headings.push(...chapterHeading(passage, at));
  });
  if (rows.length === 0 || !tableWords.test(passage.text)) return [];
  return [...rows, ...headings].sort((a, b) => a.from - b.from);
}

function beginsLine({ gap }: Token): boolean {
  return gap === "paragraph" || gap === "line";
}

/** «| 7.1.1 | …»: the first cell of a row whose cells bars part. */
function isFirstCell(tokens: readonly Token[], at: number): boolean {
  const bar = tokens[at - 1];
  return bar?.key === "|" && beginsLine(bar);
}

/** A number of two components or more, alone in its cell or line. */
function isRow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "number" || !rowNumber.test(token.key) || /\.\d{4}$/.test(token.key)) return false;
  const next = tokens[at + 1]?.key === "." ? tokens[at + 2] : tokens[at + 1];
  if (next?.key === "|") return isFirstCell(tokens, at);
  return next === undefined || next.gap === "paragraph" || (next.gap === "line" && next.kind !== "number");
}

/** «## ***I. …***», «**1. …**»: a number and a point that begin a line of emphasis. */
function isGroupHeading(passage: Passage, at: number): boolean {
  const { tokens, text } = passage;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.key !== "." || next.gap !== "none" || after?.kind !== "word" || after.gap === "paragraph") return false;
  const written = text.slice(token.start, token.end);
  const isNumber = /^\d{1,2}$/.test(written) || (token.kind === "word" && findRomanValue(written) !== undefined);
  return isNumber && after.capital && /[#*][\s#*]{0,8}$/.test(text.slice(Math.max(0, token.start - 8), token.start));
}

/** «Birinci fəsil» alone in its line. */
function chapterHeading(passage: Passage, at: number): ProvisionCitation[] {
  const { tokens } = passage;
  const level = findLevelWord(tokens, at + 1);
  const next = tokens[at + 2];
  if (level?.kind.level !== "chapter" || level.form.case !== "nominative" || !tokens[at]?.capital) return [];
  if (tokens[at + 1]?.gap !== "blank" || next === undefined || (!beginsLine(next) && next.key !== ".")) return [];
  const item = readItemBefore(passage, at + 1);
  if (item?.from !== at) return [];
  const { number, asWritten } = item;
  return [{ ...row(passage, at), to: at + 2, level: "chapter", number, asWritten }];
}

function row(passage: Passage, at: number): ProvisionCitation {
  const token = passage.tokens[at] as Token;
  const number = passage.text.slice(token.start, token.end);
  return {
    kind: "provision",
    from: at,
    to: at + 1,
    level: "clause",
    number,
    asWritten: number,
    form,
    list: at,
    word: at,
    row: true,
  };
}
