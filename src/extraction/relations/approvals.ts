import { isInstrument } from "../antecedents/instrument";
import { skipSuffix } from "../citations/after-mention";
import { lastOfTypes } from "../antecedents/last-of-types";
import type { ActCitation } from "../citations/citation";
import { findTypeWord, type TypeWord } from "../citations/type-word";
import type { ActKindName } from "../records";
import type { Ground, Relation } from "./relation";

const treaties = new Set(["treaty", "protocol", "convention"]);
/** The kinds of instruments that another approves. */
export const approvable: ReadonlySet<string> = new Set([
  "rules",
  "programme",
  "action-plan",
  "list",
  "form",
  "statute",
  "code",
  "other",
  ...treaties,
]);
const approving = new Set([
  "law",
  "presidential-decree",
  "presidential-order",
  "cabinet-decision",
  "cabinet-order",
  "agency-act",
]);

/**
 * What decisions, orders and laws approve: «X qərarı ilə təsdiq edilmiş “Y”», «X ilə “Y” və “Z” təsdiq edilmişdir», «“Y”
 * X ilə təsdiq olunmuşdur», «“Y” təsdiq edilsin». A law that approves an agreement ratifies it.
 */
export function findApprovals(ground: Ground): Relation[] {
  const { tokens } = ground.reading.passage;
  const relations: Relation[] = [];
  tokens.forEach((token, at) => {
    const isApproval = /^(?:tesdiq|qebul|ratifikasiya)$/.test(token.key);
    if (ground.reading.isWording[at] === 1) return;
    if (/^tesdiqlen(?:mis|ib)/.test(token.key)) relations.push(...told(ground, at - 1, token.key, false));
    if (/^qosul(?:mus|ub|sun)/.test(token.key)) relations.push(...joined(ground, at));
    if (!isApproval) return;
    if (ground.reading.isBracketed[at] === 1) relations.push(...inBrackets(ground, at));
    const verb = tokens[at + 1]?.key ?? "";
    if (/^(?:edilsin|olunsun)$/.test(verb)) relations.push(...commanded(ground, at));
    else if (/^(?:edilmesi|olunmasi)$/.test(verb)) relations.push(...entitled(ground, at));
    else if (/^(?:edil|olun)(?:mis|mus|ib|ub|mak|ir|[ae]n)/.test(verb))
      relations.push(...told(ground, at, verb, token.key === "qebul"));
  });
  return relations;
}

/** A decision of a parliament is of no kind of its own, but has an issuer. */
function mayApprove({ type, issuer }: ActCitation): boolean {
  return approving.has(type) || (type === "other" && issuer !== null);
}

function relation(from: ActCitation | "self", to: ActCitation): Relation {
  const ratifies = treaties.has(to.type) && (from === "self" || from.type === "law");
  return { type: ratifies ? "RATIFIES" : "APPROVES", from, to, change: null };
}

/** The acts of the sentence that are named on the same level as token `at`: in the same title, or in none. */
function actsOf(ground: Ground, at: number): ActCitation[] {
  const { reading } = ground;
  const acts = reading.actsBySentence.get(reading.passage.sentences[at] ?? 0) ?? [];
  const title = acts.findLast((act) => act.from <= at && at < act.to);
  return acts.filter((act) => reading.outerOf.get(act) === title && reading.isBracketed[act.from] === 0);
}

function commanded(ground: Ground, at: number): Relation[] {
  const objects = actsOf(ground, at).filter(
    (act) => act.to <= at && approvable.has(act.type) && act.case === "nominative",
  );
  return objects.map((act) => relation("self", act));
}

/** Of a sentence without end no more are looked at for one verb. */
const mostDoers = 20;

