import type { ActRecord, ProvisionRecord } from "../extraction/records";
import { type CitingDocument, wellKnownId } from "./citing-document";
import type { ProvisionLevel } from "../identifiers/vocabulary";
import { findAct } from "./find-act";
import type { KnownNames } from "./known-names";
import { confidences, type Resolution } from "./resolution";

/** What each mention of a document means, by the id of its record. */
export class Resolutions {
  private readonly found = new Map<string, Resolution>();
  /** The ids of records that begin lines, and how many of them have a number. */
  private readonly heads: Set<string>;
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly document: CitingDocument,
    rows: readonly ProvisionRecord[][],
    private readonly names: KnownNames,
  ) {
    const { records, day } = document;
    this.heads = new Set(rows.flat().map(({ id }) => id));
    for (const head of rows.flat()) this.numbers.set(numberOf(head), (this.numbers.get(numberOf(head)) ?? 0) + 1);
    for (const record of records) if (record.kind === "act") this.found.set(record.id, findAct(record, names, day));
    for (const record of records) if (record.kind === "provision") this.found.set(record.id, this.provision(record));
  }

  ofRecord(record: ActRecord | ProvisionRecord): Resolution {
    return this.found.get(record.id) ?? nothing;
  }

  /** What a relation or a provision refers to: a record's id, a well-known name, or `self`. */
  of(reference: string): Resolution {
    const { actId, day } = this.document;
    if (reference === "self")
      return actId === undefined ? left("the document is no act's text") : { resourceId: actId, confidence: 1 };
    const record = this.found.get(reference);
    if (record) return record;
    const id = wellKnownId(reference);
    const act = this.names.act(id);
    if (act === undefined) return left(`${reference} is not known`);
    if (day !== undefined && (act.date ?? act.inForceFrom ?? "") > day)
      return { candidates: [id], reason: `the act of that name was not yet made on ${day}` };
    return { resourceId: id, confidence: confidences.wellKnown };
  }

  /** Whether a mention heads a row or paragraph of a programme, known or not. */
  isRow(record: ProvisionRecord): boolean {
    if (!this.heads.has(record.id)) return false;
    const type = this.names.act(this.actOf(record).resourceId ?? "")?.type;
    return type === "PROGRAMME" || type === "ACTION_PLAN";
  }

  private provision(record: ProvisionRecord): Resolution {
    const act = this.actOf(record);
    const isRow = this.isRow(record);
    if (act.resourceId === undefined) return { candidates: [], reason: `what it belongs to is open: ${act.reason}` };
    const numbered = this.names.provisionsNumbered(act.resourceId, record.number, this.document.day);
    const ids = numbered.filter(
      (each) => isRow || isWhole(record.number) || this.names.levelOf(each) === levelOf(record),
    );
    const [id, ...others] = ids;
    if (id === undefined) return left(`no ${record.level} ${record.number} of ${act.resourceId} is known`);
    if (others.length > 0) return { candidates: ids, reason: "several provisions bear the number" };
    if (isRow && (this.numbers.get(numberOf(record)) ?? 0) > 1)
      return { candidates: ids, reason: "the number heads two rows" };
    return { resourceId: id, confidence: round((isRow ? confidences.row : confidences.provision) * act.confidence) };
  }

  private actOf(record: ProvisionRecord): Resolution {
    if (record.of !== null) return this.of(record.of);
    const { programmeId } = this.document;
    if (programmeId === undefined || !this.heads.has(record.id)) return left("the text does not tell");
    return { resourceId: programmeId, confidence: 1 };
  }
}

function numberOf({ number, of }: ProvisionRecord): string {
  return `${of ?? ""}#${number}`;
}

/**
 * Whether a number tells by itself what it is in its act: 64.0.6 is article 64.0.6 whatever it is called. A bare one does not: the
 * third clause of article 23 is written with the number 3, and is not article 3.
 */
function isWhole(number: string): boolean {
  return number.includes(".");
}

function levelOf({ level }: ProvisionRecord): ProvisionLevel {
  return level.toUpperCase() as Uppercase<typeof level>;
}

const nothing: Resolution = { candidates: [], reason: "it is no mention" };

function left(reason: string): Resolution {
  return { candidates: [], reason };
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
