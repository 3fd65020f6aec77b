import { isIsoDate } from "../text/dates";
import type { ActType } from "./vocabulary";

/** What an act's id is made of. A code has a slug alone, the Constitution nothing; any other act a number or else a slug. */
export interface ActIdParts {
  type: ActType;
  /** ISO day, month or year. */
  date?: string;
  number?: string;
  /** Lower-case words joined by hyphens, beginning with a letter: `migration`, `ru-labour-migration`. */
  slug?: string;
}

/** The word of each type in an id. */
export const typeWords: Record<ActType, string> = {
  CONSTITUTION: "constitution",
  CODE: "code",
  CONSTITUTIONAL_LAW: "constitutional-law",
  LAW: "law",
  PRESIDENTIAL_DECREE: "decree",
  PRESIDENTIAL_ORDER: "order",
  CABINET_DECISION: "cabinet-decision",
  CABINET_ORDER: "cabinet-order",
  AGENCY_ACT: "agency-act",
  TREATY: "treaty",
  PROTOCOL: "protocol",
  CONVENTION: "convention",
  PROGRAMME: "programme",
  ACTION_PLAN: "action-plan",
  RULES: "rules",
  STATUTE: "statute",
  LIST: "list",
  FORM: "form",
  OTHER: "other",
};

const typesByWord = new Map(Object.entries(typeWords).map(([type, word]) => [word, type as ActType]));
const slugForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What has a meaning of its own in ids, in claim ids and in paths. */
const reserved = /[%/#|?\s]/gu;

/**
 * The id of an act: `az/constitution`, `az/code/migration`, `az/law/2014-10-17/1071-IVQD`; an unknown date is `-`, an unknown
 * number a slug. Refuses parts of which no id can be made.
 */
export function formatActId(parts: ActIdParts): string {
  const { type, date, number, slug } = parts;
  if (slug !== undefined && !slugForm.test(slug))
    throw new Error(`"${slug}" is no slug: lower-case letters and digits joined by hyphens, a letter first.`);
  if (date !== undefined && !isIsoDate(date))
    throw new Error(`"${date}" is no date: write 2014-10-17, 2014-10 or 2014.`);
  if (type === "CONSTITUTION") return "az/constitution";
  if (type === "CODE") {
    if (slug === undefined) throw new Error("The id of a code needs its slug, as in az/code/migration.");
    return `az/code/${slug}`;
  }
  const last = number === undefined ? slug : encodeNumber(number);
  if (!last) throw new Error(`The id of an act of type ${type} needs a number or a slug.`);
  return `az/${typeWords[type]}/${date ?? "-"}/${last}`;
}

/** The parts of an act's id, so that `formatActId(parseActId(id)) === id`. Refuses what is no act's id. */
export function parseActId(id: string): ActIdParts {
  const [country, word = "", third, fourth, ...rest] = id.split("/");
  const type = typesByWord.get(word);
  const parts = type && country === "az" && rest.length === 0 && findParts(type, third, fourth);
  if (!parts || formatActId(parts) !== id)
    throw new Error(`"${id}" is no act's id: write az/law/2014-10-17/1071-IVQD, az/code/migration or az/constitution.`);
  return parts;
}

function findParts(type: ActType, third?: string, fourth?: string): ActIdParts | undefined {
  if (type === "CONSTITUTION") return third === undefined ? { type } : undefined;
  if (type === "CODE") return third && fourth === undefined && slugForm.test(third) ? { type, slug: third } : undefined;
  if (!third || !fourth || (third !== "-" && !isIsoDate(third))) return undefined;
  const date = third === "-" ? {} : { date: third };
  return slugForm.test(fourth) ? { type, ...date, slug: fourth } : { type, ...date, number: decode(fourth) };
}

/** A number that reads like a slug has its first letter escaped, so that the two are never taken for each other. */
function encodeNumber(number: string): string {
  const escaped = number.trim().replace(reserved, encode);
  return slugForm.test(escaped) ? encode(escaped.charAt(0)) + escaped.slice(1) : escaped;
}

function encode(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
