import { isInstrument } from "../antecedents/instrument";
import { lastOfTypes } from "../antecedents/last-of-types";
import { skipSuffix } from "../citations/after-mention";
import type { ActCitation } from "../citations/citation";
import { findTypeWord } from "../citations/type-word";
import { approves } from "./amendments";
import type { Ground, Relation } from "./relation";
import { isRecommended } from "./verbs";

/**
 * Changes to whole acts: «… Qanununa … Qanunla edilmiş dəyişikliklə», «… Fərmanında aşağıdakı dəyişikliklər edilsin», and the
 * list of changing acts under a consolidated one («… tarixli Fərmanlara əsasən dəyişikliklər və əlavələrlə»).
 */
export function findActChanges(ground: Ground): Relation[] {
  const { reading } = ground;
  const { tokens } = reading.passage;
  const relations: Relation[] = [];
  tokens.forEach((token, at) => {
    if (!/^(?:deyisiklik|deyisklik|elaveler)/.test(token.key) || reading.isWording[at] === 1) return;
    if (isTitle(ground, at) || isRecommended(reading, at)) return;
    relations.push(...readChange(ground, at));
  });
  return relations;
}

function isTitle(ground: Ground, at: number): boolean {
  return ground.reading.acts.some(
    (act) => act.from <= at && at < act.to && (act.quoted !== undefined || act.heading === true),
  );
}

function readChange(ground: Ground, at: number): Relation[] {
  const { reading, profile } = ground;
  const { tokens, sentences } = reading.passage;
  const sentence = sentences[at] ?? 0;
  const acts = (reading.actsBySentence.get(sentence) ?? []).filter(
    (act) => !reading.outerOf.has(act) && reading.isBracketed[act.from] === 0 && reading.isWording[act.from] === 0,
  );
  const next = tokens[at + 1]?.key ?? "";
  const target = acts.filter((act) => act.to <= at && isTarget(reading, act)).at(-1);
  if (/^(?:edilsin|olunsun)$/.test(next)) return target ? [change("self", target)] : [];
  if (/^(?:edilmesi|olunmasi)$/.test(next)) return entitled(ground, at, acts);
  const doer = acts
    .filter((act) => act.to <= at && isInstrument(reading, act) && act.type !== "code" && !approves(ground, act))
    .at(-1);
  if (!doer) return [];
  const before = tokens[at - 1]?.key ?? "";
  // «… Protokolu ilə dəyişikliklər edilmiş … Konvensiya»
  const changed = /^(?:edilmis|olunmus)$/.test(next) ? acts.find((act) => act.from === at + 2) : undefined;
  if (changed && doer.to < at) return [change(doer, changed)];
  if (target && (/^(?:edilmis|olunmus)$/.test(before) || /^(?:edil|olun)/.test(next))) return [change(doer, target)];
  const isStamp = /l[ae]$/.test(tokens[at]?.key ?? "") && !target;
  if (!isStamp || acts.some((act) => act.from > at)) return [];
  const listed = doer.list === undefined ? [doer] : (reading.actsByList.get(doer.list) ?? []);
  return listed.map((act) => change(act, profile.heading ?? profile.self));
}

const changeWord = /^(?:elave(?:ler)?|deyisiklik(?:ler)?|ve|bezi|muvafiq)$/;

/** «həmin Sərəncama dəyişiklik edilməsi barədə … nömrəli Sərəncam»: a title without quotation marks. */
function entitled({ reading }: Ground, at: number, acts: readonly ActCitation[]): Relation[] {
  const { tokens } = reading.passage;
  const doer = acts.find((act) => act.from === at + 3 && !act.quoted);
  let first = at;
  while (changeWord.test(tokens[first - 1]?.key ?? "")) first--;
  const named = acts.find((act) => skipSuffix(tokens, act.to) === first && isTarget(reading, act));
  const type = tokens[at - 2]?.key === "hemin" ? findTypeWord(tokens, at - 1) : undefined;
  const kinds = type?.kinds.map((kind) => kind.name);
  const target = named ?? (kinds && lastOfTypes(reading, kinds, at));
  return doer && target ? [change(doer, target)] : [];
}

function isTarget(reading: Ground["reading"], act: ActCitation): boolean {
  return (act.case === "dative" || act.case === "locative") && !isInstrument(reading, act);
}

function change(from: ActCitation | string, to: ActCitation | string): Relation {
  return { type: "AMENDS", from, to, change: "modifies" };
}