function told(ground: Ground, at: number, verb: string, adopted: boolean): Relation[] {
  const { reading } = ground;
  const acts = actsOf(ground, at);
  const doers = acts.filter((act) => act.to <= at && mayApprove(act) && isInstrument(reading, act));
  const again = approvedAgain(ground, at);
  const doer = again ?? doers.at(-1);
  if (!doer) return [];
  const objects = acts.filter((act) => approvable.has(act.type) && (!adopted || act.type === "code"));
  const isParticiple = /(?:mis|mus|[ae]n)$/.test(verb) && !/^(?:,|ve)$/.test(reading.passage.tokens[at + 2]?.key ?? "");
  if (isParticiple) {
    const after = objects.filter((act) => act.from >= at + 2);
    const next = after[0];
    const isNear = next !== undefined && next.from - at <= 5;
    if (isNear && !adopted) return listFrom(ground, after).map((act) => relation(doer, act));
    const inner = beginningAt(ground, at + 2);
    if (inner && !adopted) return [relation(doer, inner)];
  }
  if (again)
    return objects.filter((act) => act.to <= at && act.case === "nominative").map((act) => relation(again, act));
  const last = doers.slice(-mostDoers);
  const between = last.flatMap((each, index) => {
    const until = last[index + 1]?.from ?? at;
    return objects.filter((act) => act.from >= each.to && act.to <= until).map((act) => relation(each, act));
  });
  if (between.length > 0) return between;
  const before = objects.filter((act) => act.to <= doer.from && act.case === "nominative");
  if (before.length > 0 && !isParticiple) return before.map((act) => relation(doer, act));
  if (isParticiple || objects.length > 0) return [];
  const named = namedAgain(ground, doer);
  return named ? [relation(doer, named)] : headed(ground, doer, at);
}

const reach = 60;

/** «həmin Qərarla təsdiq edilmiş», «həmin qərarla “…” təsdiq olunmuşdur»: the last act of the kind. */
function approvedAgain({ reading }: Ground, at: number): ActCitation | undefined {
  const { tokens, sentences } = reading.passage;
  for (let word = at - 1; word > Math.max(0, at - reach) && sentences[word] === sentences[at]; word--) {
    if (tokens[word - 1]?.key !== "hemin") continue;
    const type = findTypeWord(tokens, word);
    const isThrough = type?.form.case === "instrumental" || tokens[word + 1]?.key === "ile";
    if (!type || !isThrough) return undefined;
    const names = type.kinds.map(({ name }) => name).filter((name) => approving.has(name));
    let last = lastOfTypes(reading, names, word);
    // What a bracket names beside an act is not spoken of.
    for (let skipped = 0; last && reading.isBracketed[last.from] === 1 && skipped < 5; skipped++)
      last = lastOfTypes(reading, names, last.from);
    return last;
  }
  return undefined;
}

/** «Proqram … Sərəncamı ilə təsdiq edilmişdir»: the instrument of the kind that was named last, where the sentence begins so. */
function namedAgain({ reading }: Ground, doer: ActCitation): ActCitation | undefined {
  const { tokens, sentences } = reading.passage;
  for (let word = doer.from - 1; word >= doer.from - 2 && sentences[word] === sentences[doer.from]; word--) {
    const type = findTypeWord(tokens, word);
    if (!type || type.form.case !== "nominative" || type.form.plural) continue;
    const first = /^(?:bu|hemin|adicekilen)$/.test(tokens[type.from - 1]?.key ?? "") ? type.from - 1 : type.from;
    if (sentences[first - 1] === sentences[word]) return undefined;
    return lastOfTypes(
      reading,
      type.kinds
        .map((kind) => kind.name)
        .filter((name) => approvable.has(name))
        .concat(programmes(type)),
      word,
    );
  }
  return undefined;
}

/** What is called «Proqram» for short may be a plan: «Milli Fəaliyyət Proqramı». */
const programmes = (type: TypeWord): ActKindName[] =>
  type.kinds.some(({ name }) => name === "programme") ? ["action-plan"] : [];

/** «“… Qaydaları”nın (… nömrəli qərarı ilə təsdiq edilmişdir)»: the bracket behind a name tells who approved it. */
function inBrackets({ reading }: Ground, at: number): Relation[] {
  const { passage, actsBySentence } = reading;
  const acts = actsBySentence.get(passage.sentences[at] ?? 0) ?? [];
  const doer = acts.findLast((act) => act.to <= at && approving.has(act.type) && isInstrument(reading, act));
  const open = doer ? doer.from - 1 : -1;
  if (!doer || passage.tokens[open]?.key !== "(") return [];
  const named = acts.find((act) => approvable.has(act.type) && skipSuffix(passage.tokens, act.to) === open);
  return named ? [relation(doer, named)] : [];
}

