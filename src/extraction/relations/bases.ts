import { fold } from "../../text/fold";
import { afterBrackets, isInstrument } from "../antecedents/instrument";
import { lastBefore, lastOfTypes } from "../antecedents/last-of-types";
import type { Referent } from "../antecedents/reading";
import { skipSuffix } from "../citations/after-mention";
import type { ActCitation, ProvisionCitation } from "../citations/citation";
import { findTypeWord } from "../citations/type-word";
import type { Token } from "../tokens/token";
import { approves } from "./amendments";
import type { Ground, Relation } from "./relation";

/**
 * What an instrument is made or done under: «Konstitusiyanın 109-cu maddəsinin 32-ci bəndini rəhbər tutaraq qərara alıram»,
 * «Bu Qaydalar … 97.5-ci maddəsinə uyğun olaraq hazırlanmışdır», and a programme's row «… Qanunundan irəli gələn tədbirlər». A decree on
 * the application of a law («tətbiqini təmin etmək məqsədi ilə») applies it, and is not made under it. What
 * a court decides it finds in the law that it reads, and is made under none.
 */
export function findBases(ground: Ground): Relation[] {
  const { reading, profile } = ground;
  const { tokens } = reading.passage;
  const relations: Relation[] = [];
  /** Where a guiding word stands that says under what an instrument was made: it tells nothing of a row. */
  const used = new Set<number>();
  if (profile.court) return [];
  tokens.forEach((token, at) => {
    if (reading.isWording[at] === 1) return;
    if (token.key === "qerara" && /^al(?:[iu]|d[iu])/.test(tokens[at + 1]?.key ?? ""))
      relations.push(...ofDecision(ground, at));
    else if (/^qeraraal[iu]/.test(token.key)) relations.push(...ofDecision(ground, at));
    else if (token.key === "emr" && /^edir/.test(tokens[at + 1]?.key ?? "")) relations.push(...ofDecision(ground, at));
    else if (/^(?:hazirlan|tertib|islenib|qebul|isleni)/.test(token.key))
      relations.push(...ofInstrument(ground, at, used));
  });
  tokens.forEach((_, at) => {
    if (reading.isWording[at] === 1 || used.has(at) || !isOfRow(tokens, at)) return;
    const ofNext = ofDoer(ground, at);
    relations.push(...(ofNext.length > 0 ? ofNext : ofRow(ground, at)));
  });
  return relations;
}

/** The act, or the innermost provision, that is mentioned right before token `end`, with its list. */
function mentionsBefore(ground: Ground, end: number): (ActCitation | ProvisionCitation)[] {
  const { reading } = ground;
  const sentence = reading.passage.sentences[end] ?? 0;
  const list = (reading.listsBySentence.get(sentence) ?? []).find((each) => each.to === end);
  if (list) return list.items;
  const act = reading.actsByEnd.get(end) ?? reading.actsByEnd.get(end - 1);
  if (!act || skipSuffix(reading.passage.tokens, act.to) !== end) return namedAgain(ground, end);
  return act.list === undefined ? [act] : (reading.actsByList.get(act.list) ?? [act]);
}

/** «həmin Qanunun» before token `end`: the last act of the kind. */
function namedAgain({ reading }: Ground, end: number): ActCitation[] {
  const { tokens } = reading.passage;
  const type = tokens[end - 2]?.key === "hemin" ? findTypeWord(tokens, end - 1) : undefined;
  const kinds = type?.kinds.map((kind) => kind.name);
  const last = kinds && lastOfTypes(reading, kinds, end);
  return last ? [last] : [];
}

const mostJoined = 20;
const guided = /^(?:rehber|esas|esasen|uygun|muvafiq|icrasini|icrasi)$/;

function ofDecision(ground: Ground, verb: number): Relation[] {
  const { reading } = ground;
  const { tokens, sentences } = reading.passage;
  const relations: Relation[] = [];
  for (let at = verb - 1; at >= 0 && sentences[at] === sentences[verb]; at--) {
    const key = tokens[at]?.key ?? "";
    if (!guided.test(key) || !isGuide(ground, at)) continue;
    for (const to of mentionsAt(ground, at)) relations.push({ type: "BASED_ON", from: "self", to, change: null });
  }
  return relations.reverse();
}

function isGuide(ground: Ground, at: number): boolean {
  const { tokens } = ground.reading.passage;
  const next = tokens[at + 1]?.key ?? "";
  const key = tokens[at]?.key ?? "";
  if (key === "rehber" || key === "esas") return /^tut/.test(next);
  if (key === "uygun" || key === "muvafiq") return next === "olaraq";
  if (key === "icrasini") return next === "temin";
  return key === "icrasi" ? /^(?:ile|meqsedi)$/.test(next) : true;
}

