import { formatDayFirst } from "../text/dates";
import type { ActType, ProvisionLevel } from "./vocabulary";

/** What a short citation of an act is made of. */
export interface CitedAct {
  id: string;
  type: ActType;
  number?: string;
  /** ISO. */
  date?: string;
  title?: string;
}

const leadingState = /^Azərbaycan Respublikas(?:ının|ı)\s+/u;

/** What a person calls an act of each type, in Azerbaijani. */
export const namesOfTypes: Record<ActType, string> = {
  CONSTITUTION: "Konstitusiya",
  CODE: "Məcəllə",
  CONSTITUTIONAL_LAW: "Konstitusiya Qanunu",
  LAW: "Qanun",
  PRESIDENTIAL_DECREE: "Fərman",
  PRESIDENTIAL_ORDER: "Sərəncam",
  CABINET_DECISION: "Qərar",
  CABINET_ORDER: "Sərəncam",
  AGENCY_ACT: "Qərar",
  TREATY: "Saziş",
  PROTOCOL: "Protokol",
  CONVENTION: "Konvensiya",
  PROGRAMME: "Proqram",
  ACTION_PLAN: "Fəaliyyət Planı",
  RULES: "Qaydalar",
  STATUTE: "Əsasnamə",
  LIST: "Siyahı",
  FORM: "Nümunə",
  OTHER: "Akt",
};

/** What a person calls a provision of each level, in Azerbaijani. */
export const namesOfLevels: Record<ProvisionLevel, string> = {
  SECTION: "bölmə",
  CHAPTER: "fəsil",
  ARTICLE: "maddə",
  PART: "hissə",
  CLAUSE: "bənd",
  SUBCLAUSE: "yarımbənd",
  PARAGRAPH: "abzas",
  ANNEX: "əlavə",
  NOTE: "qeyd",
};

/**
 * How people cite an act in a few words: a code or the Constitution by its name («Miqrasiya Məcəlləsi»), another act by number
 * and day («1071-IVQD, 17.10.2014»), else by title and day, else by type and day («Qanun, 13.02.2014»), else by its id.
 */
export function labelOfAct(act: CitedAct): string {
  const { title } = act;
  // The state is left out of the name of its own code alone: in a treaty's title it is one of the parties.
  if ((act.type === "CODE" || act.type === "CONSTITUTION") && title) return title.replace(leadingState, "");
  const name = act.number ?? title;
  const day = act.date === undefined ? undefined : formatDayFirst(act.date);
  if (name === undefined) return day === undefined ? act.id : `${namesOfTypes[act.type]}, ${day}`;
  return day === undefined ? name : `${name}, ${day}`;
}

/** How people cite a provision: the label of its act and its number, «Miqrasiya Məcəlləsi, 64.0.6-1». */
export function labelOfProvision(actLabel: string, number: string): string {
  return `${actLabel}, ${number}`;
}
