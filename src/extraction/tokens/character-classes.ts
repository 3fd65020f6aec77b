/** What the reader does with a character. */
export const enum CharacterClass {
  Blank,
  Letter,
  Digit,
  Quote,
  Newline,
  /** Prints nothing: joiners, soft hyphens. */
  Invisible,
  /** Emphasis of Markdown: read over, but kept inside spans. */
  Markup,
  Dash,
  Mark,
}

const quotes = "“”„«»\"‟〝〞‘’'`";
const invisible = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
const dashes = "-‐‑‒–—―−";

const table = new Uint8Array(0x10000).fill(255);

/** The class of a UTF-16 code unit; the halves of a surrogate pair are marks. */
export function classOf(code: number): CharacterClass {
  const known = table[code] ?? 255;
  if (known !== 255) return known;
  const found = classify(String.fromCharCode(code));
  table[code] = found;
  return found;
}

function classify(character: string): CharacterClass {
  if (character === "\n" || character === "\u2028" || character === "\u2029") return CharacterClass.Newline;
  if (/\s/.test(character)) return CharacterClass.Blank;
  if (/[0-9]/.test(character)) return CharacterClass.Digit;
  if (invisible.includes(character)) return CharacterClass.Invisible;
  if (quotes.includes(character)) return CharacterClass.Quote;
  if (dashes.includes(character)) return CharacterClass.Dash;
  if (character === "*" || character === "#") return CharacterClass.Markup;
  if (/[\p{L}\p{M}]/u.test(character)) return CharacterClass.Letter;
  return CharacterClass.Mark;
}
