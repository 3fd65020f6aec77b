import { findDays } from "./days";
import { fold } from "./fold";

/** Words, and numbers with their inner points, hyphens and strokes: `64.0.6-1`, `1071-IVQD`; marks belong to their letters. */
export const pieces = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:[./-][\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*)*/gu;
const parts = /[\p{L}\p{N}]+/gu;
/** What grammar adds to a number: `64.0.6-1-ci`, `387-li`, `223-vqd-nin`, `2014-de`. */
const numberEnding = /-(?:[iu]?n?c[iu]\p{L}*|l[iu]\p{L}*|n?[iu]n|n?d[ae]n?)$/u;

/** The words of a folded text in their order: numbers whole, what hyphens join of letters alone in its parts. */
export function piecesOf(folded: string): string[] {
  return [...folded.matchAll(pieces)].flatMap(([piece]) =>
    holdsDigit(piece) ? [piece] : [...piece.matchAll(parts)].map(([part]) => part),
  );
}

/** Whether a piece is a number: it holds a digit. */
export const holdsDigit = (piece: string): boolean => /\p{N}/u.test(piece);

/** A number without what grammar adds to it: `64.0.6-1-ci` → `64.0.6-1`. */
export const bareNumber = (number: string): string => number.replace(numberEnding, "");

/**
 * What a text is found by, each once, blanks between them: its folded words; numbers whole, without their endings and in their
 * parts; the days that it names in any form, as ISO.
 */
export function searchWords(texts: readonly (string | undefined)[]): string {
  const found = new Set<string>();
  for (const text of texts) {
    const folded = fold(text ?? "");
    for (const piece of piecesOf(folded)) {
      found.add(piece);
      if (!holdsDigit(piece)) continue;
      found.add(bareNumber(piece));
      for (const [part] of piece.matchAll(parts)) found.add(part);
    }
    for (const { iso } of findDays(folded)) found.add(iso);
  }
  return [...found].join(" ");
}
