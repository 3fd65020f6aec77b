import { canonicalProvisionNumber } from "../../identifiers/provision-number";
import type { ActKindName } from "../records";
import type { Passage } from "../tokens/passage";
import type { Token } from "../tokens/token";
import type { ProvisionCitation } from "./citation";
import type { LevelWord } from "./level-word";
import { findRange, splitRange } from "./number-range";
import { findTypeWord } from "./type-word";

const owners: ReadonlySet<string> = new Set(["constitution", "code", "law"]);

const mostItems = 40;

/**
 * «Miqrasiya Məcəlləsi, maddə 57», «Məcəlləsi (maddə 574–576, 580)», «Məcəllənin maddə 17.4»: the numbers follow the level word, right
 * behind the act; the first with that word. In a gazette's entry («…, № 10, maddə 1095») no act stands there.
 */
export function readFollowing({ tokens }: Passage, word: number, level: LevelWord): ProvisionCitation[] {
  if (level.kind.level !== "article" || level.form.case !== "nominative") return [];
  const owner = ownerBefore(tokens, word);
  if (!isCased(tokens, word + 1) && (owner === undefined || !owners.has(owner))) return [];
  const found: ProvisionCitation[] = [];
  for (let at = word + 1; found.length < mostItems; at += 2) {
    const number = tokens[at];
    if (number?.kind !== "number" || number.gap !== "blank") break;
    const ends = splitRange(number.key, true);
    const numbers = ends ? (findRange(...ends) ?? []) : [number.key];
    for (const each of numbers)
      found.push({
        kind: "provision",
        from: at === word + 1 ? word : at,
        to: isCased(tokens, at) ? at + 3 : at + 1,
        level: level.kind.level,
        number: canonicalProvisionNumber(each),
        asWritten: each,
        form: level.form,
        list: word,
        word,
        ...(/^[,(]$/.test(tokens[word - 1]?.key ?? "") && { follows: true }),
      });
    if (!/^(?:,|ve)$/.test(tokens[at + 1]?.key ?? "")) break;
  }
  return found;
}

const caseEnding = /^(?:n?[iu]n|n?d[ae]n?|[ny]?[ae])$/;

/** «maddə 53.1-də göstərilib»: the case ending on the number makes it a citation by itself. */
function isCased(tokens: readonly Token[], number: number): boolean {
  const [hyphen, ending] = [tokens[number + 1], tokens[number + 2]];
  return hyphen?.key === "-" && hyphen.gap === "none" && ending?.gap === "none" && caseEnding.test(ending.key);
}

/** The kind of the act behind which a level word stands: after a comma, in a bracket, or after the act's genitive. */
function ownerBefore(tokens: readonly Token[], word: number): ActKindName | undefined {
  const joint = tokens[word - 1]?.key ?? "";
  if (joint === "," || joint === "(") return findTypeWord(tokens, word - 2)?.kinds[0]?.name;
  const type = findTypeWord(tokens, word - 1);
  return type?.form.case === "genitive" ? type.kinds[0]?.name : undefined;
}
