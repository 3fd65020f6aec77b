import { skipSuffix } from "../citations/after-mention";
import type { ActCitation } from "../citations/citation";
import { findTypeWord } from "../citations/type-word";
import type { ProvisionList, Reading } from "./reading";

const instrument = /^(?:ile|esasen|uygun|muvafiq|gore)$/;

/** Whether a mention is that by which something is done: «Qanunu (…) ilə», «Qanunla», «Qanununa əsasən». */
export function isInstrument(reading: Reading, act: ActCitation): boolean {
  if (act.case === "instrumental") return true;
  const { tokens } = reading.passage;
  const after = afterBrackets(reading, skipSuffix(tokens, act.to));
  const isDraft = act.draft && /^(?:layihe|lahiye)/.test(tokens[after]?.key ?? "");
  return instrument.test(tokens[isDraft ? after + 1 : after]?.key ?? "");
}

/** The index after the brackets that follow `at`. */
export function afterBrackets(reading: Reading, at: number): number {
  let next = at;
  for (let read = 0; read < 4; read++) {
    const close = reading.closeOf.get(next);
    if (close === undefined) return next;
    next = close + 1;
  }
  return next;
}

/** «… tarixli … Qanunu (…) ilə 5.2-ci maddə əlavə edilmişdir»: a note to the text of a consolidated act. */
export function isEndnote(reading: Reading, list: ProvisionList, sentence: number): boolean {
  const { tokens } = reading.passage;
  if (findTypeWord(tokens, list.from - 1)?.form.case === "instrumental") return true;
  return (reading.actsBySentence.get(sentence) ?? []).some((act) => {
    if (act.to > list.from || !isInstrument(reading, act)) return false;
    const after = afterBrackets(reading, skipSuffix(tokens, act.to));
    const verb = tokens[after]?.key === "ile" ? after + 1 : after;
    // What it approved or joined is no text that it changed.
    return !/^(?:tesdiq|ratifikasiya|qosul)/.test(tokens[verb]?.key ?? "");
  });
}

/** The one act that the title of the changing law names, where it names one: «“Cinayət Məcəlləsinə əlavə edilməsi haqqında” Qanunu ilə». */
export function targetOfLaw(reading: Reading, sentence: number, list: ProvisionList): ActCitation | undefined {
  const laws = (reading.actsBySentence.get(sentence) ?? []).filter(
    (act) => act.to <= list.from && !reading.outerOf.has(act),
  );
  const last = laws.at(-1);
  const inner = (last && reading.innersOf.get(last)) ?? [];
  return inner.length === 1 && inner[0]?.case !== "nominative" ? inner[0] : undefined;
}
