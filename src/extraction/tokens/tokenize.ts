import { CharacterClass, classOf } from "./character-classes";
import { foldWord } from "./fold-word";
import type { Gap, Token } from "./token";

const tab = 9;
const lessThan = 60;
const tag = /<\/?[a-zA-Z][^<>\n]{0,80}>/y;
const linkTarget = /\]\([^()\s]{0,400}\)/y;
/** A line that a page of print begins or ends with: «12.03.2019  e-qanun.az  41 / 77», «Səhifə 12», «– 12 –». */
const pageLine =
  /\n[ \t]{0,40}(?:\d{1,2}\.\d{1,2}\.\d{4}[ \t]{1,40})?(?:[a-z][a-z0-9-]{0,30}\.[a-z][a-z0-9./-]{0,60}[ \t]{1,40})?(?:\d{1,4} ?\/ ?\d{1,4}|[Ss]əh(?:ifə)?\.? \d{1,4}|[-–—] ?\d{1,4} ?[-–—])[ \t]{0,40}(?=\n)/y;
const linkText = /\[[^[\]\n]{0,400}\]\(/y;

/**
 * The tokens of a stretch of the text, in order, in one pass.
 * 1. Offsets are of the whole text; nothing is changed in it.
 * 2. Markdown emphasis, link targets, HTML tags and the head and foot lines of printed pages are read over.
 * 3. A number keeps its inner points, hyphens and strokes: `64.0.6-1`, `02/2896`; letters after it are a word of their own.
 * 4. Quotation marks are not yet told apart: `pairQuotes` does it.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = "paragraph";
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === CharacterClass.Blank) {
      gap = widen(gap, code === tab ? "paragraph" : "blank");
      at++;
    } else if (kind === CharacterClass.Newline) {
      const next = endOfMatch(pageLine, text, at);
      if (next > at) {
        // The page break around such a line parts no paragraphs.
        for (at = next; isWhite(text, at + 1);) at++;
        gap = "line";
        at++;
        continue;
      }
      gap = gap === "line" || gap === "paragraph" ? "paragraph" : "line";
      at++;
    } else if (kind === CharacterClass.Markup || kind === CharacterClass.Invisible) {
      at++;
    } else {
      const over = readOver(text, at, code);
      if (over > at) {
        at = over;
        continue;
      }
      const end = Math.min(to, endOfToken(text, at, kind));
      tokens.push(tokenOf(text, at, end, kind, gap));
      gap = "none";
      at = end;
    }
  }
  return tokens;
}

const width: Record<Gap, number> = { none: 0, blank: 1, line: 2, paragraph: 3 };

function widen(gap: Gap, by: Gap): Gap {
  return width[by] > width[gap] ? by : gap;
}

function isWhite(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === CharacterClass.Blank || kind === CharacterClass.Newline;
}

/** The end of a tag, a link's bracket or a link's target that begins here; here where none does. */
function readOver(text: string, at: number, code: number): number {
  if (code === lessThan) return endOfMatch(tag, text, at);
  if (code === 93) return endOfMatch(linkTarget, text, at);
  return code === 91 && endOfMatch(linkText, text, at) > at ? at + 1 : at;
}

function endOfMatch(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

function endOfToken(text: string, at: number, kind: CharacterClass): number {
  let end = at + 1;
  if (kind === CharacterClass.Letter) {
    for (;;) {
      const next = classOf(text.charCodeAt(end));
      if (next === CharacterClass.Letter) end++;
      else if (next === CharacterClass.Invisible && classOf(text.charCodeAt(end + 1)) === CharacterClass.Letter)
        end += 2;
      else return end;
    }
  }
  if (kind === CharacterClass.Digit) {
    for (;;) {
      const code = text.charCodeAt(end);
      const next = classOf(code);
      if (next === CharacterClass.Digit) end++;
      else if (joinsDigits(code, next) && classOf(text.charCodeAt(end + 1)) === CharacterClass.Digit) end += 2;
      else return end;
    }
  }
  return end;
}

function joinsDigits(code: number, kind: CharacterClass): boolean {
  return code === 46 || code === 47 || kind === CharacterClass.Dash;
}

function tokenOf(text: string, start: number, end: number, kind: CharacterClass, gap: Gap): Token {
  const written = text.slice(start, end);
  if (kind === CharacterClass.Letter) {
    const first = written.charAt(0);
    return { kind: "word", start, end, key: foldWord(written), capital: first !== first.toLowerCase(), gap };
  }
  if (kind === CharacterClass.Digit)
    return { kind: "number", start, end, key: written.replace(/[^\d./]/g, "-"), capital: false, gap };
  if (kind === CharacterClass.Quote) return { kind: "open", start, end, key: written, capital: false, gap };
  const key = kind === CharacterClass.Dash ? "-" : written === "¹" ? "№" : written;
  return { kind: "mark", start, end, key, capital: false, gap };
}
