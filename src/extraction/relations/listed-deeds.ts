import { afterBrackets } from "../antecedents/instrument";
import { skipSuffix } from "../citations/after-mention";
import { stepsAfter } from "../antecedents/reading";
import type { ActCitation, ProvisionCitation } from "../citations/citation";
import type { Token } from "../tokens/token";
import { approvable } from "./approvals";
import type { Ground, Relation } from "./relation";

/**
 * What a clause does to the acts that are listed under it, one a paragraph: «6. Aşağıdakılar qüvvədən düşmüş hesab edilsin:»,
 * «1. Aşağıdakılar təsdiq edilsin:»; and the acts that a heading says have changed the document's. The list ends with the first paragraph that holds anything but an act.
 */
export function findListedDeeds(ground: Ground): Relation[] {
  const { reading } = ground;
  const { tokens } = reading.passage;
  const actsByStart = new Map(reading.acts.filter((act) => !reading.outerOf.has(act)).map((act) => [act.from, act]));
  const relations: Relation[] = [];
  tokens.forEach((token, colon) => {
    const type = token.key === ":" && reading.isWording[colon] === 0 ? readDeed(tokens, colon) : undefined;
    if (isListOfChanges(tokens, colon))
      for (const from of listedAfter(ground, colon, actsByStart))
        if (from.kind === "act") relations.push({ type: "AMENDS", from, to: ground.profile.self, change: "modifies" });
    if (!type) return;
    for (const to of listedAfter(ground, colon, actsByStart))
      if (type === "REPEALS" || (to.kind === "act" && approvable.has(to.type)))
        relations.push({ type, from: "self", to, change: null });
  });
  return relations;
}

/** «Məcəlləyə əlavə və dəyişikliklər etmiş qanunlar:» over the list of the laws. */
function isListOfChanges(tokens: readonly Token[], colon: number): boolean {
  const [change, done, laws] = tokens.slice(Math.max(0, colon - 3), colon).map((token) => token.key);
  return /^(?:qanun|ferman|qerar)lar$/.test(laws ?? "") && done === "etmis" && /^deyisiklik/.test(change ?? "");
}

/** What is commanded right before a colon. */
function readDeed(tokens: readonly Token[], colon: number): "REPEALS" | "APPROVES" | undefined {
  const [deed, done, last] = tokens.slice(Math.max(0, colon - 3), colon).map((token) => token.key);
  if (!/^(?:edil|olun|say[ie]l)s[iu]n$/.test(last ?? "")) return undefined;
  if (done === "tesdiq") return "APPROVES";
  const isVoid = done === "hesab" && /^(?:dusmus|edilmis|olunmus)$/.test(deed ?? "");
  return isVoid || done === "legv" || done === "dusmus" ? "REPEALS" : undefined;
}

type Named = ActCitation | ProvisionCitation;

function listedAfter(ground: Ground, colon: number, actsByStart: ReadonlyMap<number, ActCitation>): Named[] {
  const { tokens } = ground.reading.passage;
  const listed: Named[] = [];
  for (let at = colon + 1; at < tokens.length;) {
    const item = readItem(ground, actsByStart.has(at) ? at : skipLabel(tokens, at), actsByStart);
    if (!item) break;
    listed.push(...item.named);
    at = item.next;
  }
  return listed;
}

/** «6.1.», «1)», «–»: the label of an item. */
function skipLabel(tokens: readonly Token[], at: number): number {
  const label = tokens[at];
  if (label?.key === "-") return at + 1;
  const isLabel = label?.kind === "number" || (label?.kind === "word" && label.end - label.start === 1);
  if (!isLabel) return at;
  return /^[.)]$/.test(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
}

/**
 * The acts that alone make up an item, joined by «və», or the provisions of one («Sərəncamın 2-ci hissəsinin üçüncü abzası»), and
 * the index after the item; absent where anything is said of them.
 */
function readItem(
  { reading }: Ground,
  at: number,
  actsByStart: ReadonlyMap<number, ActCitation>,
): { named: Named[]; next: number } | undefined {
  const { tokens } = reading.passage;
  const named: Named[] = [];
  let end = at;
  for (let act = actsByStart.get(at); act; act = actsByStart.get(end)) {
    const steps = act.case === "genitive" ? stepsAfter(reading, act) : undefined;
    if (!steps && act.case !== "nominative" && act.list === undefined) return undefined;
    named.push(...(steps?.items ?? [act]));
    end = afterBrackets(reading, steps?.to ?? skipSuffix(tokens, act.to));
    if (!/^(?:ve|,|habele)$/.test(tokens[end]?.key ?? "") || !actsByStart.has(end + 1)) break;
    end++;
  }
  const next = /^[.;,]$/.test(tokens[end]?.key ?? "") ? end + 1 : end;
  const gap = tokens[next]?.gap;
  const isWhole = gap === undefined || gap === "paragraph" || gap === "line";
  return named.length > 0 && isWhole ? { named, next } : undefined;
}