/** «“… Əsasnamə”nin təsdiq edilməsi barədə … nömrəli Fərman»: a title without quotation marks of its own. */
function entitled(ground: Ground, at: number): Relation[] {
  const { passage, actsBySentence, outerOf } = ground.reading;
  const acts = actsBySentence.get(passage.sentences[at] ?? 0) ?? [];
  const doer = acts.find((act) => act.from === at + 3 && approving.has(act.type) && !act.quoted);
  const named = acts.find((act) => approvable.has(act.type) && skipSuffix(passage.tokens, act.to) === at);
  // A title over a line that begins with another is its own.
  const isNextLine = doer && passage.tokens[doer.from]?.kind === "open" && passage.tokens[doer.from]?.gap !== "blank";
  return doer && named && !isNextLine && !outerOf.has(named) ? [relation(doer, named)] : [];
}

/** «… Konvensiyaya … nömrəli Qanunla qoşulmuşdur»: a law by which the state joins a convention. */
function joined(ground: Ground, at: number): Relation[] {
  const acts = actsOf(ground, at).filter((act) => act.to <= at);
  const isOrder = ground.reading.passage.tokens[at]?.key === "qosulsun";
  const law =
    acts.findLast((act) => act.type === "law" && isInstrument(ground.reading, act)) ?? (isOrder ? "self" : undefined);
  if (!law) return [];
  return acts.filter((act) => treaties.has(act.type) && act.case === "dative").map((act) => relation(law, act));
}

/** What is approved where the title of another act begins with it: «təsdiq edilmiş “… Proqram”da dəyişiklik edilməsi haqqında» Qərar. */
function beginningAt({ reading }: Ground, from: number): ActCitation | undefined {
  const acts = reading.actsBySentence.get(reading.passage.sentences[from] ?? 0) ?? [];
  return acts.find((act) => act.from === from && approvable.has(act.type) && reading.outerOf.has(act));
}

/** The acts of a list joined by commas and «və», from the first on. */
function listFrom(ground: Ground, acts: ActCitation[]): ActCitation[] {
  const { tokens } = ground.reading.passage;
  const listed: ActCitation[] = [];
  for (const act of acts) {
    const last = listed.at(-1);
    if (
      last &&
      !tokens.slice(last.to, act.from).every((token) => /^(?:,|ve|n[iu]n|n[ae]|[iu]n|habele)$/.test(token.key))
    )
      break;
    listed.push(act);
  }
  return listed;
}

/** «… Sərəncamı ilə təsdiq edilmişdir» alone in its paragraph: the stamp over the instrument whose heading follows, or before it. */
function headed(ground: Ground, doer: ActCitation, at: number): Relation[] {
  const { reading, profile } = ground;
  const { tokens, sentences } = reading.passage;
  if (tokens[doer.from]?.gap !== "paragraph" && tokens[doer.from]?.gap !== "line") return [];
  const next = reading.acts.find(
    (act) => act.from > at && approvable.has(act.type) && (sentences[act.from] ?? 0) <= (sentences[at] ?? 0) + 1,
  );
  const isBelow = next && /^(?:line|paragraph)$/.test(tokens[next.from]?.gap ?? "");
  if (isBelow && next.case === "nominative") return [relation(doer, next)];
  const above = reading.actsByEnd.get(doer.from);
  if (above && approvable.has(above.type) && tokens[above.from]?.gap === "paragraph") return [relation(doer, above)];
  // Its title says what it approved.
  if ((reading.innersOf.get(doer) ?? []).some((act) => approvable.has(act.type))) return [];
  return doer.from < 80 && !profile.heading ? [{ type: "APPROVES", from: doer, to: "self", change: null }] : [];
}
