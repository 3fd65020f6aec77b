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

/** The well-known name of the Constitution or of a code (`code/migration`); absent for another act. */
export function findWellKnownName(act: Pick<ActCitation, "type" | "draft" | "title">): string | undefined {
  if (act.type === "constitution") return "constitution";
  if (act.type !== "code" || act.draft) return undefined;
  const title = fold(act.title ?? "").replace(/ ?- ?/g, "-");
  const code = codes.find(([name]) => title.includes(name));
  return code && `code/${code[1]}`;
}
