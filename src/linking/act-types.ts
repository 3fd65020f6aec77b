import type { ActKindName } from "../extraction/records";
import type { ActType } from "../identifiers/vocabulary";

/** The types that an act may have which a text calls by a word of each kind. */
export const typesOfKind: Record<ActKindName, readonly ActType[]> = {
  constitution: ["CONSTITUTION"],
  code: ["CODE"],
  law: ["LAW", "CONSTITUTIONAL_LAW"],
  "presidential-decree": ["PRESIDENTIAL_DECREE"],
  "presidential-order": ["PRESIDENTIAL_ORDER"],
  "cabinet-decision": ["CABINET_DECISION"],
  "cabinet-order": ["CABINET_ORDER"],
  "agency-act": ["AGENCY_ACT"],
  treaty: ["TREATY", "CONVENTION"],
  protocol: ["PROTOCOL"],
  convention: ["CONVENTION", "TREATY"],
  programme: ["PROGRAMME", "ACTION_PLAN"],
  "action-plan": ["ACTION_PLAN", "PROGRAMME"],
  rules: ["RULES"],
  statute: ["STATUTE"],
  list: ["LIST"],
  form: ["FORM"],
  other: ["OTHER"],
};

const agreed: readonly ActType[] = ["TREATY", "PROTOCOL", "CONVENTION"];

/** Whether an act of this type is agreed between parties: it is called a draft and not by its stage, and keeps its title. */
export function isAgreed(type: ActType): boolean {
  return agreed.includes(type);
}
