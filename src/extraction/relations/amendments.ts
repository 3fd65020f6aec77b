import { afterBrackets, isInstrument } from "../antecedents/instrument";
import type { ProvisionList } from "../antecedents/reading";
import { lastOfTypes } from "../antecedents/last-of-types";
import { skipSuffix } from "../citations/after-mention";
import type { ActCitation } from "../citations/citation";
import { findTypeWord } from "../citations/type-word";
import type { Token } from "../tokens/token";
import { findHeadedClauses } from "./headed-clauses";
import type { Ground, Relation } from "./relation";
import { targetsOf, voided } from "./targets";
import { findVerbs, isRecommended, type Verb } from "./verbs";

const instruments = new Set([
  "law",
  "presidential-decree",
  "presidential-order",
  "cabinet-decision",
  "cabinet-order",
  "agency-act",
  "other",
]);

/**
 * The changes that verbs of amending tell of («5.2-ci maddə əlavə edilmişdir», «2.3-cü bəndində … əvəz edilsin»), each to the
 * innermost provision that is named; by the document itself where the verb commands, else by the act through which it was done.
 */
export function findAmendments(ground: Ground): Relation[] {
  const { reading } = ground;
  const { sentences } = reading.passage;
  const headOf = findHeadedClauses(reading);
  const relations: Relation[] = [];
  let last: Verb | undefined;
  for (const verb of findVerbs(reading)) {
    if (isRecommended(reading, verb.at)) continue;
    const sentence = sentences[verb.at] ?? 0;
    const isFirst = last === undefined || sentences[last.at] !== sentence;
    relations.push(...readChange(ground, verb, isFirst ? -1 : (last?.to ?? -1), headOf(sentence)));
    last = verb;
  }
  return relations;
}

function readChange(ground: Ground, verb: Verb, after: number, head: ProvisionList | undefined): Relation[] {
  const { reading, profile } = ground;
  const sentence = reading.passage.sentences[verb.at] ?? 0;
  const lists = listsOf(ground, sentence, after, verb.at);
  const first = lists[0]?.from ?? verb.at;
  const again = namedAgain(ground, first);
  const doer = again ?? findDoer(ground, sentence, verb.at, first);
  const commands = verb.imperative && profile.self === "self";
  const from = doer && (!commands || isThrough(ground, doer)) ? doer : commands ? "self" : undefined;
  if (verb.proposed && !(typeof from === "object" && from.draft)) return [];
  if (from === undefined) return [];
  const sharers =
    typeof from === "string" || from.list === undefined || from === again
      ? [from]
      : (reading.actsByList.get(from.list) ?? [from]);
  const isCourt = typeof from === "string" ? profile.court : from.issuer === "constitutional-court";
  const repeals = verb.deed === "repeal" || verb.deed === "void";
  const repealed = repeals ? repealedActs(ground, verb, after, from) : [];
  if (lists.length === 0 && repealed.length === 0 && head && from === "self")
    return head.items.map((to) => ({ type: "AMENDS", from, to, change: "modifies" }));
  if (lists.length === 0) return [...repealed, ...changesOfPreamble(ground, verb, after, from)];
  const hasObject = lists.some((list) => list.items[0]?.form.case === "nominative");
  if (repealed.length > 0 && !hasObject) return repealed;
  const { tokens } = reading.passage;
  const behind = typeof from === "string" ? lists : lists.filter((list) => list.from >= from.to);
  const targets = isCourt && verb.deed === "void" ? voided(tokens, behind) : targetsOf(tokens, lists, verb);
  const changes = targets.flatMap(({ list, change }) =>
    list.items.map((item) =>
      (isCourt || verb.deed === "void") && change === "repeals"
        ? { type: "REPEALS" as const, from, to: item, change: null }
        : { type: "AMENDS" as const, from, to: item, change },
    ),
  );
  return [...repealed, ...changes].flatMap((each) => sharers.map((sharer) => ({ ...each, from: sharer })));
}

