import { fold } from "../../text/fold";
import type { ActCitation } from "../citations/citation";

const codes: [string, string][] = [
  ["miqrasiya", "migration"],
  ["emek", "labour"],
  ["inzibati xetalar", "administrative-offences"],
  ["inzibati xetaler", "administrative-offences"],
  ["cinayet-prosessual", "criminal-procedure"],
  ["cinayet prosessual", "criminal-procedure"],
  ["cinayet", "criminal"],
  ["mulki prosessual", "civil-procedure"],
  ["mulki-prosessual", "civil-procedure"],
  ["mulki", "civil"],
  ["vergi", "tax"],
  ["aile", "family"],
  ["gomruk", "customs"],
];

/** How lawyers shorten the codes, folded; with the case ending behind a hyphen: «CM-in 178-ci maddəsi». */
const shortened: Record<string, string> = {
  ixm: "code/administrative-offences",
  cpm: "code/criminal-procedure",
  mpm: "code/civil-procedure",
  cm: "code/criminal",
  mm: "code/civil",
  em: "code/labour",
  vm: "code/tax",
};

/** The well-known name of the code that an abbreviation stands for where the text itself explains none; absent for another word. */
export function findShortenedCode(key: string): string | undefined {
  return shortened[key];
}

/** The well-known name of the Constitution or of a code (`code/migration`); absent for another act. */
export function findWellKnownName(act: Pick<ActCitation, "type" | "draft" | "title">): string | undefined {
  // The autonomous republic has a constitution of its own.
  if (act.type === "constitution") return fold(act.title ?? "").includes("naxcivan") ? undefined : "constitution";
  if (act.type !== "code" || act.draft) return undefined;
  const title = fold(act.title ?? "").replace(/ ?- ?/g, "-");
  const code = codes.find(([name]) => title.includes(name));
  return code && `code/${code[1]}`;
}
