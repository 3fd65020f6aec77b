import { CharacterClass, classOf } from "../tokens/character-classes";
import { foldedLetter, levelTriggers, type Trigger, triggersByLetter } from "./triggers";

/** A part of the text that is worth reading; offsets of the text, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** A title before a type word and a list of gazettes after it fit in these, in characters. */
const before = 2000;
const after = 1200;
const newline = 10;
/** A dotted number alone in its cell or line; a number or Roman numeral that begins a line of emphasis. */
const rowStart =
  /[#*<>b/| \t]{0,24}(?:\d{1,2}(?:\.\d{1,3}){1,5}\.?(?:<\/b>)?[ \t]{0,8}[\t\n|]|(?<=[#*][ \t]?)(?:\d{1,2}|[IVX]{1,5})\.[ \t])/y;
const identity = /[0-9“”«»"„'’]/;
const reach = 200;

/**
 * The stretches of a text around the words in which citations end and around numbered rows, in order, apart from one another.
 * One pass over the characters; text that cites nothing is never made into tokens.
 */
export function findStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let wasLetter = false;
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = foldedLetter(code);
    if (letter === 0) {
      wasLetter = false;
      if ((code === newline || at === 0) && isRow(text, code === newline ? at + 1 : at))
        done = add(stretches, text, at, done);
      continue;
    }
    if (wasLetter) continue;
    wasLetter = true;
    if (at < done) continue;
    const triggers = triggersByLetter[letter];
    if (triggers && isTriggered(text, at, triggers)) done = add(stretches, text, at, done);
  }
  return stretches;
}

/** Adds the stretch around `at`, or widens the last; the offset up to which another trigger would add nothing new. */
function add(stretches: Stretch[], text: string, at: number, done: number): number {
  const from = Math.max(0, at - before);
  const to = Math.min(text.length, at + after);
  const last = stretches.at(-1);
  const start = startOfLine(text, from);
  const end = endOfLine(text, to);
  if (last && start <= last.to) last.to = Math.max(last.to, end);
  else stretches.push({ from: start, to: end });
  return Math.max(done, at + after / 2);
}

function isRow(text: string, at: number): boolean {
  rowStart.lastIndex = at;
  return rowStart.test(text);
}

function startOfLine(text: string, at: number): number {
  const limit = Math.max(0, at - before);
  for (let start = at; start > limit; start--) if (text.charCodeAt(start - 1) === newline) return start;
  return nextBlank(text, limit);
}

function endOfLine(text: string, at: number): number {
  const limit = Math.min(text.length, at + after);
  for (let end = at; end < limit; end++) if (text.charCodeAt(end) === newline) return end;
  return nextBlank(text, limit);
}

/** A cut in a line without end falls between words. */
function nextBlank(text: string, at: number): number {
  if (at === 0) return 0;
  const limit = Math.min(text.length, at + 200);
  for (let next = at; next < limit; next++) if (classOf(text.charCodeAt(next)) === CharacterClass.Blank) return next;
  return limit;
}

function isTriggered(text: string, at: number, triggers: readonly Trigger[]): boolean {
  for (const trigger of triggers) if (matches(text, at, trigger.stem) && hasCompany(text, at, trigger)) return true;
  return false;
}

/** Whether a folded stem stands at `at`, its letters together or spaced out. */
function matches(text: string, at: number, stem: string): boolean {
  let next = at;
  for (let index = 0; index < stem.length; next++) {
    const code = text.charCodeAt(next);
    if (foldedLetter(code) === stem.charCodeAt(index)) index++;
    else if (index === 0 || !isPassed(code)) return false;
  }
  return true;
}

function isPassed(code: number): boolean {
  const kind = classOf(code);
  return kind === CharacterClass.Blank || kind === CharacterClass.Invisible || kind === CharacterClass.Newline;
}

/** Whether something that may identify an act, or number a provision, stands before the word. */
function hasCompany(text: string, at: number, trigger: Trigger): boolean {
  if (levelTriggers.has(trigger.stem)) return followsNumber(text, at);
  if (trigger.always || text.charAt(at) !== text.charAt(at).toLowerCase()) return true;
  return identity.test(text.slice(Math.max(0, at - reach), at)) || /inki/.test(text.slice(Math.max(0, at - 12), at));
}

const ending = /(?:c ?[ıiuüİI]|l[ıi]|[IVXLCІХС]|[»”"'’“«]|\d|yarım|[ıiuü]|[)-])\s*$/u;

function followsNumber(text: string, at: number): boolean {
  return ending.test(text.slice(Math.max(0, at - 12), at));
}