/** «… Qanunu ilə preambuladan “X” sözləri çıxarılmışdır»: the preamble and the name have no number, so that the act itself is changed. */
function changesOfPreamble(
  { reading, profile }: Ground,
  verb: Verb,
  after: number,
  from: Relation["from"],
): Relation[] {
  const { tokens, sentences } = reading.passage;
  const sentence = sentences[verb.at] ?? 0;
  const isPart = (at: number): boolean => {
    const key = tokens[at]?.key ?? "";
    const isName = /^adi(?:nda|ndan|na)$/.test(key) && (tokens[at - 1]?.key === "ile" || reading.actsByEnd.has(at));
    return isName || key.startsWith("preambula");
  };
  let at = verb.at;
  while (at > after && sentences[at] === sentence && !isPart(at)) at--;
  if (at <= after || sentences[at] !== sentence || from === "self") return [];
  const named = reading.actsByEnd.get(at);
  return [{ type: "AMENDS", from, to: named?.case === "genitive" ? named : profile.self, change: "modifies" }];
}

/**
 * The provisions named for a verb: outside quotation marks; those in brackets only where there are no others; never the place after
 * which something is put in («3.6-cı bənddən sonra»).
 */
function listsOf(ground: Ground, sentence: number, after: number, before: number): ProvisionList[] {
  const { reading } = ground;
  const all = (reading.listsBySentence.get(sentence) ?? []).filter(
    (list) =>
      list.from >= after && list.to <= before && reading.isWording[list.from] === 0 && reading.isTitle[list.from] === 0,
  );
  const { tokens } = reading.passage;
  const plain = all.filter(
    (list) => reading.isBracketed[list.from] === 0 && !/^(?:nezere|sonra)$/.test(tokens[list.to]?.key ?? ""),
  );
  return plain.length > 0 ? plain : all.filter((list) => tokens[list.to]?.key !== "sonra");
}

/**
 * The act through which something was done before token `before`: the last instrument that precedes token `first`, where the
 * things done to begin, else the last of the sentence.
 */
export function findDoer(ground: Ground, sentence: number, before: number, first: number): ActCitation | undefined {
  const { reading } = ground;
  const doers = (reading.actsBySentence.get(sentence) ?? [])
    .filter((act) => act.to <= before && instruments.has(act.type) && !reading.outerOf.has(act))
    .filter(
      (act) => reading.isWording[act.from] === 0 && (reading.isBracketed[act.from] === 0 || isOfCourt(ground, act)),
    )
    .filter((act) => (isInstrument(reading, act) && !approves(ground, act)) || isOfCourt(ground, act));
  return doers.findLast((act) => act.to <= first) ?? doers.at(-1);
}

/** «… dair (Konstitusiya Məhkəməsinin 7 iyul 2013-cü il tarixli qərarı) – (“Respublika” qəzeti, …) ilə … qüvvədən düşmüş hesab edilmişdir». */
function isOfCourt({ reading }: Ground, act: ActCitation): boolean {
  const { tokens } = reading.passage;
  if (act.issuer !== "constitutional-court" || tokens[act.from - 1]?.key !== "(" || tokens[act.to]?.key !== ")")
    return false;
  const next = tokens[act.to + 1]?.key === "-" ? act.to + 2 : act.to + 1;
  return tokens[afterBrackets(reading, next)]?.key === "ile";
}

/** «Sonuncu Qanunla 102-ci maddəyə …»: the last act of the kind. */
function namedAgain({ reading }: Ground, first: number): ActCitation | undefined {
  const { tokens } = reading.passage;
  const word = tokens[first - 1]?.key === "ile" ? first - 2 : first - 1;
  const type = findTypeWord(tokens, word);
  const isThrough = word < first - 1 || type?.form.case === "instrumental";
  if (!type || !isThrough || !/^(?:hemin|sonuncu|axirinci|adicekilen)$/.test(tokens[type.from - 1]?.key ?? ""))
    return undefined;
  return lastOfTypes(
    reading,
    type.kinds.map(({ name }) => name),
    type.from,
  );
}

