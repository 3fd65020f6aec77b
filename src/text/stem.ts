/** Endings of a case; at most one is taken away. */
const cases = [
  /(?<=[aeiou])n[iu]n$/,
  /(?<=[iu])nd[ae]n?$/,
  /d[ae]n?$/,
  /(?<=[^aeiou])[iu]n$/,
  /(?<=[aeiou])[ny][iu]$/,
  /(?<=[iu])n[ae]$/,
];
const possessives = [/(?<=[aeiou])s[iu]$/, /(?<=[^aeiou])[iu]$/];
const plurals = [/l[ae]r$/];

/**
 * A folded word without the endings of case, possession and number, so that it begins all its forms: `mecellesinin` → `mecelle`,
 * `qerarlari` → `qerar`. Rather too little is taken than too much: the datives in a bare vowel stay, and so does an ending that
 * would leave less than five letters (four where the ending itself has three). Where an n may belong to the word or to the ending
 * it is taken for the ending's: `azerbaycanin` → `azerbayca` still begins the word.
 */
export function stemOf(word: string): string {
  return [cases, possessives, plurals].reduce(
    (stem, endings) => endings.map((ending) => without(stem, ending)).find((shorter) => shorter !== stem) ?? stem,
    word,
  );
}

function without(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, "");
  return shorter.length >= (word.length - shorter.length >= 3 ? 4 : 5) ? shorter : word;
}