/** The mentions before a word, over brackets: of «X-nin I hissəsini, Y-ni və Z-ni rəhbər tutaraq» all three. */
function mentionsAt(ground: Ground, at: number): (ActCitation | ProvisionCitation)[] {
  const { tokens, brackets } = ground.reading.passage;
  let end = at;
  const open = tokens[end - 1]?.key === ")" ? brackets.get(end - 1) : undefined;
  if (open !== undefined) end = open;
  const found = mentionsBefore(ground, end);
  for (let joined = 0; joined < mostJoined && found[0]; joined++) {
    const from = startOfChain(ground, found[0]);
    if (!/^(?:ve|,|habele|hemcinin)$/.test(tokens[from - 1]?.key ?? "")) break;
    const comma = tokens[from - 2]?.key === ",";
    const before = mentionsBefore(ground, comma ? from - 2 : from - 1);
    if (before.length === 0) break;
    found.unshift(...before);
  }
  return found;
}

/** Where the mention begins with the steps and the act before it. */
function startOfChain(ground: Ground, mention: ActCitation | ProvisionCitation): number {
  const { reading } = ground;
  let from = mention.from;
  for (let step = 0; step < 5; step++) {
    from = overApproval(ground, from);
    const sentence = reading.passage.sentences[from] ?? 0;
    const before =
      (reading.listsBySentence.get(sentence) ?? []).find((list) => list.to === from) ??
      reading.actsByEnd.get(from) ??
      reading.actsByEnd.get(from - 1);
    if (
      !before ||
      before.from >= from ||
      (before === reading.actsByEnd.get(from - 1) && skipSuffix(reading.passage.tokens, before.to) !== from)
    )
      return from;
    from = before.from;
  }
  return from;
}

/** Over «… nömrəli Fərmanı ilə təsdiq edilmiş» before a name, where that act begins. */
function overApproval({ reading }: Ground, from: number): number {
  const { tokens, brackets } = reading.passage;
  if (!/^(?:edil|olun)m[iu]s$/.test(tokens[from - 1]?.key ?? "") || tokens[from - 2]?.key !== "tesdiq") return from;
  let end = tokens[from - 3]?.key === "ile" ? from - 3 : from - 2;
  if (tokens[end - 1]?.key === ")") end = brackets.get(end - 1) ?? end;
  return reading.actsByEnd.get(end)?.from ?? from;
}

const nearGuide = 14;

/** «… uyğun olaraq hazırlanmışdır», «… irəli gələn vəzifələrin həyata keçirilməsi məqsədi ilə hazırlanmışdır». */
function isOfInstrument(ground: Ground, at: number): boolean {
  const { tokens } = ground.reading.passage;
  if (tokens[at]?.key === "ireli") return tokens[at + 1]?.key.startsWith("gel") === true;
  return /^(?:uygun|esasen|muvafiq)$/.test(tokens[at]?.key ?? "") && isGuide(ground, at);
}

/** «Bu Qaydalar … uyğun olaraq hazırlanmışdır», «Bu Dövlət Proqramı … əsasən hazırlanmışdır». */
function ofInstrument(ground: Ground, verb: number, used: Set<number>): Relation[] {
  const { reading } = ground;
  const { sentences } = reading.passage;
  let guide: number | undefined;
  for (let at = verb - 1; at > verb - nearGuide && sentences[at] === sentences[verb]; at--)
    if (isOfInstrument(ground, at)) guide ??= at;
  const subject = guide === undefined ? undefined : subjectOf(ground, verb);
  if (guide === undefined || subject === undefined) return ofObject(ground, verb, used);
  used.add(guide);
  return mentionsAt(ground, guide)
    .filter((to) => to !== subject)
    .map((to) => ({ type: "BASED_ON", from: subject, to, change: null }));
}

/** The instrument that a sentence begins with: «Bu Qaydalar» is the document, «Bu Dövlət Proqramı» its programme. */
function subjectOf(ground: Ground, verb: number): Referent | undefined {
  const { reading, profile } = ground;
  const { tokens, sentences } = reading.passage;
  let first = verb;
  while (first > 0 && sentences[first - 1] === sentences[verb]) first--;
  while (first < verb && (tokens[first]?.kind === "number" || tokens[first]?.key === ".")) first++;
  if (tokens[first]?.key === "bu") {
    for (let at = first + 1; at <= first + 3; at++) {
      const type = findTypeWord(tokens, at);
      if (!type || type.form.case !== "nominative") continue;
      const isProgramme = type.kinds.some((kind) => kind.name === "programme" || kind.name === "action-plan");
      return isProgramme && profile.programme ? profile.programme : "self";
    }
    return undefined;
  }
  const act = reading.acts.find((each) => each.from === first);
  const isNamed = act && (afterBrackets(reading, act.to) === act.to || tokens[act.to + 1]?.key === "bundan");
  return isNamed && act.case === "nominative" ? act : undefined;
}

