import { type Joined, join, joinNumber } from "./join-number";
import type { Token } from "./token";
import { convocation, monthName } from "./word-shapes";

const gluedWords =
  /^(ilin|il|tarixli|[ivx]{1,6}[qk][a-z]{0,2}|yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)(tarixli|nomreli|sayli)$/;
const ordinalVowel = /^[iu]$/;
/** Letters that print from a font of their own and so come apart from their word. */
const loose = /^[əışğöüçƏIİŞĞÖÜÇı]{1,3}$/u;
const mostPieces = 16;
/** What may begin a line where the word before it was broken before its endings: `Konstitusiya` / `sının`. */
const endings = /^(?:l[ae]r)?(?:s?[iu])?(?:n?[iu]n|nd[ae]n?|d[ae]n?|n[aeiu])$/;

/**
 * The tokens with damage of the text layer undone as far as a token can show it; spans still cover what stands in the text.
 * 1. Words run together are two (`iltarixli`, `IVQDnömrəli`, `nömrəliFərmanına`), as are the number of a list and the day after it (`4.29 aprel`).
 * 2. A heading with its letters spaced out is one word (`q ə r a r a`), as is a word of `isWord` that came apart at its special
 *    letters (`M ə c ə ll ə d ə`), the longest first, or after its first (`Q anunu`).
 * 3. A number with its digits or its points spaced out is one (`1 1 . 2 - ci`); `mad.` is its word.
 */
export function repairTokens(tokens: readonly Token[], text: string, isWord: (key: string) => boolean): Token[] {
  const repaired: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const joined =
      joinNumber(tokens, at) ??
      joinShort(tokens, at) ??
      longer(joinSpaced(tokens, at), joinLoose(tokens, at, text, isWord)) ??
      joinInitial(tokens, at, isWord) ??
      joinMark(tokens, at) ??
      joinFigure(tokens, at, isWord) ??
      joinBroken(tokens, at, text, isWord);
    if (joined) {
      repaired.push(joined.token);
      at = joined.next;
    } else {
      repaired.push(...(splitLabel(tokens, at) ?? split(tokens[at] as Token, text, isWord)));
      at++;
    }
  }
  return repaired;
}

/** «4.29 aprel 2016-cı il» at the beginning of a line: the number of a list and a day run together. */
function splitLabel(tokens: readonly Token[], at: number): Token[] | undefined {
  const token = tokens[at] as Token;
  const parts = token.kind === "number" && token.gap !== "blank" ? /^(\d{1,3})\.\d{1,2}$/.exec(token.key) : null;
  if (!parts?.[1] || !monthName.test(tokens[at + 1]?.key ?? "")) return undefined;
  const point = token.start + parts[1].length;
  return [
    { ...token, end: point, key: parts[1] },
    { ...token, start: point, end: point + 1, kind: "mark", key: ".", gap: "none" },
    { ...token, start: point + 1, key: token.key.slice(parts[1].length + 1), gap: "none" },
  ];
}

function split(token: Token, text: string, isWord: (key: string) => boolean): Token[] {
  if (token.kind !== "word" || token.key.length !== token.end - token.start) return [token];
  const glued = token.key.length > 7 ? gluedWords.exec(token.key)?.[1] : undefined;
  if (glued !== undefined) return splitAt(token, glued.length, false);
  // «nömrəliFərmanına»
  const capital = text.slice(token.start, token.end).search(/(?<=\p{Ll})\p{Lu}/u);
  if (capital < 0) return [token];
  const isKnown = isWord(token.key.slice(0, capital)) || isWord(token.key.slice(capital));
  return isKnown ? splitAt(token, capital, true) : [token];
}

function splitAt(token: Token, length: number, capital: boolean): Token[] {
  const middle = token.start + length;
  return [
    { ...token, end: middle, key: token.key.slice(0, length) },
    { ...token, start: middle, key: token.key.slice(length), capital, gap: "none" },
  ];
}

/** A heading spaced out (`q ə r a r a`) and a word that came apart (`M ə c ə ll ə d ə`) begin alike. */
function longer(spaced: Joined | undefined, loosened: Joined | undefined): Joined | undefined {
  return (loosened?.next ?? 0) > (spaced?.next ?? 0) ? loosened : spaced;
}

function isLetter(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === "word" && token.end - token.start === 1;
}

/** Three or more single letters, each one blank from the next. */
function joinSpaced(tokens: readonly Token[], at: number): Joined | undefined {
  if (!isLetter(tokens[at]) || !isLetter(tokens[at + 1]) || !isLetter(tokens[at + 2])) return undefined;
  // «v ə ə lav ə» is «və əlavə».
  if (tokens[at]?.key === "v" && tokens[at]?.capital === false && tokens[at + 1]?.key === "e") return undefined;
  let next = at + 1;
  for (let token = tokens[next]; isLetter(token); token = tokens[++next])
    if (token.gap !== "blank" || token.start - (tokens[next - 1]?.end ?? 0) !== 1) break;
  return next - at < 3 ? undefined : join(tokens, at, next);
}

