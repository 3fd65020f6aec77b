import type { ActKind } from "./act-kind";
import { actionPlan } from "./action-plan";
import { annex } from "./annex";
import { article } from "./article";
import { chapter } from "./chapter";
import { clause } from "./clause";
import type { LevelKind } from "./level-kind";
import { measure } from "./measure";
import { paragraph } from "./paragraph";
import { part } from "./part";
import { section } from "./section";
import { subclause } from "./subclause";
import { agencyAct } from "./agency-act";
import { cabinetDecision } from "./cabinet-decision";
import { cabinetOrder } from "./cabinet-order";
import { code } from "./code";
import { constitution } from "./constitution";
import { convention } from "./convention";
import { form } from "./form";
import { instruction } from "./instruction";
import { law } from "./law";
import { list } from "./list";
import { other } from "./other";
import { parliamentaryDecision } from "./parliamentary-decision";
import { presidentialDecree } from "./presidential-decree";
import { presidentialOrder } from "./presidential-order";
import { programme } from "./programme";
import { protocol } from "./protocol";
import { referendumAct } from "./referendum-act";
import { roadmap } from "./roadmap";
import { rules } from "./rules";
import { standard } from "./standard";
import { statute } from "./statute";
import { treaty } from "./treaty";

/** Every kind of act that the reader knows. Of two kinds with one type word, the earlier is tried first. */
export const actKinds: readonly ActKind[] = [
  constitution,
  code,
  law,
  presidentialDecree,
  presidentialOrder,
  cabinetOrder,
  cabinetDecision,
  parliamentaryDecision,
  agencyAct,
  treaty,
  protocol,
  convention,
  actionPlan,
  programme,
  roadmap,
  rules,
  statute,
  list,
  form,
  instruction,
  referendumAct,
  standard,
  other,
];

/** Every kind of provision that the reader knows. Of two kinds with one word, the earlier is tried first. */
export const levelKinds: readonly LevelKind[] = [
  article,
  subclause,
  clause,
  part,
  section,
  chapter,
  paragraph,
  annex,
  measure,
];
