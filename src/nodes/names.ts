import type { Naming } from "../graph/projection";
import { statement } from "../graph/statements";
import { designationKey, provisionKeysToTry } from "../identifiers/designation-key";
import { today } from "./today";

/** One way to read a person's words for a thing: as an id or a designation of a kind of node, or of an act with a number in it. */
interface Reading {
  id: string;
  key: string;
  kind: string;
  day: string;
  /** Endings of the keys by which a part of the act is found, the surest first. */
  numbers: string[] | null;
  part: string | null;
}

/** A person's words for a thing, with every way to read them, the first that fits being meant. */
export interface Name {
  words: string;
  readings: Reading[];
}

/** A node of a kind (a label of the graph) by its id or by any label that it bears on the day, or ever bore. */
export function named(kind: string, words: string, day?: string | null): Name {
  return { words, readings: [readingOf(kind, words, day)] };
}

/** A provision or measure by its act, given by id or label, and its number, in whatever spelling. */
export function numbered(part: "Provision" | "Measure", act: string, number: string, day?: string | null): Name {
  return { words: act, readings: [{ ...readingOf("Act", act, day), numbers: endingsOf(number), part }] };
}

/** An act, provision or measure by id or label; a provision also as its act and number, «migration 64.0.6-1». */
export function namedResource(words: string): Name {
  const name = named("Resource", words);
  const split = splitActAndNumber(words);
  if (!split) return name;
  const { act, number } = split;
  return {
    words,
    readings: [...name.readings, { ...readingOf("Act", act), numbers: endingsOf(number), part: "Resource" }],
  };
}

/** «migration 64.0.6-1-ci maddə» → the act and the number, which is the last word with a digit, a level word perhaps behind it. */
function splitActAndNumber(words: string): { act: string; number: string } | undefined {
  const pieces = words.split(/[\s,#]/).filter((piece) => piece !== "");
  const level = /^\p{L}+$/u.test(pieces.at(-1) ?? "") ? 1 : 0;
  const number = pieces.slice(-1 - level);
  if (pieces.length < 2 + level || !/\d/.test(number[0] ?? "")) return undefined;
  const act = words.slice(0, words.lastIndexOf(number[0] ?? "")).replace(/[\s,#]{1,9}$/u, "");
  return { act, number: number.join(" ") };
}

/**
 * Finds out what names mean within the statement that asks for it: `named.<role>` is the node that the name of that role means,
 * null where it means none or does not decide.
 */
export function naming(names: Record<string, Name>): Naming {
  const roles = Object.entries(names);
  const readings = roles.flatMap(([, name]) => name.readings);
  let place = 0;
  const fitting = roles.map(([, name]) => {
    const from = place;
    place += name.readings.length;
    return `[each IN found[${from}..${place}] WHERE each <> []][0]`;
  });
  const nodes = roles.map(
    ([role], index) => `${role}: CASE WHEN size(fitting[${index}]) = 1 THEN fitting[${index}][0] END`,
  );
  return {
    cypher: [
      statement("nodes/resolve-names"),
      `WITH [${fitting.join(", ")}] AS fitting`,
      `WITH {${nodes.join(", ")}} AS named, [each IN fitting | CASE WHEN size(each) > 1 THEN each ELSE [] END] AS rivals`,
    ].join("\n"),
    words: roles.map(([, name]) => name.words),
    parameters: { names: readings },
  };
}

function readingOf(kind: string, words: string, day?: string | null): Reading {
  return { id: words.trim(), key: designationKey(words), kind, day: day ?? today(), numbers: null, part: null };
}

/** What follows an act's id in the keys of its provision of this number. */
function endingsOf(number: string): string[] {
  return provisionKeysToTry("", number);
}
