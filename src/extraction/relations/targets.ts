import type { ProvisionList } from "../antecedents/reading";
import type { Change } from "../records";
import type { Token } from "../tokens/token";
import type { Verb } from "./verbs";

type Tokens = readonly Token[];

/** A provision, or those of a list, that a verb changes, and how. */
export interface Target {
  list: ProvisionList;
  change: Change;
}

/** Which of the provisions named before a verb of amending it changes: the innermost, or the whole one that is its object. */
export function targetsOf(tokens: Tokens, lists: ProvisionList[], verb: Verb): Target[] {
  if (verb.deed === "renumber") return renumbered(tokens, lists).map((list) => ({ list, change: "modifies" }));
  const whole = lists.filter((list, index) => isWhole(tokens, list, lists[index + 1], verb));
  const object = whole.at(-1);
  if (verb.deed !== "substitute" && verb.deed !== "modify" && object && isObject(tokens, object, verb)) {
    const change: Change = verb.deed === "add" ? "adds" : verb.deed === "reword" ? "rewords" : "repeals";
    return whole.map((list) => ({ list, change }));
  }
  const last = lists.at(-1);
  const isText =
    verb.deed === "reword" && last !== undefined && /^(?:dispozisiya|sanksiya|adi$)/.test(tokens[last.to]?.key ?? "");
  return lists
    .filter((list, index) => !isOuter(list, lists[index + 1]) && !isBeforeNote(tokens, list, lists[index + 1]))
    .map((list) => ({ list, change: isText && list === last ? "rewords" : "modifies" }));
}

/** «… 2-ci hissəsinin … müddəası Konstitusiyanın 37-ci maddəsinə uyğun olmadığına görə qüvvədən düşmüş hesab edilsin»: not the Constitution's. */
export function voided(tokens: Tokens, lists: ProvisionList[]): Target[] {
  return lists
    .filter((list, index) => !isOuter(list, lists[index + 1]) && tokens[list.to]?.key !== "uygun")
    .filter((list) => list.items[0]?.form.case === "genitive" || list.items[0]?.form.case === "nominative")
    .map((list) => ({ list, change: "repeals" }));
}

/** «212-ci maddəsinin “Qeyd” hissəsinin 2-ci bəndində»: the note has no number and is no step, yet the clause is inside the article. */
function isBeforeNote(tokens: Tokens, list: ProvisionList, next: ProvisionList | undefined): boolean {
  if (next === undefined || next.from - list.to > 4) return false;
  const keys = tokens.slice(list.to, next.from).map((token) => token.key);
  return keys.includes("qeyd") && keys.at(-1)?.startsWith("hisse") === true;
}

/** Whether the next list is a step further in: «23-cü maddənin» before «I hissəsinin». */
function isOuter(list: ProvisionList, next: ProvisionList | undefined): boolean {
  return next !== undefined && next.from === list.to;
}

function isWhole(tokens: Tokens, list: ProvisionList, next: ProvisionList | undefined, verb: Verb): boolean {
  const form = list.items[0]?.form;
  if (form?.case !== (verb.proposed ? "genitive" : "nominative") || isOuter(list, next)) return false;
  return list.to <= verb.at && tokens[list.to]?.kind !== "open";
}

/**
 * Whether a provision itself is what is added, worded anew or struck out: nothing but «yeni», brackets, «və» stand between; before
 * a verb of repeal anything but words or sentences of the provision.
 */
function isObject(tokens: Tokens, list: ProvisionList, verb: Verb): boolean {
  if (verb.deed === "repeal" || verb.deed === "void" || verb.deed === "strike")
    return !tokens.slice(list.to, verb.at).some((token) => /^(?:soz|cumle|reqem|ifade|isare)/.test(token.key));
  let depth = 0;
  for (let at = list.to; at < verb.at; at++) {
    const key = tokens[at]?.key ?? "";
    if (key === "(") depth++;
    else if (key === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && !/^(?:yeni|asagidaki|ve|ise|,|de|da|hem|tam|butovlukle)$/.test(key)) return false;
  }
  return true;
}

/** The old numbers of a renumbering: those before «müvafiq olaraq», else every other. */
function renumbered(tokens: Tokens, lists: ProvisionList[]): ProvisionList[] {
  const respectively = tokens.findIndex(
    (token, at) => token.key === "muvafiq" && at > (lists[0]?.from ?? 0) && at < (lists.at(-1)?.to ?? 0),
  );
  const inner = lists.filter((list, index) => {
    const next = lists[index + 1];
    // «164-cü maddəsi 164.1-ci maddə hesab edilmişdir» renumbers the article itself.
    return next === undefined || (next === lists.at(-1) && next.from === list.to) || !isContainer(list, next);
  });
  if (respectively >= 0) return inner.filter((list) => list.to <= respectively);
  return inner.filter((_, index) => index % 2 === 0);
}

function isContainer(list: ProvisionList, next: ProvisionList | undefined): boolean {
  const number = list.items[0]?.number;
  if (next === undefined || number === undefined) return false;
  if (list.items[0]?.form.case !== "nominative")
    return isOuter(list, next) || list.items[0]?.level !== next.items[0]?.level;
  return next.items.every((item) => item.number.startsWith(`${number}.`));
}
