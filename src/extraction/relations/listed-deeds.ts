import { afterBrackets } from "../antecedents/find-antecedents";
import { skipSuffix } from "../citations/after-mention";
import type { ActCitation } from "../citations/citation";
import type { Token } from "../tokens/token";
import { approvable } from "./approvals";
import type { Ground, Relation } from "./relation";

/**
 * What a clause does to the acts that are listed under it, one a paragraph: «6. Aşağıdakılar qüvvədən düşmüş hesab edilsin:»,
 * «1. Aşağıdakılar təsdiq edilsin:». The list ends with the first paragraph that holds anything but an act.
 */
export function findListedDeeds(ground: Ground): Relation[] {
  const { reading } = ground;
  const { tokens } = reading.passage;
  const actsByStart = new Map(reading.acts.filter((act) => !reading.outerOf.has(act)).map((act) => [act.from, act]));
  const relations: Relation[] = [];
  tokens.forEach((token, colon) => {
    const type = token.key === ":" && reading.isWording[colon] === 0 ? readDeed(tokens, colon) : undefined;
    if (!type) return;
    for (const to of listedAfter(ground, colon, actsByStart))
      if (type === "REPEALS" || approvable.has(to.type)) relations.push({ type, from: "self", to, change: null });
  });
  return relations;
}

/** What is commanded right before a colon. */
function readDeed(tokens: readonly Token[], colon: number): "REPEALS" | "APPROVES" | undefined {
  const [deed, done, last] = tokens.slice(Math.max(0, colon - 3), colon).map((token) => token.key);
  if (!/^(?:edil|olun|say[ie]l)s[iu]n$/.test(last ?? "")) return undefined;
  if (done === "tesdiq") return "APPROVES";
  return done === "legv" || (deed === "dusmus" && done === "hesab") || done === "dusmus" ? "REPEALS" : undefined;
}

function listedAfter(ground: Ground, colon: number, actsByStart: ReadonlyMap<number, ActCitation>): ActCitation[] {
  const { tokens } = ground.reading.passage;
  const listed: ActCitation[] = [];
  for (let at = colon + 1; at < tokens.length;) {
    const act = actsByStart.get(skipLabel(tokens, at));
    const end = act && endOfItem(ground, act);
    if (!act || end === undefined) break;
    listed.push(act);
    at = end;
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

/** The index after the item that an act alone makes up; absent where something is said of the act. */
function endOfItem({ reading }: Ground, act: ActCitation): number | undefined {
  const { tokens } = reading.passage;
  if (act.case !== "nominative") return undefined;
  const end = afterBrackets(reading, skipSuffix(tokens, act.to));
  const mark = tokens[end];
  const next = /^[.;,]$/.test(mark?.key ?? "") ? end + 1 : end;
  const gap = tokens[next]?.gap;
  return gap === undefined || gap === "paragraph" || gap === "line" ? next : undefined;
}
