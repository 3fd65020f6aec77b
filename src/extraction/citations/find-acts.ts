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
    if (type && shape) found.push(...readers[shape](passage, at, type));
  }
  return found;
}