/** Whether something is done through an act itself, «Qanunu ilə», not in accordance with it. */
function isThrough(ground: Ground, act: ActCitation): boolean {
  const { tokens } = ground.reading.passage;
  return act.case === "instrumental" || tokens[afterBrackets(ground.reading, act.to)]?.key === "ile";
}

/** «X ilə təsdiq edilmiş»: what X did is the approval alone. */
export function approves(ground: Ground, act: ActCitation): boolean {
  const { tokens } = ground.reading.passage;
  const at = afterBrackets(ground.reading, act.to);
  const verb = tokens[at]?.key === "ile" ? at + 1 : at;
  if (verb === at && act.case !== "instrumental") return false;
  if (!/^(?:tesdiq|qebul|mueyyen|yaradil)/.test(tokens[verb]?.key ?? "")) return false;
  // «ilə təsdiq olunmuş, … isə ləğv edilmişdir» tells two things that it did.
  return tokens[verb + 2]?.key !== ",";
}

/** «… Qərarı ləğv edilsin»: whole acts. */
function repealedActs(ground: Ground, verb: Verb, after: number, from: string | ActCitation): Relation[] {
  const { reading } = ground;
  const { tokens, sentences } = reading.passage;
  const sentence = sentences[verb.at] ?? 0;
  let first = verb.at;
  while (first > Math.max(0, after) && sentences[first - 1] === sentence && !isOtherDeed(tokens, first - 1)) first--;
  const named = (reading.actsBySentence.get(sentence) ?? [])
    .filter((act) => act.from >= first && act.to <= verb.at && act !== from && !reading.outerOf.has(act))
    .filter((act) => reading.isWording[act.from] === 0 && reading.isBracketed[act.from] === 0)
    .filter((act) => act.case === "nominative" && !isInstrument(reading, act) && !isListedWith(act, from))
    .map((act) => ({ type: "REPEALS" as const, from, to: act, change: null }));
  if (named.length > 0 || typeof from === "string") return named;
  const subject = subjectBefore(ground, from);
  return subject ? [{ type: "REPEALS", from, to: subject, change: null }] : [];
}

/** «1. … 14 №-li Qərarı (…). … Qanunu ilə qüvvədən düşmüşdür»: an act alone in the sentence before, in the same paragraph. */
function subjectBefore({ reading }: Ground, from: ActCitation): ActCitation | undefined {
  const { tokens, sentences } = reading.passage;
  const sentence = sentences[from.from] ?? 0;
  if (sentences[from.from - 1] === sentence || tokens[from.from]?.gap === "paragraph") return undefined;
  const acts = (reading.actsBySentence.get(sentence - 1) ?? []).filter(
    (act) => !reading.outerOf.has(act) && reading.isBracketed[act.from] === 0,
  );
  const isAlone = acts[0] && afterBrackets(reading, skipSuffix(tokens, acts[0].to)) >= from.from - 1;
  return acts.length === 1 && isAlone && acts[0]?.case === "nominative" ? acts[0] : undefined;
}

/** Of «543-IIIQD və 175-IVQD nömrəli qanunları ilə» neither does anything to the other. */
const isListedWith = (act: ActCitation, from: string | ActCitation) =>
  typeof from !== "string" && act.list !== undefined && act.list === from.list;

/** «… təsdiq olunmuş,»: what stands before it was not repealed but approved. */
function isOtherDeed(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.key !== "," || !/^(?:edil|olun)(?:mis|mus|ib|ub|s[iu]n)$/.test(tokens[comma - 1]?.key ?? ""))
    return false;
  return /^(?:tesdiq|qebul)$/.test(tokens[comma - 2]?.key ?? "");
}
