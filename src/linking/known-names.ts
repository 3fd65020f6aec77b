import { provisionKeysToTry } from "../identifiers/designation-key";
import type { ActType, ProvisionLevel } from "../identifiers/vocabulary";

/** What linking looks at in an act that the graph holds. */
export interface KnownAct {
  id: string;
  type: ActType;
  draft: boolean;
  /** ISO day. */
  date?: string;
  /** ISO day; tells since when an act without a date has been there. */
  inForceFrom?: string;
  /** Of a treaty: ISO codes of its states and codes of its organisations. */
  parties?: readonly string[];
}

/** A provision or measure that the graph holds. */
export interface KnownProvision {
  id: string;
  level: ProvisionLevel;
}

/** A name by its folded key (`identifiers/designation-key`) with the days from which and until which (exclusive) it holds. */
export interface KnownName {
  key: string;
  targetId: string;
  from?: string;
  until?: string;
}

/** Acts and provisions by every name that they bear or bore. */
export class KnownNames {
  private readonly acts: Map<string, KnownAct>;
  private readonly levels: Map<string, ProvisionLevel>;
  private readonly names = new Map<string, KnownName[]>();
  private readonly byType = new Map<ActType, KnownAct[]>();

  constructor(acts: readonly KnownAct[], provisions: readonly KnownProvision[], names: readonly KnownName[]) {
    this.acts = new Map(acts.map((act) => [act.id, act]));
    this.levels = new Map(provisions.map(({ id, level }) => [id, level]));
    for (const name of names) add(this.names, name.key, name);
    for (const act of acts) add(this.byType, act.type, act);
  }

  act(id: string): KnownAct | undefined {
    return this.acts.get(id);
  }

  levelOf(provisionId: string): ProvisionLevel | undefined {
    return this.levels.get(provisionId);
  }

  actsOfType(type: ActType): readonly KnownAct[] {
    return this.byType.get(type) ?? [];
  }

  /** The acts that bear a name on a day; where none does, those that bear it on any other. Without a day, all that ever bore it. */
  actsNamed(key: string, day?: string): KnownAct[] {
    return this.targets(key, day).flatMap((id) => this.acts.get(id) ?? []);
  }

  /** The provisions of an act that bear a number on a day, read as `provisionKeysToTry` says; where none does, on any other. */
  provisionsNumbered(actId: string, number: string, day?: string): string[] {
    for (const key of provisionKeysToTry(actId, number)) {
      const found = this.targets(key, day);
      if (found.length > 0) return found;
    }
    return [];
  }

  private targets(key: string, day?: string): string[] {
    const names = this.names.get(key) ?? [];
    const held = day === undefined ? [] : names.filter((name) => holdsOn(name, day));
    return [...new Set((held.length > 0 ? held : names).map(({ targetId }) => targetId))];
  }
}

function holdsOn({ from, until }: KnownName, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
