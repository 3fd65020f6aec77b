import { skipSuffix } from "../citations/after-mention";
import { afterBrackets } from "../antecedents/instrument";
import { stepsAfter } from "../antecedents/reading";
import type { ActCitation, ProvisionCitation } from "../citations/citation";
import type { Token } from "../tokens/token";
import type { Ground, Relation } from "./relation";

const treaties = new Set(["treaty", "protocol", "convention"]);

/**
 * What the title of an act says that it does to the acts named in it: “… Məcəlləsinə dəyişikliklər edilməsi haqqında” changes,
 * “… təsdiq edilməsi haqqında” approves or ratifies, “… qoşulmaq barədə” ratifies, “… ləğv edilməsi haqqında” repeals.
 */
export function findInTitles(ground: Ground): Relation[] {
  const { reading } = ground;
  const relations: Relation[] = [];
  for (const [outer, named] of reading.innersOf) {
    const inners = named.filter((inner) => !isApprover(ground, inner));
    let listed: Relation | undefined;
    for (const [index, inner] of [...inners.entries()].reverse()) {
      const next = inners[index + 1];
      const own = readTitle(reading.passage.tokens, outer, inner, endOfTitle(outer, next));
      const relation =
        own ?? (listed && next && isListedWith(ground, inner, next) ? { ...listed, to: inner } : undefined);
      listed = relation;
      if (!relation || (relation.type !== "AMENDS" && treaties.has(outer.type))) continue;
      for (const from of sharersOf(ground, outer))
        relations.push(...targetsOf(ground, relation, inner).map((to) => ({ ...relation, from, to })));
    }
  }
  return relations;
}

/** “… Məcəlləsində, “A” və “B” qanunlarında dəyişiklik”: what is told of the last is told of all. */
function isListedWith(ground: Ground, inner: ActCitation, next: ActCitation): boolean {
  const { tokens } = ground.reading.passage;
  const between = tokens.slice(skipSuffix(tokens, inner.to), startOfApproved(ground, next)).map((token) => token.key);
  return between.length > 0 && between.every((key) => /^(?:,|ve|habele|hemcinin)$/.test(key));
}

/** Where a mention begins with the act before it by which it was approved. */
function startOfApproved(ground: Ground, { from }: ActCitation): number {
  const { tokens, sentences } = ground.reading.passage;
  if (!/^(?:edil|olun)m[iu]s$/.test(tokens[from - 1]?.key ?? "")) return from;
  const acts = ground.reading.actsBySentence.get(sentences[from] ?? 0) ?? [];
  return (
    acts.find((act) => act.to <= from && afterBrackets(ground.reading, act.to) === from - 3 && isApprover(ground, act))
      ?.from ?? from
  );
}

/** “… 768-IQ nömrəli Qanunu ilə təsdiq edilmiş “X”də”: the act by which another of the title was approved. */
function isApprover({ reading }: Ground, act: ActCitation): boolean {
  const { tokens } = reading.passage;
  const at = afterBrackets(reading, act.to);
  return tokens[at]?.key === "ile" && tokens[at + 1]?.key === "tesdiq";
}

/** The acts that a title is of: of «“…” 129-VQD, 214-VQD nömrəli qanunlar» both. */
function sharersOf({ reading }: Ground, outer: ActCitation): ActCitation[] {
  const listed = outer.list === undefined ? [] : (reading.actsByList.get(outer.list) ?? []);
  return [outer, ...listed.slice(listed.indexOf(outer) + 1).filter((act) => !act.quoted)];
}

/** What a relation told in a title goes to: of «Cinayət Məcəlləsinin 318-ci maddəsində dəyişiklik» the article. */
function targetsOf(ground: Ground, { type }: Relation, inner: ActCitation): (ActCitation | ProvisionCitation)[] {
  if (type === "RATIFIES") return [inner, ...joinedTo(ground, inner)];
  return type === "AMENDS" ? (stepsAfter(ground.reading, inner)?.items ?? [inner]) : [inner];
}

/** «“… Saziş”in və onun həyata keçirilməsi üzrə Protokolun»: the protocol's name begins with the agreement, which is meant as well. */
function joinedTo({ reading }: Ground, inner: ActCitation): ActCitation[] {
  const { tokens } = reading.passage;
  return (reading.innersOf.get(inner) ?? []).filter(
    (act) => act.from === inner.from && tokens[skipSuffix(tokens, act.to)]?.key === "ve",
  );
}

function endOfTitle(outer: ActCitation, next: ActCitation | undefined): number {
  const end = outer.quoted?.close ?? outer.to;
  return next ? Math.min(end, next.from) : end;
}

/** «Miqrasiya Məcəlləsində dəyişikliklər edilməsi barədə Qanun»: the mention begins with what its title names. */
function isUnquotedTitle(outer: ActCitation, inner: ActCitation): boolean {
  return outer.heading === true || (outer.from === inner.from && !treaties.has(outer.type));
}

/** «əlavə edilməsi», not «əlavələr və dəyişikliklər edilməsi». */
function isAddition(keys: readonly string[], at: number): boolean {
  return keys[at]?.startsWith("elave") === true && !/^(?:deyisikli[ky]|deyiskl)/.test(keys[at + 2] ?? "");
}

function readTitle(
  tokens: readonly Token[],
  outer: ActCitation,
  inner: ActCitation,
  end: number,
): Relation | undefined {
  if (outer.quoted ? inner.to > outer.quoted.close || inner.from < outer.quoted.open : !isUnquotedTitle(outer, inner))
    return undefined;
  const keys = tokens.slice(inner.to, Math.min(end, inner.to + 24)).map((token) => token.key);
  const at = keys.findIndex((key) =>
    /^(?:deyisikli[ky]|deyiskl|elave|tesdiq|qosul|legv|quvveden|tetbiq|icra)/.test(key),
  );
  const deed = keys[at] ?? "";
  if (/^(?:tetbiq|icra)/.test(deed) || at < 0) return undefined;
  // «… dəyişikliklər edilməsi məqsədi ilə ümumxalq səsverməsi keçirilməsi haqqında» changes nothing itself.
  if (keys.slice(at, at + 6).some((key) => /^(?:meqsed|elaqedar|bagli)/.test(key))) return undefined;
  const isDone = keys[at + 1] === "dair" || keys.slice(at, at + 6).some((key) => /^ed[ie]l/.test(key));
  if (/^(?:deyisikli[ky]|deyiskl|elave)/.test(deed) && isDone)
    return { type: "AMENDS", from: outer, to: inner, change: isAddition(keys, at) ? "adds" : "modifies" };
  if (/^qosulm/.test(deed) && treaties.has(inner.type))
    return { type: "RATIFIES", from: outer, to: inner, change: null };
  if (deed === "tesdiqi" || (deed === "tesdiq" && /^(?:edilmesi|olunmasi)/.test(keys[at + 1] ?? "")))
    return treaties.has(inner.type)
      ? { type: "RATIFIES", from: outer, to: inner, change: null }
      : { type: "APPROVES", from: outer, to: inner, change: null };
  return /^(?:legv|quvveden)/.test(deed) ? { type: "REPEALS", from: outer, to: inner, change: null } : undefined;
}
