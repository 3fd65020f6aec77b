import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** How many columns of a terminal a text takes: a combining mark none, a wide East Asian character two. */
export const widthOf = (text: string): number => stringWidth(text);

/** The lines of a text in so many columns; a word that is longer than a line is broken. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(printable(text), Math.max(width, 2), { hard: true }).split("\n");
}

/** The text of one line: its line breaks are blanks, and no control character of a document reaches the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, (blanks) => (/[\r\n\u2028\u2029]/.test(blanks) ? " " : blanks)).replace(/\p{Cc}/gu, " ");
}

/** The text, filled up with blanks to so many columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
