import { findLevelWord } from "../citations/level-word";
import { findTypeWord } from "../citations/type-word";
import type { ActCitation } from "../citations/citation";
import type { LevelName } from "../records";
import type { DocumentProfile } from "./document-profile";
import { isEndnote } from "./instrument";
import { lastOfTypes } from "./last-of-types";
import type { ProvisionList, Reading, Referent } from "./reading";

const self = /^(?:bu|hazirki|isbu)$/;
/** Words that point back at an act named before. */
export const named = /^(?:hemin|adicekilen|gosterilen|sozugeden|qeyd|olunan|edilen|o)$/;

/** «bu Məcəllənin», «həmin Qanunun», «Məcəllənin» before a provision; undefined where no back-reference stands there. */
export function readBackReference(
  reading: Reading,
  profile: DocumentProfile,
  before: number,
  list: ProvisionList,
  own: Referent,
  ownerOf: (level: LevelName) => Referent | undefined,
): Referent | undefined {
  const { tokens } = reading.passage;
  const word = before - 1;
  const level = findLevelWord(tokens, word);
  if (level) {
    const pointer = tokens[level.from - 1]?.key ?? "";
    if (self.test(pointer)) return own;
    return named.test(pointer) ? ownerOf(level.kind.level) : undefined;
  }
  const type = findTypeWord(tokens, word);
  if (!type || type.form.case === "instrumental") return undefined;
  const pointer = tokens[type.from - 1]?.key ?? "";
  const names = type.kinds.map((kind) => kind.name);
  if (self.test(pointer)) {
    if (names[0] === "law" && profile.self.startsWith("code/")) return lastOfTypes(reading, ["law"], before) ?? null;
    const spoken = profile.normative ? undefined : lastOfTypes(reading, names, before);
    const isNamed = type.kinds[0]?.shape === "titled" || (names[0] === "code" && profile.self === "self");
    if (spoken && isNamed && isInSentence(reading, spoken, list)) return spoken;
    const isProgramme = names.includes("programme") || names.includes("action-plan");
    return isProgramme && profile.programme && !reading.isWording[list.from] ? profile.programme : own;
  }
  const isBare = tokens[word]?.capital === true || named.test(pointer);
  if (!isBare) return undefined;
  // In the text of a code «Məcəllənin» alone is that code.
  if (names.includes("code") && profile.self.startsWith("code/") && !named.test(pointer)) return profile.self;
  const last = lastOfTypes(reading, names, before);
  if (last) return last;
  // «… Qanunu ilə Məcəlləyə 256.0.5-ci maddə əlavə edilmişdir»
  const sentence = reading.passage.sentences[list.from] ?? 0;
  if (names.includes("code") && !named.test(pointer) && isEndnote(reading, list, sentence)) return profile.self;
  if (names.includes("programme") && profile.programme) return profile.programme;
  return names.includes("code") && profile.self !== "self"
    ? profile.self
    : profile.normative && !named.test(pointer)
      ? own
      : null;
}

/** «“… Qaydaları”nın 3.1-ci bəndinə əsasən bu Qaydaların 2.4-cü bəndi»: in a page that tells of them, not in the rules. */
function isInSentence({ passage: { sentences }, isWording }: Reading, act: ActCitation, list: ProvisionList): boolean {
  return sentences[act.from] === sentences[list.from] && isWording[list.from] === 0;
}
