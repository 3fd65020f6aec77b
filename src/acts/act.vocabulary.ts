import { actOrders, actTypes, forceStatuses } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** What kind of instrument an act is. */
export const ActType = vocabulary("ActType", "What kind of instrument an act (akt) is.", actTypes, {
  CONSTITUTION: "The Constitution (Konstitusiya).",
  CODE: "A code (məcəllə).",
  CONSTITUTIONAL_LAW: "A constitutional law (konstitusiya qanunu).",
  LAW: "A law (qanun).",
  PRESIDENTIAL_DECREE: "A decree of the President (fərman).",
  PRESIDENTIAL_ORDER: "An order of the President (sərəncam).",
  CABINET_DECISION: "A decision of the Cabinet of Ministers (Nazirlər Kabinetinin qərarı).",
  CABINET_ORDER: "An order of the Cabinet of Ministers (Nazirlər Kabinetinin sərəncamı).",
  AGENCY_ACT: "A normative act of a ministry, service or other body (mərkəzi icra hakimiyyəti orqanının aktı).",
  TREATY: "An agreement with a state or an organisation (saziş, müqavilə).",
  PROTOCOL: "A protocol to an agreement (protokol).",
  CONVENTION: "A convention of several states (konvensiya).",
  PROGRAMME: "A state programme or concept (dövlət proqramı, konsepsiya).",
  ACTION_PLAN: "A plan of action (fəaliyyət planı).",
  RULES: "Rules (qaydalar).",
  STATUTE: "The statute of a body, council or system (əsasnamə).",
  LIST: "A list (siyahı).",
  FORM: "A form (nümunə, forma).",
  OTHER: "Any other instrument.",
});

/** Whether something is in force. */
export const ForceStatus = vocabulary("ForceStatus", "Whether something is in force (qüvvədə).", forceStatuses, {
  IN_FORCE: "In force on that day.",
  NOT_IN_FORCE: "Not yet in force, no longer, or a draft (layihə).",
  UNKNOWN: "The graph does not know when it came into force.",
});

/** The order of a list of acts. */
export const ActOrder = vocabulary("ActOrder", "The order of a list of acts.", actOrders, {
  DATE_DESC: "By date, the newest first, the undated last.",
  DATE_ASC: "By date, the oldest first, the undated last.",
  TITLE_ASC: "By title in the order of the Azerbaijani alphabet, the untitled last.",
});
