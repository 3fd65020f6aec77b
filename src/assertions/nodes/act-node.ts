import { labelOfAct, namesOfTypes } from "../../identifiers/citation-label";
import { designationKey } from "../../identifiers/designation-key";
import { actClassOf, type ActType, type TreatySubject } from "../../identifiers/vocabulary";
import { formatDayFirst, formatInWords } from "../../text/dates";
import { searchWords } from "../../text/search-words";
import { alphabeticalKey, naturalKey } from "../../text/sort-key";
import type { ActPlan } from "../plan";
import type { NodeRow, Properties } from "./node-row";

/** What sources say of an act. Its force is derived; what is stated of it has a name of its own, so that it is not lost. */
export interface KnownAct {
  id: string;
  type: ActType;
  number?: string;
  date?: string;
  title?: string;
  titleEn?: string;
  draft: boolean;
  issuerId?: string;
  datePublished?: string;
  statedInForceFrom?: string;
  statedInForceUntil?: string;
  subject?: TreatySubject;
}

/** Sorts after every title. */
const UNTITLED = "\uffff";

/** What a plan says of an act, under the names by which it is stored. */
export function knownAct(plan: ActPlan): KnownAct {
  const { id, type, number, date, title, titleEn, draft, issuerId, datePublished, subject } = plan;
  const stated = { statedInForceFrom: plan.inForceFrom, statedInForceUntil: plan.inForceUntil };
  return { id, type, number, date, title, titleEn, draft, issuerId, datePublished, subject, ...stated };
}

/** An act as it is stored, with the keys by which it is sorted and found. */
export function actNode(act: KnownAct): NodeRow {
  const { id, type, number, date, title, titleEn, draft, issuerId, datePublished, subject } = act;
  const { statedInForceFrom, statedInForceUntil } = act;
  const numberAndId = `${naturalKey(number ?? "")}|${id}`;
  const properties: Properties = {
    label: labelOfAct({ id, type, number, date, title }),
    numberKey: number === undefined ? undefined : designationKey(number),
    sortKey: `${date ?? "9999-99-99"}|${numberAndId}`,
    sortKeyDesc: `${date ?? "0000-00-00"}|${numberAndId}`,
    titleKey: `${title === undefined ? UNTITLED : alphabeticalKey(title)}|${id}`,
    words: `${searchWords(namesOf(act))} @Act${actClassOf[type] === "Treaty" ? " @Treaty" : ""}`,
    ...{ type, number, date, title, titleEn, draft, issuerId, datePublished, subject },
    ...{ statedInForceFrom, statedInForceUntil },
  };
  return { id, labels: ["Node", "Resource", "Act", actClassOf[type]], properties };
}

/** What an act is found by: its type in Azerbaijani and English, its number, its day in the usual forms, its titles. */
function namesOf({ type, number, date, title, titleEn }: KnownAct): (string | undefined)[] {
  const days = date === undefined ? [] : [date, formatDayFirst(date), formatInWords(date)];
  return [namesOfTypes[type], type.replaceAll("_", " "), number, ...days, title, titleEn];
}
