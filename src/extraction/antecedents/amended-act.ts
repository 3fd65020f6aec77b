import { skipSuffix } from "../citations/after-mention";
import type { ActCitation } from "../citations/citation";
import type { DocumentProfile } from "./document-profile";
import { findTypeWord, type TypeWord } from "../citations/type-word";
import { lastOfTypes } from "./last-of-types";
import type { Reading, Referent } from "./reading";

/**
 * For each sentence, the act that an amending text is changing there: the one named last before «aşağıdakı dəyişikliklər
 * edilsin:», until another is named so; before any, the one that the heading names as changed. What a clause «1.2.» heads ends with
 * it, and the act under which the clause stands is meant again.
 */
export function findAmendedActs(reading: Reading, profile: DocumentProfile): (sentence: number) => Referent {
  const { passage } = reading;
  const turns: { sentence: number; act: ActCitation }[] = [];
  const heading = profile.heading && findChangedBy(reading, profile.heading);
  if (heading) turns.push({ sentence: 0, act: heading });
  passage.tokens.forEach((token, at) => {
    if (token.key === ":") {
      const act = headOf(reading, at);
      if (act) turns.push({ sentence: passage.sentences[at] ?? 0, act });
    }
    if (token.key !== "edilsin" || !/^(?:deyisiklik|elave)/.test(passage.tokens[at - 1]?.key ?? "")) return;
    if (passage.tokens[at + 1]?.key !== ":") return;
    const sentence = passage.sentences[at] ?? 0;
    const act = (reading.actsBySentence.get(sentence) ?? [])
      .filter((each) => each.to <= at && !reading.outerOf.has(each) && reading.isBracketed[each.from] === 0)
      .at(-1);
    if (act) turns.push({ sentence, act });
  });
  const labels = labelsOf(passage);
  const bySentence = new Map<number, Referent>();
  const open: { label: string; act: ActCitation }[] = [];
  let turn = 0;
  let label = "";
  for (let sentence = 0; sentence <= (passage.sentences.at(-1) ?? 0); sentence++) {
    label = labels.get(sentence) ?? label;
    while (hasEnded(open.at(-1)?.label ?? "", label)) open.pop();
    for (let next = turns[turn]; next && next.sentence <= sentence; next = turns[++turn]) {
      if (!label.startsWith(`${open.at(-1)?.label ?? ""}.`)) open.length = 0;
      open.push({ label, act: next.act });
    }
    bySentence.set(sentence, open.at(-1)?.act ?? null);
  }
  return (sentence) => bySentence.get(sentence) ?? null;
}

/** The numbers that paragraphs begin with, by sentence: «1.2.1.», «Maddə 2.». */
export function labelsOf({ tokens, sentences }: Reading["passage"]): Map<number, string> {
  const labels = new Map<number, string>();
  tokens.forEach((token, at) => {
    if (token.gap !== "paragraph" && token.gap !== "line") return;
    const number = token.key === "madde" ? at + 1 : at;
    const label = tokens[number]?.key ?? "";
    if (tokens[number + 1]?.key === "." && /^\d+(?:\.\d+)*$/.test(label)) labels.set(sentences[at] ?? 0, label);
  });
  return labels;
}

/** What «1.2.» heads ends with «1.3.» or «2.»; what «1.» heads may go on with «2.», a number of its own items. */
function hasEnded(heading: string, label: string): boolean {
  const depth = heading.split(".").length;
  return depth > 1 && label.split(".").length <= depth && label !== heading;
}

/**
 * «2. Əmək Məcəlləsində (…):», «“… Əsasnamə”nin:» head the changes to it: the act whose mention in such a case ends before a colon.
 * A bare «Təlimatda:» stands for the last instrument of that kind.
 */
function headOf(reading: Reading, colon: number): ActCitation | undefined {
  const { tokens } = reading.passage;
  const isOf = tokens[colon - 1]?.key === "uzre";
  const last = beforeBrackets(reading, isOf ? colon - 1 : colon);
  const end = beforeBrackets(reading, beforeSteps(reading, last));
  const act = reading.actsByEnd.get(end) ?? reading.actsByEnd.get(end - 1);
  if (act && skipSuffix(tokens, act.to) === end)
    return !reading.outerOf.has(act) && (isOf || changeCases.has(act.case)) ? act : undefined;
  const type = tokens[end - 1]?.capital ? findTypeWord(tokens, end - 1) : undefined;
  return type && changeCases.has(type.form.case) ? lastOfTypes(reading, kindsOf(type), end) : undefined;
}

function beforeBrackets({ passage: { tokens, brackets } }: Reading, from: number): number {
  let end = from;
  while (tokens[end - 1]?.key === ")") end = brackets.get(end - 1) ?? 0;
  return end;
}

/** Where the steps that end at a token begin: of «“… Siyahısı”nın III bölməsi üzrə:» the list is what is changed. */
function beforeSteps({ passage, listsBySentence }: Reading, end: number): number {
  let from = end;
  for (const list of (listsBySentence.get(passage.sentences[end - 1] ?? 0) ?? []).toReversed())
    if (list.to === from) from = list.from;
  return from;
}

/** The cases in which an amending text names what it changes. */
export const changeCases: ReadonlySet<string> = new Set(["locative", "dative", "genitive"]);
const kindsOf = (type: TypeWord) => type.kinds.map((kind) => kind.name);

/** The one act that a heading names as changed. */
function findChangedBy(reading: Reading, heading: ActCitation): ActCitation | undefined {
  const inner = reading.innersOf.get(heading) ?? [];
  const between = reading.passage.tokens.slice(heading.from, heading.to);
  const isChange = between.some((token) => /^(?:deyisiklik|elave)/.test(token.key));
  return isChange && inner.length === 1 ? inner[0] : undefined;
}
