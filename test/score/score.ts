import { findWellKnownName } from "../../src/extraction/antecedents/well-known";
import { fold } from "../../src/text/fold";
import type { ActRecord, ProvisionRecord, ReferenceRecord } from "../../src/extraction/records";

/** How many were found rightly, how many were found, how many there are. */
export interface Count {
  hit: number;
  found: number;
  gold: number;
}

export const parts = ["act", "provision", "relation"] as const;
export type Part = (typeof parts)[number];

type Mention = ActRecord | ProvisionRecord;

/**
 * Compares what was found in a text with what a reader marked, by the annotation's own rules: a mention is right where half of the
 * two spans is common and it identifies the same (an act by type, date, number and whether it is a draft; a provision by its number
 * and what it belongs to), a relation where its type, both ends and its change are the same.
 */
export function score(gold: ReferenceRecord[], found: ReferenceRecord[]): Record<Part, Count> {
  const [goldNames, foundNames] = [namesOf(gold), namesOf(found)];
  const same = { act: sameAct, provision: (a: Mention, b: Mention) => owned(a, goldNames) === owned(b, foundNames) };
  const counts = { relation: relationsOf(gold, found, goldNames, foundNames) } as Record<Part, Count>;
  for (const kind of ["act", "provision"] as const) {
    const [wanted, given] = [mentionsOf(gold, kind), mentionsOf(found, kind)];
    const hit = pair(wanted, given).filter(([a, b]) => same[kind](a, b)).length;
    counts[kind] = { hit, found: given.length, gold: wanted.length };
  }
  return counts;
}

export const add = (a: Count, b: Count): Count => ({
  hit: a.hit + b.hit,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Nothing to find and nothing found is right. */
export function ratiosOf({ hit, found, gold }: Count): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 1 : hit / found;
  const recall = gold === 0 ? 1 : hit / gold;
  return { precision, recall, f1: found + gold === 0 ? 1 : (2 * hit) / (found + gold) };
}

const mentionsOf = (records: ReferenceRecord[], kind: Mention["kind"]): Mention[] =>
  records.filter((record): record is Mention => record.kind === kind);

/** One to one, the best overlap first; of equal ones that with the same number. */
function pair(gold: Mention[], found: Mention[]): [Mention, Mention][] {
  const pairs = gold.flatMap((a) =>
    found
      .map((b) => ({ a, b, overlap: overlapOf(a, b) }))
      .filter(({ overlap }) => overlap >= 0.5)
      .map((each) => ({ ...each, rank: each.overlap + (each.a.number === each.b.number ? 1 : 0) })),
  );
  const taken = new Set<Mention>();
  const chosen: [Mention, Mention][] = [];
  for (const { a, b } of pairs.sort((one, other) => other.rank - one.rank)) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    chosen.push([a, b]);
  }
  return chosen;
}

const overlapOf = (a: Mention, b: Mention): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

function sameAct(a: Mention, b: Mention): boolean {
  if (a.kind !== "act" || b.kind !== "act") return false;
  return a.type === b.type && a.date === b.date && a.number === b.number && a.draft === b.draft;
}

type NameOf = (name: string | null) => string;

const owned = (mention: Mention, nameOf: NameOf): string =>
  mention.kind === "provision" ? `${nameOf(mention.of)}#${mention.number}` : "";

/** What a name or id of a file stands for, whichever of its mentions bears it. */
function namesOf(records: ReferenceRecord[]): NameOf {
  const byId = new Map(records.flatMap((record) => (record.kind === "relation" ? [] : [[record.id, record] as const])));
  const nameOf: NameOf = (name) => {
    const mention = name === null ? undefined : byId.get(name);
    if (!mention) return name ?? "?";
    if (mention.kind === "provision") return `${nameOf(mention.of)}#${mention.number}`;
    const { type, date, number, title } = mention;
    if (type === "constitution") return type;
    if (type === "code") return findWellKnownName({ type, title, draft: false }) ?? `code|${fold(title ?? "")}`;
    return number !== null || title === null ? `${type}|${date}|${number}` : `${type}|${fold(title)}`;
  };
  return nameOf;
}

function relationsOf(gold: ReferenceRecord[], found: ReferenceRecord[], goldNames: NameOf, foundNames: NameOf): Count {
  const told = (records: ReferenceRecord[], nameOf: NameOf) =>
    new Set(
      records.flatMap((record) =>
        record.kind === "relation"
          ? [`${record.type}|${nameOf(record.from)}|${nameOf(record.to)}|${record.change}`]
          : [],
      ),
    );
  const [wanted, given] = [told(gold, goldNames), told(found, foundNames)];
  return { hit: [...wanted].filter((each) => given.has(each)).length, found: given.size, gold: wanted.size };
}
