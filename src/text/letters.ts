/** The Azerbaijani alphabet in its order, lower case; `w` after `v`, where foreign names need it. */
export const alphabet = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz";

/**
 * The text in lower case by the Azerbaijani rules: `I` gives `ı`, `İ` gives `i`. Unlike `toLowerCase()` it keeps the length of
 * every text written in the alphabet, so that offsets stay true.
 */
export function lowerAzerbaijani(text: string): string {
  return text.replace(/İ/g, "i").replace(/I/g, "ı").toLowerCase();
}
