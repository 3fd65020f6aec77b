import type { ActRecord, ProvisionRecord, ReferenceRecord, RelationRecord } from "../../extraction/records";
import { formatDayFirst } from "../../text/dates";
import { actKinds, changes, type Family, levels, namedAs, relationTypes, type Words } from "./words";

export type Mention = ActRecord | ProvisionRecord;

/** The mentions of a document by id, and words for each of them and for what they do. */
export class Descriptions {
  readonly mentions: Mention[];
  readonly relations: RelationRecord[];
  private readonly byId = new Map<string, Mention>();
  private readonly bySpan = new Map<string, string>();
  private readonly byEnd = new Map<string, RelationRecord[]>();

  constructor(records: ReferenceRecord[]) {
    this.mentions = records.filter((record) => record.kind !== "relation");
    this.relations = records.filter((record) => record.kind === "relation");
    for (const mention of this.mentions) {
      const span = `${mention.start}-${mention.end}`;
      this.byId.set(mention.id, mention);
      if (!this.bySpan.has(span)) this.bySpan.set(span, mention.id);
    }
    for (const relation of this.relations) {
      for (const end of new Set([relation.from, relation.to])) {
        const others = this.byEnd.get(end);
        if (others) others.push(relation);
        else this.byEnd.set(end, [relation]);
      }
    }
  }

  find(name: string): Mention | undefined {
    return this.byId.get(name);
  }

  /** What a name or id stands for: `1071-IVQD, 17.10.2014`, `Miqrasiya Məcəlləsi, 64.0.6-1`, `bu sənəd`. */
  label(name: string): string {
    const mention = this.byId.get(name);
    if (!mention) return namedAs(name).az;
    if (mention.kind === "act") return labelOfAct(mention);
    const number = `${mention.number} ${levels[mention.level].az}`;
    return mention.of === null ? number : `${this.label(mention.of)}, ${number}`;
  }

  /** What is said of a mention or of what it names (`code/migration`), in the order of the text. */
  relationsOf(id: string): RelationRecord[] {
    return this.byEnd.get(id) ?? [];
  }

  /** The id under which the span of a mention stands: that of the first mention with the same span. */
  placeOf({ start, end, id }: Mention): string {
    return this.bySpan.get(`${start}-${end}`) ?? id;
  }

  /** What the one end does to the other. */
  action({ type, change }: RelationRecord): Words {
    return change === null ? relationTypes[type] : changes[change];
  }
}

/** A number and a day where the mention has them, else its title, else the words that stand in the text. */
function labelOfAct({ type, number, date, title, text }: ActRecord): string {
  const day = date === null ? undefined : formatDayFirst(date);
  if (number !== null) return day === undefined ? number : `${number}, ${day}`;
  if (title !== null) return day === undefined ? title : `${title}, ${day}`;
  return day === undefined ? text.replace(/\s+/gu, " ") : `${actKinds[type].az}, ${day}`;
}

export function kindOf(mention: Mention): Words {
  if (mention.kind === "provision") return levels[mention.level];
  const { az, en } = actKinds[mention.type];
  return mention.draft ? { az: `${az} (layihə)`, en: `draft ${en}` } : { az, en };
}

export function familyOf(mention: Mention): Family {
  return mention.kind === "act" ? actKinds[mention.type].family : "provision";
}
