import type { DesignationPlan } from "../assertions/plan";
import { designationKey, designationsOfAct, type NamedAct, provisionKey } from "../identifiers/designation-key";
import type { DesignationScheme } from "../identifiers/vocabulary";

/** A further label with the days from which and until which (exclusive) it holds. */
export type Name = string | { label: string; from?: string; until?: string };

/** Designations as they are gathered: a label that is told twice of one thing is one designation. */
export class Designations {
  private readonly plans = new Map<string, DesignationPlan>();

  /** A word or words by which an act, a party or a document is called. */
  name(targetId: string, given: Name, scheme?: DesignationScheme): void {
    const name = typeof given === "string" ? { label: given } : given;
    const abbreviation = /^\p{Lu}[\p{L}]{0,2}\p{Lu}{1,4}$/u.test(name.label);
    this.add({
      key: designationKey(name.label),
      scheme: scheme ?? (abbreviation ? "ABBREVIATION" : "OTHER"),
      targetId,
      ...name,
    });
  }

  /** What an act is called by its number, date and title. */
  act(targetId: string, act: NamedAct): void {
    for (const designation of designationsOfAct(act)) this.add({ ...designation, targetId });
  }

  /** A number that a provision or measure of an act bears or bore. */
  number(targetId: string, actId: string, number: { label: string; from?: string; until?: string }): void {
    this.add({ key: provisionKey(actId, number.label), scheme: "PROVISION_NUMBER", targetId, ...number });
  }

  all(): DesignationPlan[] {
    return [...this.plans.values()];
  }

  private add(plan: DesignationPlan): void {
    const identity = `${plan.key}|${plan.targetId}|${plan.from ?? ""}`;
    if (plan.key !== "" && !this.plans.has(identity)) this.plans.set(identity, plan);
  }
}
