import { canonicalProvisionNumber } from "../../identifiers/provision-number";
import type { Passage } from "../tokens/passage";
import type { ProvisionCitation } from "./citation";
import type { LevelWord } from "./level-word";
import { findRange, splitRange } from "./number-range";
import { findTypeWord } from "./type-word";

const owners = new Set(["constitution", "code", "law"]);

/**
 * «Miqrasiya Məcəlləsi, maddə 57», «Məcəlləsi (maddə 574–576)»: the number follows the level word, right behind the act. In a
 * gazette's entry («…, № 10, maddə 1095») no act stands there.
 */
export function readFollowing({ tokens }: Passage, word: number, level: LevelWord): ProvisionCitation[] {
  const number = tokens[word + 1];
  const joint = tokens[word - 1]?.key ?? "";
  if (level.kind.level !== "article" || number?.kind !== "number" || number.gap !== "blank") return [];
  if (level.form.case !== "nominative" || (joint !== "," && joint !== "(")) return [];
  const owner = findTypeWord(tokens, word - 2)?.kinds[0]?.name;
  if (owner === undefined || !owners.has(owner)) return [];
  const ends = splitRange(number.key, true);
  const numbers = ends ? (findRange(...ends) ?? []) : [number.key];
  return numbers.map((each) => ({
    kind: "provision" as const,
    from: word,
    to: word + 2,
    level: level.kind.level,
    number: canonicalProvisionNumber(each),
    asWritten: each,
    form: level.form,
    list: word,
    word,
    follows: true,
  }));
}
