import type { MeasurePlan, ProvisionPlan } from "../assertions/plan";
import { canonicalProvisionNumber, parentNumbers } from "../identifiers/provision-number";
import { provisionKey, provisionKeysToTry } from "../identifiers/designation-key";
import type { Acts, Found } from "./acts";
import type { ClaimsFile } from "./claims-file";
import type { Designations } from "./designations";
import { mergeTold, type Told } from "./merge-told";
import type { Registry } from "./registry";
import type { SeedFile } from "./seed-file";

type ProvisionEntry = ClaimsFile["provisions"][number];
type MeasureEntry = ClaimsFile["measures"][number];
type Refuse = Told<object>["refuse"];

/** An entry of `provisions` or `measures` with the act that it belongs to. */
interface Row<Entry> {
  entry: Entry;
  actId: string;
  number: string;
  refuse: Refuse;
}

/** All provisions and measures of the claims files, found by every number that they bear or bore. */
export class Provisions {
  readonly measures = new Map<string, MeasurePlan>();
  private readonly plans = new Map<string, ProvisionPlan>();
  /** Ids by key of a number: first the numbers that ids are made of, then all others. */
  private readonly ids = new Map<string, string>();
  /** Ids by key of the number that a provision bears today. */
  private readonly today = new Map<string, string>();

  constructor(
    files: SeedFile<ClaimsFile>[],
    private readonly acts: Acts,
    private readonly registry: Registry,
    private readonly designations: Designations,
  ) {
    const rows = files.flatMap((file) => this.rows(file, "provisions", file.content.provisions, ({ act }) => act));
    const measureRows = files.flatMap((file) => this.rows(file, "measures", file.content.measures, (m) => m.programme));
    const renumbered = rows.filter(({ entry }) => entry.numbers.length > 0);
    for (const { actId, number } of renumbered) this.ids.set(provisionKey(actId, number), `${actId}#${number}`);
    for (const { actId, number, entry } of renumbered)
      for (const { label } of entry.numbers) this.know(actId, label, `${actId}#${number}`);
    for (const { actId, number } of [...rows, ...measureRows]) this.know(actId, number, `${actId}#${number}`);

    for (const [id, told] of this.grouped(rows)) this.addProvision(id, told);
    for (const [id, told] of this.grouped(measureRows)) this.addMeasure(id, told);
    const declared = [...this.plans.values()];
    for (const { actId, number, id } of declared) this.today.set(provisionKey(actId, number), id);
    for (const plan of declared) plan.parentId = this.parentOf(plan);
  }

  /** The provision or measure of an act that a number means. */
  find(actId: string, number: string): Found {
    const id = this.sought(actId, number);
    return id === undefined ? { reason: `the seeds know no "${number}" of ${actId}.` } : { id };
  }

  all(): ProvisionPlan[] {
    return [...this.plans.values()];
  }

  private rows<Entry extends { number: string }>(
    file: SeedFile<ClaimsFile>,
    list: "provisions" | "measures",
    entries: Entry[],
    actOf: (entry: Entry) => string,
  ): Row<Entry>[] {
    return entries.flatMap((entry, at) => {
      const refuse: Refuse = (property, reason) => file.refuse([list, at, property], reason);
      const act = this.acts.find(actOf(entry));
      if (act.id !== undefined)
        return [{ entry, actId: act.id, number: canonicalProvisionNumber(entry.number), refuse }];
      refuse(list === "measures" ? "programme" : "act", act.reason);
      return [];
    });
  }

  private know(actId: string, number: string, id: string): void {
    const known = this.sought(actId, number);
    if (known === undefined) this.ids.set(provisionKey(actId, number), id);
  }

  private sought(actId: string, number: string): string | undefined {
    for (const key of provisionKeysToTry(actId, number)) if (this.ids.has(key)) return this.ids.get(key);
    return undefined;
  }

