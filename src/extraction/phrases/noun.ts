/** The grammatical form of a noun: whether it is plural, bears a possessive ending, and its case. */
export interface NounForm {
  plural: boolean;
  possessive: boolean;
  case: "nominative" | "genitive" | "dative" | "accusative" | "locative" | "ablative" | "instrumental" | "other";
  /** The folded word up to its case ending: `mecellesinin` → `mecellesi`. */
  length: number;
}

const endings =
  /^(l[ae]r)?(s?[iu]|[iu]?m[iu]z)?(?:(n?[iu]n(?:in)?)(?:dir|dur)?|([ny]?[ae])(?:dir|dur)?|(n?d[ae])(?:dir|dur|ki)?|(n?d[ae]n)(?:dir|dur)?|(y?l[ae])|(n[iu]|y[iu])|(dir|dur|yla|yle|n?daki|n?deki)?)$/;

/**
 * The form of a folded word that begins with `stem`; absent where what follows is no ending of a noun, so that `qanunvericilik`
 * is no form of `qanun`.
 */
export function findNounForm(key: string, stem: string): NounForm | undefined {
  if (!key.startsWith(stem)) return undefined;
  const rest = key.slice(stem.length);
  const parts = endings.exec(rest);
  if (!parts) return undefined;
  const [, plural, possessive, genitive, dative, locative, ablative, instrumental, accusative] = parts;
  // After a vowel the dative is «maddəyə»: «maddə ə» is a word and what came apart from the next.
  if (dative?.length === 1 && /[aeiou]$/.test(key.slice(0, -1)) && dative === rest.slice(-1)) return undefined;
  const cased = genitive ?? dative ?? locative ?? ablative ?? instrumental ?? accusative ?? "";
  const named: NounForm["case"] = genitive
    ? "genitive"
    : dative
      ? "dative"
      : locative
        ? "locative"
        : ablative
          ? "ablative"
          : instrumental
            ? "instrumental"
            : accusative
              ? "accusative"
              : rest === (plural ?? "") + (possessive ?? "")
                ? "nominative"
                : "other";
  const base = stem.length + (plural ?? "").length + (possessive ?? "").length;
  return {
    plural: plural !== undefined,
    possessive: possessive !== undefined || /^n/.test(cased),
    case: named,
    length: base,
  };
}
