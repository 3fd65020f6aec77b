import { findIsoDate } from "../../text/dates";
import { countUpTo } from "../../text/search-sorted";
import { readDate, readDateBefore } from "../phrases/date-phrase";
import { readNumber, readNumberBefore } from "../phrases/number-phrase";
import { type Passage, readPassage } from "../tokens/passage";
import { monthName } from "../tokens/word-shapes";

const place =
  /[şŞ][əƏ][hH][əƏ][rR][iİI],?\s+[«"“]?\d|(?:il|-c[iıüu])\s{0,120}\p{Lu}\p{L}{1,20}\s{1,9}[şŞ][əƏ][hH][əƏ][rR][iİI]\s*\n/gu;
/** The head of an act's page in the register of the state. */
const registered =
  /QƏBUL EDİLDİYİ TARİX\s{1,9}(\d{1,2})\.(\d{1,2})\.(\d{4})\s{1,9}QEYDİYYAT NÖMRƏSİ\s{1,9}([^\s]{1,20})/u;

/** The head of a law's page in the parliament's register: the day before the title, the number in a line of its own. */
const listed =
  /^\s{0,9}(\d{1,2})\.(\d{1,2})\.(\d{4})[ \t][^\n]{1,400}\n\s{0,9}(\d{1,5}-[IVX]{1,5}K?Q[DR]?)[ \t]{0,9}\n/u;

/** The day (ISO) and the number that a signature gives; empty where none is found. */
export interface Signature {
  date?: string;
  number?: string;
}

/**
 * The first signature in a text from the offset `below` on, whole within so many characters of it. From 0 on, what the head of the
 * act's page says comes first.
 */
export type FindSignature = (below: number, within: number) => Signature;

/** Finds the dates and numbers beside «Bakı şəhəri». Where they may stand is looked up once for a text. */
export function findSignatures(text: string): FindSignature {
  let places: { start: number; end: number }[] | undefined;
  let page: Signature | undefined;
  return (below, within) => {
    if (below === 0) page ??= readPage(text);
    if (below === 0 && page?.number !== undefined) return page;
    places ??= [...text.matchAll(place)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
    const next = places[countUpTo(places, below - 1, ({ start }) => start)];
    return next && next.end <= below + within ? readSignature(text, next.start, below) : {};
  };
}

function readPage(text: string): Signature {
  const [, day, month, year, number] = registered.exec(text) ?? listed.exec(text) ?? [];
  return number === undefined ? {} : { date: findIsoDate(Number(year), Number(month), Number(day)), number };
}

function readSignature(text: string, start: number, below: number): Signature {
  const from = Math.max(below, start - 60);
  const passage = readPassage(text, (word) => word === "il", [{ from, to: Math.min(text.length, start + 160) }]);
  const { tokens } = passage;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.key !== "seheri" || !tokens[at - 1]?.capital) continue;
    const first = tokens[at + 1]?.key === "," ? at + 2 : at + 1;
    const date = readDate(tokens, first);
    const before = date ? undefined : readDateBefore(tokens, at - 1);
    const day = date?.date ?? before?.date;
    if (day === undefined || day.length < 10) continue;
    const after = date ? (tokens[date.to]?.key === "." ? date.to + 1 : date.to) : at + 1;
    return {
      date: day,
      number: numberAfter(passage, after) ?? numberBefore(passage, before?.from ?? at - 1),
    };
  }
  return {};
}

/** «№ 133» after the day; the figures of another day or of an hour, which a page puts there, are no number. */
function numberAfter({ tokens, text }: Passage, at: number): string | undefined {
  const number = readNumber(tokens, at, text);
  const next = number && tokens[number.to];
  return number && (monthName.test(next?.key ?? "") || next?.key === ":") ? undefined : number?.number;
}

/** «№ 187» right before «Bakı şəhəri», or before the day that stands there. */
function numberBefore(passage: Passage, at: number): string | undefined {
  const { tokens, text } = passage;
  const bare =
    tokens[at - 3]?.kind === "number" && tokens[at - 3]?.gap === "paragraph"
      ? readNumberBefore(tokens, at, text)
      : undefined;
  if (bare?.from === at - 3) return bare.number;
  for (let from = at - 2; from >= at - 5; from--) {
    const number = tokens[from]?.key === "№" ? readNumber(tokens, from, text) : undefined;
    if (number?.to === at) return number.number;
  }
  return undefined;
}
