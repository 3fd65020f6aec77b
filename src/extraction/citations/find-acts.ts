import type { Passage } from "../tokens/passage";
import type { ActCitation } from "./citation";
import { readDated } from "./read-dated";
import { readNamed } from "./read-named";
import { readTitled } from "./read-titled";
import { findTypeWord } from "./type-word";

const readers = { dated: readDated, titled: readTitled, named: readNamed };

/** The mentions of acts in a passage, in the order of their type words. An act named inside another's title is one of its own. */
export function findActs(passage: Passage): ActCitation[] {
  const found: ActCitation[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const type = findTypeWord(passage.tokens, at);
    const shape = type?.kinds[0]?.shape;
    if (type && shape) found.push(...readers[shape](passage, at, type).map((act) => withIssuer(passage, act, found)));
  }
  return found;
}

const decisions: ReadonlySet<string> = new Set(["cabinet-decision", "agency-act"]);

/**
 * A decision of which the text names no issuer: of the one named last in its sentence («Kollegiyanın … qərarı ilə … 4-N nömrəli
 * qərar ləğv edilmişdir»); of an agency, though none is named, where its number ends as the normative acts of agencies do, or its
 * title names the parties of a case («Osman Birləşmiş Krallığa qarşı»).
 */
function withIssuer({ sentences }: Passage, act: ActCitation, before: readonly ActCitation[]): ActCitation {
  if (act.type !== "cabinet-decision" || act.issuer !== null) return act;
  for (let at = before.length - 1; at >= 0; at--) {
    const last = before[at] as ActCitation;
    if (sentences[last.word] !== sentences[act.from]) break;
    if (decisions.has(last.type) && last.issuer !== null) return { ...act, type: last.type, issuer: last.issuer };
  }
  return /\d-?N$/.test(act.number ?? "") || /qarşı$/.test(act.title ?? "") ? { ...act, type: "agency-act" } : act;
}
