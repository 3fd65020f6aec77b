import { readQuery } from "../../src/search/read-query";
import type { Term } from "../../src/search/read-query";
import { designationKey } from "../../src/identifiers/designation-key";
import { labelOfKind } from "../../src/search/search.vocabulary";
import type { ResourceKind } from "../../src/identifiers/vocabulary";
import { after, text } from "./memory-graph";
import type { MemoryGraph, MemoryNode } from "./memory-graph";

/** What a search must find, by id, each with the least score that it must have; of how the words alone are ranked nothing is said. */
export type Expected = Map<string, number>;

/** Searches by going through all nodes; shares with the program how a query is read, and nothing else. */
export function searcherOver(graph: MemoryGraph): (query: string, kinds?: readonly ResourceKind[]) => Expected {
  const things = graph.labelled("Node").filter((node) => node.properties.words != null);
  const designations = graph.labelled("Designation");
  const namesOf = new Map(things.map((node) => [node, [] as MemoryNode[]]));
  for (const each of designations) for (const node of after(each, "DESIGNATES")) namesOf.get(node)?.push(each);

  return (query, kinds) => {
    const { terms, key } = readQuery(query);
    const expected: Expected = new Map();
    for (const node of things) {
      if (kinds && !kinds.some((kind) => isOf(kind, node))) continue;
      const score = scoreOf(node, namesOf.get(node) ?? [], terms, key);
      if (score !== undefined) expected.set(text(node, "id") ?? "", score);
    }
    return expected;
  };
}

function scoreOf(node: MemoryNode, names: MemoryNode[], terms: Term[], key: string): number | undefined {
  if (names.some((each) => each.properties.key === key)) return 20_000;
  const of = (kind: Term["kind"]) => terms.filter((term) => term.kind === kind);
  const number = String(node.properties.numberKey ?? node.properties.number);
  const isAct = node.labels.includes("Act");
  const bearsNumber = of("number").some(({ forms }) =>
    forms.some((form) => [form, designationKey(form)].includes(number)),
  );
  const bearsDay = of("day").some(({ forms }) => forms.includes(text(node, "date") ?? ""));
  if (isAct && bearsNumber && bearsDay) return 15_000;

  const words = (text(node, "words") ?? "").split(" ");
  const issuer = after(node, "ISSUED_BY")[0];
  const withIssuer = [...words, ...(issuer ? (text(issuer, "words") ?? "").split(" ") : [])];
  const isOfIssuer =
    isAct &&
    ((bearsNumber && of("day").length === 0) || (bearsDay && of("number").length === 0)) &&
    of("word").every(({ forms }) => forms.some((form) => withIssuer.some((word) => word.startsWith(form))));
  const isFound =
    terms.length > 0 &&
    (terms.every((term, at) => isAmong(words, term, at === terms.length - 1)) ||
      names.some((each) => terms.every((term, at) => isInKey(text(each, "key") ?? "", term, at === terms.length - 1))));
  if (!isOfIssuer && !isFound) return undefined;
  return bearsNumber || bearsDay ? 10_000 : 0;
}

function isAmong(words: string[], { kind, forms }: Term, isLast: boolean): boolean {
  const [whole = "", ...others] = forms;
  if (kind === "word")
    return words.some(
      (word) =>
        word === whole ||
        ((whole.length >= 3 || (isLast && whole.length === 2)) && word.startsWith(whole)) ||
        others.some((stem) => word.startsWith(stem)),
    );
  const begins = kind === "number" && isLast && whole.length >= 2;
  return words.some((word) => forms.includes(word) || (begins && word.startsWith(whole)));
}

/** A key is parted where the index parts it: at all but letters, digits, and points between letters or between digits. */
const parted = (words: string) =>
  words.split(/[^\p{L}\p{N}.]+|(?<=\p{N})\.(?=\p{L})|(?<=\p{L})\.(?=\p{N})/u).filter(Boolean);

function isInKey(key: string, { kind, forms: [whole = "", ...others] }: Term, isLast: boolean): boolean {
  const words = parted(key);
  const begins = kind !== "day" && whole.length >= 2 && (isLast || (kind === "word" && whole.length >= 3));
  const isOpen = (form: string) => begins && /^[\p{L}\p{N}]+$/u.test(form);
  return [whole, ...others].some((form) => {
    const sought = parted(form);
    return words.some(
      (word, at) =>
        (isOpen(form) && word.startsWith(form)) || sought.every((each, offset) => words[at + offset] === each),
    );
  });
}

function isOf(kind: ResourceKind, { labels }: MemoryNode): boolean {
  return labels.includes(labelOfKind[kind]) && !(kind === "PROVISION" && labels.includes("Measure"));
}