  private grouped<Entry>(rows: Row<Entry>[]): Map<string, Row<Entry>[]> {
    const groups = new Map<string, Row<Entry>[]>();
    for (const row of rows) {
      const id = this.sought(row.actId, row.number) ?? `${row.actId}#${row.number}`;
      groups.set(id, [...(groups.get(id) ?? []), row]);
    }
    return groups;
  }

  private addProvision(id: string, rows: Row<ProvisionEntry>[]): void {
    const { actId } = rows[0]!;
    const told = rows.map(({ entry, refuse }) => {
      const { level, heading, text } = entry;
      return { properties: { level, heading, text }, refuse };
    });
    const numbers = rows.flatMap(({ entry }) => entry.numbers);
    const first = id.slice(actId.length + 1);
    const changes = numbers.filter(({ from, until }) => from !== undefined && until === undefined);
    const today = changes.sort((a, b) => (a.from! < b.from! ? 1 : -1))[0];
    const number = today ? canonicalProvisionNumber(today.label) : first;
    const { level = "ARTICLE", ...merged } = mergeTold(told);
    this.plans.set(id, { id, actId, number, level, ...merged });
    const earliest = numbers.flatMap(({ from }) => from ?? []).sort()[0];
    this.designations.number(id, actId, { label: first, until: earliest });
    for (const name of numbers) this.designations.number(id, actId, name);
  }

  private addMeasure(id: string, rows: Row<MeasureEntry>[]): void {
    const { actId, number, refuse } = rows[0]!;
    if (!this.acts.isA(actId, "Programme")) refuse("programme", `${actId} is no programme and no action plan.`);
    if (this.plans.has(id)) refuse("number", `${id} is a provision and a measure at once.`);
    const told = rows.map((row) => ({ properties: this.measureProperties(row), refuse: row.refuse }));
    this.measures.set(id, {
      responsibleIds: [],
      recommendedIds: [],
      ...mergeTold(told),
      id,
      programmeId: actId,
      number,
    });
    this.designations.number(id, actId, { label: number });
  }

  private measureProperties({ entry, actId, refuse }: Row<MeasureEntry>): Partial<MeasurePlan> {
    const { title, under, term } = entry;
    const parent = under === undefined ? undefined : this.find(actId, under);
    if (parent?.reason) refuse("under", parent.reason);
    const ids = (property: "responsible" | "recommended"): string[] | undefined =>
      entry[property].length === 0
        ? undefined
        : entry[property].flatMap((name) => this.authority(name, property, refuse));
    return {
      title,
      parentId: parent?.id,
      termFrom: term?.from,
      termUntil: term?.until,
      termText: term?.text,
      responsibleIds: ids("responsible"),
      recommendedIds: ids("recommended"),
    };
  }

  private authority(name: string, property: string, refuse: Refuse): string[] {
    const id = this.registry.findAuthority(name);
    if (id === undefined) refuse(property, `"${name}" is no authority of the registry.`);
    return id === undefined ? [] : [id];
  }

  /**
   * The provision directly above, by the numbers of today. Of a programme it is one that the seeds know, since its rows need not
   * stand under a heading of every length; of any other act what is above an article exists, and is made where it is missing.
   */
  private parentOf({ actId, number, level }: ProvisionPlan): string | undefined {
    for (const above of parentNumbers(number)) {
      const known = this.today.get(provisionKey(actId, above));
      if (known !== undefined) return known;
      if (this.acts.isA(actId, "Programme")) continue;
      const made: ProvisionPlan = {
        id: `${actId}#${above}`,
        actId,
        number: above,
        level: level === "NOTE" ? "ARTICLE" : level,
      };
      this.plans.set(made.id, made);
      this.today.set(provisionKey(actId, above), made.id);
      this.know(actId, above, made.id);
      this.designations.number(made.id, actId, { label: above });
      made.parentId = this.parentOf(made);
      return made.id;
    }
    return undefined;
  }
}
