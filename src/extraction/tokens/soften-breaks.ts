import type { Token } from "./token";

const suffix = /^(?:[iu]?n)?c[iu]$|^[dnl][aeiu]n?$/;
const month = /^(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)/;
const state = /^(?:azerbaycan|respublikas[iu](?:nin)?)$/;

/**
 * The tokens with the blank lines that a damaged text layer puts inside sentences told from those between paragraphs: what cannot
 * begin a paragraph goes on with the one before. Cells of a table, and whatever follows the end of a sentence, stay apart.
 */
export function softenBreaks(tokens: Token[], text: string): Token[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (token.gap !== "paragraph" || before === undefined || !goesOn(tokens, at, text)) return token;
    return text.slice(before.end, token.start).includes("\t") ? token : { ...token, gap: "blank" };
  });
}

function goesOn(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]?.key ?? ""];
  if (before === undefined || token === undefined) return false;
  if (token.key === "-") return before.kind === "number" && suffix.test(next);
  if (before.key === "-") return suffix.test(token.key) && tokens[at - 2]?.kind === "number";
  if (token.kind === "number") return before.key === "il" && month.test(next);
  if (token.kind !== "word") return false;
  if (token.key === "qerara" || (token.key === "emr" && next.startsWith("edir"))) return before.kind === "word";
  // «Azərbaycan Respublikası» over «Qanununun» goes on; over «QANUNU» a heading begins.
  if (token.capital) return state.test(before.key) && /\p{Ll}/u.test(text.slice(token.start, token.end));
  return before.kind === "word" || before.kind === "number" || before.key === ",";
}