const longestObject = 120;

/** «… Sərəncamının 9.3-cü bəndinə uyğun olaraq … Qanun hazırlanmışdır»: the act right before the verb. */
function ofObject(ground: Ground, verb: number, used: Set<number>): Relation[] {
  const { reading } = ground;
  const { tokens, sentences } = reading.passage;
  const before = actBefore(ground, verb);
  const made = before?.case === "nominative" || before?.draft ? before : afterParticiple(ground, verb);
  if (!made || reading.outerOf.has(made)) return [];
  const end = Math.min(made.from, verb);
  const first = Math.max(0, end - longestObject);
  for (let at = end - 1; at >= first && sentences[at] === sentences[verb]; at--) {
    if (!/^(?:uygun|esasen|muvafiq)$/.test(tokens[at]?.key ?? "") || !isGuide(ground, at)) continue;
    used.add(at);
    return mentionsAt(ground, at).map((to) => ({ type: "BASED_ON", from: made, to, change: null }));
  }
  return [];
}

/** The act before a verb, over brackets and «layihəsi işlənib». */
function actBefore({ reading }: Ground, verb: number): ActCitation | undefined {
  const { tokens, brackets } = reading.passage;
  let end = tokens[verb - 1]?.key === "islenib" ? verb - 1 : verb;
  if (tokens[end - 1]?.key.startsWith("layihe")) end--;
  if (tokens[end - 1]?.key === ")") end = brackets.get(end - 1) ?? end;
  const act = reading.actsByEnd.get(end) ?? reading.actsByEnd.get(end - 1);
  return act && skipSuffix(tokens, act.to) === end ? act : undefined;
}

/** «uyğun olaraq hazırlanmış “… Qaydası”». */
function afterParticiple({ reading }: Ground, verb: number): ActCitation | undefined {
  const { tokens, sentences } = reading.passage;
  if (!/m[iu]s$/.test(tokens[verb]?.key ?? "")) return undefined;
  return (reading.actsBySentence.get(sentences[verb] ?? 0) ?? []).find((act) => act.from === verb + 1);
}

/** «irəli gələn», «uyğun olaraq», «çərçivəsində»: how a row of a programme says under what it is done. */
function isOfRow(tokens: readonly Token[], at: number): boolean {
  const [key, next] = [tokens[at]?.key ?? "", tokens[at + 1]?.key ?? ""];
  if (key === "ireli") return next.startsWith("gel");
  return /^(?:cercivesinde|esasen)$/.test(key) || (/^(?:uygun|muvafiq)$/.test(key) && next === "olaraq");
}

const enacted = /^(?:law|(?:presidential|cabinet|agency)-.*)$/;

/** «… Sərəncamına uyğun olaraq … 2815 nömrəli Sərəncamı ilə “…” təsdiq edilmişdir»: the act that the guiding words lead to. */
function ofDoer(ground: Ground, at: number): Relation[] {
  const { reading } = ground;
  const { tokens, sentences } = reading.passage;
  const next = /^(?:olaraq|gel)/.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const acts = reading.actsBySentence.get(sentences[at] ?? 0) ?? [];
  const doer = acts.find((act) => act.from === next && !reading.outerOf.has(act));
  if (!doer || !enacted.test(doer.type) || !isInstrument(reading, doer) || approves(ground, doer)) return [];
  return mentionsAt(ground, at).map((to) => ({ type: "BASED_ON", from: doer, to, change: null }));
}

const longestRow = 200;

/** «Proqrama uyğun olaraq» in a row of that programme tells nothing. */
function isSameTitle(act: ActCitation, programme: Referent): boolean {
  if (programme === null || typeof programme === "string" || programme.kind !== "act") return false;
  return act.type === programme.type && fold(act.title ?? "") === fold(programme.title ?? "");
}

/** What a row of a programme is done under. */
function ofRow(ground: Ground, at: number): Relation[] {
  const { reading, profile } = ground;
  const { sentences, tokens } = reading.passage;
  if (profile.programme === null) return [];
  const row = lastBefore(reading.rows, at);
  const item = row?.items[0];
  if (!item || at - row.from > longestRow) return [];
  const named = mentionsAt(ground, at);
  const act = (reading.actsBySentence.get(sentences[at] ?? 0) ?? []).filter((each) => each.to <= at).at(-1);
  const near = act && at - skipSuffix(tokens, act.to) <= 3 ? [act] : [];
  return (named.length > 0 ? named : near)
    .filter((to) => to.kind !== "act" || !isSameTitle(to, profile.programme))
    .map((to) => ({ type: "BASED_ON", from: item, to, change: null }));
}
