import type { ActCitation, Citation, ProvisionCitation } from "../citations/citation";
import type { ActKindName } from "../records";
import type { Passage } from "../tokens/passage";

/** What a provision belongs to, or a relation joins: a well-known name (`self`, `code/migration`), a mention, or nothing known. */
export type Referent = string | ActCitation | ProvisionCitation | null;

/** A passage with its citations and what later stages ask of them. */
export interface Reading {
  passage: Passage;
  citations: Citation[];
  acts: ActCitation[];
  /** Provisions under one level word, in order; of a list all, of a single mention one. */
  lists: ProvisionList[];
  /** Those that rows of a programme begin with. */
  rows: ProvisionList[];
  /** For each token, whether it stands inside quotation marks that are no title: the wording of an amendment. */
  isWording: Uint8Array;
  /** For each token, whether it stands inside the quoted title of an act. */
  isTitle: Uint8Array;
  /** Of an act named inside another's title, that other; the innermost. */
  outerOf: Map<ActCitation, ActCitation>;
  /** The acts named right inside the title of another. */
  innersOf: Map<ActCitation, ActCitation[]>;
  /** For each token, whether it stands inside round brackets. */
  isBracketed: Uint8Array;
  /** The closing bracket of each opening one. */
  closeOf: Map<number, number>;
  actsBySentence: Map<number, ActCitation[]>;
  listsBySentence: Map<number, ProvisionList[]>;
  actsByType: Map<ActKindName, ActCitation[]>;
  /** The acts that share a type word, by its index. */
  actsByList: Map<number, ActCitation[]>;
  /** Acts by the index of the token after them. */
  actsByEnd: Map<number, ActCitation>;
}

export interface ProvisionList {
  from: number;
  to: number;
  word: number;
  items: ProvisionCitation[];
}

/** The citations of a passage made ready for the question what each belongs to. */
export function readCitations(read: Passage, citations: Citation[]): Reading {
  const acts = citations.filter((citation) => citation.kind === "act");
  const passage = { ...read, sentences: mergeSentences(read.sentences, acts) };
  const lists = listsOf(citations.filter((citation) => citation.kind === "provision"));
  const outerOf = findOuters(acts);
  const isBracketed = new Uint8Array(passage.tokens.length);
  for (const [close, open] of passage.brackets) isBracketed.fill(1, open, close + 1);
  const sentenceOf = (at: number): number => passage.sentences[at] ?? 0;
  return {
    passage,
    citations,
    acts,
    lists,
    rows: lists.filter((list) => list.items[0]?.row === true),
    isWording: wordingOf(passage, acts, lists),
    isTitle: titlesOf(passage, acts),
    outerOf,
    innersOf: groupBy(outerOf.keys(), (act) => outerOf.get(act) as ActCitation),
    isBracketed,
    closeOf: new Map([...passage.brackets].map(([close, open]) => [open, close])),
    actsBySentence: groupBy(acts, (act) => sentenceOf(act.from)),
    listsBySentence: groupBy(lists, (list) => sentenceOf(list.from)),
    actsByType: groupBy(acts, (act) => act.type),
    actsByList: groupBy(
      acts.filter((act) => act.list !== undefined),
      (act) => act.list ?? 0,
    ),
    actsByEnd: new Map(acts.map((act) => [act.to, act])),
  };
}

/** No sentence ends inside a mention, however its lines are broken. */
function mergeSentences(sentences: number[], acts: ActCitation[]): number[] {
  const inside = new Uint8Array(sentences.length);
  for (const act of acts) if (sentences[act.from] !== sentences[act.to - 1]) inside.fill(1, act.from + 1, act.to);
  let sentence = 0;
  return sentences.map((number, at) => {
    if (at > 0 && number !== sentences[at - 1] && inside[at] === 0) sentence++;
    return sentence;
  });
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function listsOf(provisions: ProvisionCitation[]): ProvisionList[] {
  return [...groupBy(provisions, (provision) => provision.list).values()]
    .map((items) => ({
      from: Math.min(...items.map((item) => item.from)),
      to: Math.max(...items.map((item) => item.to)),
      word: items[0]?.word ?? 0,
      items,
    }))
    .sort((a, b) => a.from - b.from);
}

function wordingOf(passage: Passage, acts: ActCitation[], lists: ProvisionList[]): Uint8Array {
  // A clause may have a letter in quotation marks for its number: «b» bəndi.
  const letters = lists.flatMap(({ items }) => items.map((item) => item.from));
  const titles = new Set([...letters, ...acts.flatMap((act) => (act.quoted ? [act.quoted.open] : []))]);
  const isWording = new Uint8Array(passage.tokens.length);
  for (const [open, closes] of passage.quotes.closesOf) {
    if (titles.has(open)) continue;
    const close = closes.at(-1) ?? open;
    isWording.fill(1, open, close + 1);
  }
  return isWording;
}

function titlesOf({ tokens }: Passage, acts: ActCitation[]): Uint8Array {
  const isTitle = new Uint8Array(tokens.length);
  for (const { quoted } of acts) if (quoted) isTitle.fill(1, quoted.open, quoted.close + 1);
  return isTitle;
}

function findOuters(acts: ActCitation[]): Map<ActCitation, ActCitation> {
  const outerOf = new Map<ActCitation, ActCitation>();
  const open: ActCitation[] = [];
  for (const act of acts) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= act.from) open.pop();
    const outer = [...open].reverse().find((other) => other.to >= act.to && other !== act);
    if (outer) outerOf.set(act, outer);
    open.push(act);
  }
  return outerOf;
}

/** The last of the steps that follow an act one right after the other. */
export function stepsAfter({ passage, listsBySentence }: Reading, act: ActCitation): ProvisionList | undefined {
  let last: ProvisionList | undefined;
  for (const list of listsBySentence.get(passage.sentences[act.from] ?? 0) ?? [])
    if (list.from === (last?.to ?? act.to)) last = list;
  return last;
}