/** A known word whose special letters stand apart, one blank from their neighbours. */
function joinLoose(
  tokens: readonly Token[],
  at: number,
  text: string,
  isWord: (key: string) => boolean,
): Joined | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  const second = tokens[at + 1];
  if (second?.kind !== "word" || second.gap !== "blank") return undefined;
  if (ordinalVowel.test(second.key) && first.key === "c") return join(tokens, at, at + 2);
  const ends = endsOfLoose(tokens, at, text, isWord);
  const longest = ends.at(-1);
  if (longest === undefined) return undefined;
  // «maddəsi nəzərə» and not «maddəsinə», where the pieces of the next word show it.
  if (isWord(first.key) && (endsOfLoose(tokens, at + 1, text, isWord).at(-1) ?? 0) > longest) return undefined;
  const shorter = ends.find((end) => end < longest && (endsOfLoose(tokens, end, text, isWord).at(-1) ?? 0) > longest);
  return join(tokens, at, shorter ?? longest);
}

/** The indices before which a known word may end that begins at `at`, ascending. */
function endsOfLoose(tokens: readonly Token[], at: number, text: string, isWord: (key: string) => boolean): number[] {
  const ends: number[] = [];
  let key = tokens[at]?.key ?? "";
  for (let next = at + 1; next < tokens.length && next - at < mostPieces; next++) {
    const piece = tokens[next] as Token;
    const before = tokens[next - 1] as Token;
    if (piece.kind !== "word" || piece.gap !== "blank" || piece.start - before.end !== 1) break;
    const follows = tokens[next + 1];
    // «Qanunun I hissəsi»: a capital behind a small letter is a numeral.
    if (isCapitalLetter(piece, text) && !isCapitalLetter({ ...before, start: before.end - 1 }, text)) break;
    if (!isLoose(piece, text) && !isLoose(before, text) && !(follows && isLoose(follows, text))) break;
    key += piece.key;
    if (isWord(key)) ends.push(next + 1);
  }
  return ends;
}

/** «104-I Q»: the mark of a law's number that came apart. */
function joinMark(tokens: readonly Token[], at: number): Joined | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== "word" || second?.kind !== "word" || second.gap !== "blank") return undefined;
  if (tokens[at - 1]?.key !== "-" || tokens[at - 2]?.kind !== "number" || convocation.test(first.key)) return undefined;
  return first.capital && second.capital && convocation.test(first.key + second.key)
    ? join(tokens, at, at + 2)
    : undefined;
}

/** «fevra1»: a known word that ends in a figure which looks like its letter. */
function joinFigure(tokens: readonly Token[], at: number, isWord: (key: string) => boolean): Joined | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== "word" || second?.key !== "1" || second.gap !== "none") return undefined;
  return isWord(`${first.key}l`) ? join(tokens, at, at + 2, `${first.key}l`) : undefined;
}

/** «mad.» for «maddə». */
function joinShort(tokens: readonly Token[], at: number): Joined | undefined {
  const point = tokens[at + 1];
  return tokens[at]?.key === "mad" && point?.key === "." && point.gap === "none"
    ? join(tokens, at, at + 2, "madde")
    : undefined;
}

/** A known word whose first letter stands apart: `Q anunu`. */
function joinInitial(tokens: readonly Token[], at: number, isWord: (key: string) => boolean): Joined | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isLetter(first) || !first.capital || second?.kind !== "word" || second.capital) return undefined;
  if (second.gap !== "blank" || second.start - first.end !== 1 || isWord(second.key)) return undefined;
  return isWord(first.key + second.key) ? join(tokens, at, at + 2) : undefined;
}

/** A known word that a line end broke in two, with or without a hyphen, or that came apart before a special letter. */
function joinBroken(
  tokens: readonly Token[],
  at: number,
  text: string,
  isWord: (key: string) => boolean,
): Joined | undefined {
  const first = tokens[at] as Token;
  if (first.kind !== "word") return undefined;
  const hyphen = tokens[at + 1]?.key === "-" && tokens[at + 1]?.gap === "none";
  const next = hyphen ? at + 2 : at + 1;
  const second = tokens[next];
  if (second?.kind !== "word" || second.capital) return undefined;
  const isBroken = second.gap === "line" || second.gap === "paragraph";
  const isSplit = second.gap === "blank" && second.start - first.end === 1 && !isWord(second.key);
  if (!isBroken && (hyphen || second.gap !== "blank" || !(isSplit || loose.test(text.charAt(second.start)))))
    return undefined;
  if (text.slice(first.end, second.start).includes("\t")) return undefined;
  const whole = first.key + second.key;
  if (isBroken && endings.test(second.key) && isWord(whole)) return join(tokens, at, next + 1, whole);
  // «Əsasnamə nin»: the quotation mark between the title and its case is lost.
  const isCase = isSplit && /^n(?:[iu]n|d[ae]n?)$/.test(second.key);
  if ((isWord(first.key) && !isCase) || !isWord(whole)) return undefined;
  return join(tokens, at, next + 1, whole);
}

function isCapitalLetter({ start, end }: Token, text: string): boolean {
  return end - start === 1 && /\p{Lu}/u.test(text.charAt(start));
}

function isLoose(token: Token, text: string): boolean {
  return token.end - token.start <= 3 && loose.test(text.slice(token.start, token.end));
}
