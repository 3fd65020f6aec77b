import type { ActPlan } from "../assertions/plan";
import { parseActId } from "../identifiers/act-id";
import { actClassOf, type ActType } from "../identifiers/vocabulary";
import type { ClaimsFile } from "./claims-file";
import type { Designations, Name } from "./designations";
import type { Path } from "./located-yaml";
import { mergeTold, type Told } from "./merge-told";
import { NameIndex } from "./name-index";
import { ofAzerbaijan, type Registry, type RegistryFiles } from "./registry";
import type { SeedFile } from "./seed-file";

/** What one file tells of an act; `refuse` takes a path below the act's entry. */
interface ToldAct {
  entry: Partial<ClaimsFile["acts"][number]> & { id: string; names: Name[] };
  refuse(path: Path, reason: string): void;
}

/** What a reference means, or why it means nothing. */
export type Found = { id: string; reason?: undefined } | { id?: undefined; reason: string };

/** All acts of the registry and of the claims files, each described by everything that they tell of it. */
export class Acts {
  private readonly plans = new Map<string, ActPlan>();
  private readonly index = new NameIndex();

  constructor(
    instruments: RegistryFiles["instruments"],
    files: SeedFile<ClaimsFile>[],
    private readonly registry: Registry,
    private readonly designations: Designations,
  ) {
    const told: ToldAct[] = [
      ...instruments.content.instruments.map((entry, at) => toldAct(entry, instruments, ["instruments", at])),
      ...files.flatMap((file) => file.content.acts.map((entry, at) => toldAct(entry, file, ["acts", at]))),
    ];
    for (const id of new Set(told.map(({ entry }) => entry.id)))
      this.add(
        id,
        told.filter(({ entry }) => entry.id === id),
      );
    for (const { label, targetId } of this.designations.all())
      if (this.plans.has(targetId)) this.index.add(label, targetId);
  }

  /** The act that an id or a label means. */
  find(reference: string): Found {
    if (this.plans.has(reference)) return { id: reference };
    const [id, ...others] = this.index.find(reference);
    if (id === undefined) return { reason: `"${reference}" is no act that the seeds know.` };
    if (others.length === 0) return { id };
    return { reason: `"${reference}" may be ${[id, ...others].join(" or ")}: write the id.` };
  }

  typeOf(id: string): ActType | undefined {
    return this.plans.get(id)?.type;
  }

  isA(id: string, actClass: string): boolean {
    const type = this.typeOf(id);
    return type !== undefined && actClassOf[type] === actClass;
  }

  all(): ActPlan[] {
    return [...this.plans.values()];
  }

  private add(id: string, told: ToldAct[]): void {
    const merged = mergeTold(told.map((one) => this.properties(one)));
    const { type, ...known } = merged;
    const refuse = told[0]!.refuse;
    if (type === undefined) return refuse(["id"], `no file says the type of "${id}".`);
    const fromId = this.partsOfId(id, type, refuse);
    if (fromId === undefined) return;
    for (const part of ["number", "date"] as const)
      if (fromId[part] !== undefined && known[part] !== undefined && fromId[part] !== known[part])
        refuse([part], `the id says ${part} ${fromId[part]}, the entry ${known[part]}.`);
    const isTreaty = actClassOf[type] === "Treaty";
    if (!isTreaty && (known.subject ?? known.partyIds) !== undefined)
      refuse(["type"], "only a TREATY, PROTOCOL or CONVENTION has a subject and parties.");
    const plan: ActPlan = { draft: false, ...fromId, ...known, id, type };
    if (isTreaty) plan.subject ??= "OTHER";
    this.plans.set(id, plan);
    this.designations.act(id, plan);
    if (type === "CODE" && plan.title !== undefined)
      for (const state of ofAzerbaijan) this.designations.name(id, `${state} ${plan.title}`, "TITLE");
    if (plan.titleEn !== undefined) this.designations.name(id, plan.titleEn, "TITLE");
    for (const { entry } of told) for (const name of entry.names) this.designations.name(id, name);
  }

  private properties({ entry, refuse }: ToldAct): Told<Partial<ActPlan>> {
    const { type, number, date, title, titleEn, draft, datePublished, inForceFrom, inForceUntil, subject } = entry;
    const { issuer, parties } = entry;
    const issuerId = issuer === undefined ? undefined : this.registry.findAuthority(issuer);
    if (issuer !== undefined && issuerId === undefined)
      refuse(["issuer"], `"${issuer}" is no authority of the registry.`);
    const partyIds = parties?.flatMap((party, at) => {
      const found = this.registry.findParty(party);
      if (!found) refuse(["parties", at], `"${party}" is no country and no organisation with a code of the registry.`);
      return found ?? [];
    });
    return {
      properties: {
        type,
        number,
        date,
        title,
        titleEn,
        draft,
        issuerId,
        datePublished,
        inForceFrom,
        inForceUntil,
        subject,
        partyIds,
      },
      refuse: (property, reason) => refuse([property], reason),
    };
  }

  private partsOfId(id: string, type: ActType, refuse: ToldAct["refuse"]): Partial<ActPlan> | undefined {
    try {
      const parts = parseActId(id);
      if (parts.type !== type) refuse(["type"], `"${id}" is the id of an act of type ${parts.type}, not ${type}.`);
      return { number: parts.number, date: parts.date?.length === 10 ? parts.date : undefined };
    } catch (failure) {
      refuse(["id"], (failure as Error).message);
      return undefined;
    }
  }
}

function toldAct(entry: ToldAct["entry"], file: SeedFile<unknown>, path: Path): ToldAct {
  return { entry, refuse: (below, reason) => file.refuse([...path, ...below], reason) };
}
