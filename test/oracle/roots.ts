import { designationKey, provisionKeysToTry } from "../../src/identifiers/designation-key";
import { canonicalProvisionNumber } from "../../src/identifiers/provision-number";
import { fold } from "../../src/text/fold";
import type { ReadRoot } from "./execute-slowly";
import { fieldsOver, stage } from "./fields";
import { after, before, byProperty, text } from "./memory-graph";
import type { MemoryGraph, MemoryNode } from "./memory-graph";
import { shortestPaths } from "./paths";
import { counts, outcome, page, standing } from "./seen";
import type { Args, Seen } from "./seen";

type Moment = Pick<Seen, "asOf" | "knownAt">;
type Filter = Record<string, string | string[] | number | boolean | null | undefined>;

const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Baku" }).format(new Date());

/** What every root field finds, in memory. Words that fit several things find none here: draw only words that decide. */
export function rootsOver(graph: MemoryGraph): Record<string, ReadRoot> {
  const designations = graph.labelled("Designation");
  const fits = (label: string) => (node: MemoryNode) =>
    node.labels.includes(label) && !(label === "Provision" && node.labels.includes("Measure"));
  const seen = (node: MemoryNode | null | undefined, moment: Moment) => (node ? { node, ...moment } : null);

  /** What bears the key on the day; what ever bore it, where nothing does. */
  const bearing = (key: string, label: string, day: string | null) => {
    const all = designations.filter((each) => text(each, "key") === key && after(each, "DESIGNATES").some(fits(label)));
    const until = (each: MemoryNode) => text(each, "until") || "~";
    const holding = all.filter(
      (each) => (text(each, "from") ?? "") <= (day ?? today()) && (day ?? today()) < until(each),
    );
    return [...new Set((holding.length > 0 ? holding : all).flatMap((each) => after(each, "DESIGNATES")))];
  };
  const one = (nodes: MemoryNode[]) => (nodes.length === 1 ? nodes[0] : undefined);
  const named = (label: string, words: unknown, day: string | null = null) => {
    const own = graph.byId(String(words).trim());
    return own && fits(label)(own) ? own : one(bearing(designationKey(String(words)), label, day));
  };
  const numbered = (label: string, act: unknown, number: unknown, day: string | null) => {
    const owner = named("Act", act, day);
    const keys = owner ? provisionKeysToTry(String(owner.properties.id), String(number)) : [];
    const found = keys.map((key) => bearing(key, label, day)).find((nodes) => nodes.length > 0);
    return found ? one(found) : undefined;
  };
  const list = (nodes: MemoryNode[], key: string, args: Args, moment: Moment, descending = false) =>
    page(
      { node: nodes[0] as MemoryNode, ...moment },
      [...nodes].sort(byProperty(key, descending)),
      (node) => String(node.properties[key]),
      args,
      descending,
    );
  const filterOf = (args: Args) => (args.filter ?? {}) as Filter;
  const within = (date: string | null, { date: on, dateFrom, dateUntil }: Filter) =>
    (!on && !dateFrom && !dateUntil) ||
    (date !== null && (!on || date === on) && (!dateFrom || date >= dateFrom) && (!dateUntil || date <= dateUntil));
  const isOneOf = (value: unknown, list: Filter[string]) => !list || (list as string[]).includes(String(value));

  return {
    node: ({ id }, moment) => seen(graph.byId(id) ?? one(bearing(designationKey(String(id)), "Node", null)), moment),
    nodes: ({ ids }, moment) => (ids as string[]).map((id) => seen(graph.byId(id), moment)),
    act: ({ label }, moment) => seen(named("Act", label, moment.asOf), moment),
    article: ({ code, number }, moment) => seen(numbered("Provision", code, number, moment.asOf), moment),
    provision: ({ act, number }, moment) => seen(numbered("Provision", act, number, moment.asOf), moment),
    measure: ({ programme, number }, moment) => seen(numbered("Measure", programme, number, null), moment),
    authority: ({ name }, moment) => seen(named("Authority", name), moment),
    countries: (_, moment) =>
      graph
        .labelled("Country")
        .sort(byProperty("sortKey"))
        .map((node) => seen(node, moment)),
    document: ({ id }, moment) =>
      seen(
        graph.labelled("Document").find((each) => each.properties.id === id),
        moment,
      ),
    documents: (args, moment) => list(graph.labelled("Document"), "sortKey", args, moment),
    acts: (args, moment) => {
      const filter = filterOf(args);
      const issuer = filter.issuer ? named("Authority", filter.issuer) : undefined;
      const found = graph
        .labelled("Act")
        .filter(
          (act) =>
            (!filter.number || text(act, "numberKey") === designationKey(String(filter.number))) &&
            within(text(act, "date"), filter) &&
            isOneOf(act.properties.type, filter.types) &&
            (filter.draft == null || act.properties.draft === filter.draft) &&
            (!filter.issuer || (issuer && act.properties.issuerId === issuer.properties.id)) &&
            (!filter.text || hasWords(act, String(filter.text))),
        );
      const [key, descending] = { DATE_ASC: ["sortKey", false], TITLE_ASC: ["titleKey", false] }[
        String(args.orderBy)
      ] ?? ["sortKeyDesc", true];
      return list(found, String(key), args, moment, Boolean(descending));
    },
    amendments: (args, moment) => {
      const filter = filterOf(args);
      const act = filter.act ? named("Act", filter.act) : undefined;
      const target = filter.target ? named("Resource", filter.target) : undefined;
      const found = graph
        .labelled("Amendment")
        .filter(
          (each) =>
            (args.standings as string[]).includes(standing(each, moment.knownAt) ?? "") &&
            isOneOf(each.properties.kind, filter.kinds) &&
            within(dateOf(after(each, "SUBJECT")[0]), filter) &&
            (!filter.act || (act && each.properties.subjectId === act.properties.id)) &&
            (!filter.target ||
              (target && [each.properties.objectId, each.properties.objectAct].includes(target.properties.id))),
        );
      return list(found, filter.act && !filter.target ? "targetKey" : "sortKey", args, moment);
    },
    treaties: (args, moment) => {
      const { party: words, subjects, stages } = filterOf(args);
      const party = words ? named("Party", words, moment.asOf) : undefined;
      const stageOf = (node: MemoryNode) => stage(graph, { node, ...moment });
      const found = graph
        .labelled("Treaty")
        .filter(
          (each) =>
            isOneOf(each.properties.subject, subjects) &&
            isOneOf(stageOf(each), stages) &&
            (!words || (party && after(party, "PARTY_TO").includes(each))),
        );
      return list(found, "titleKey", args, moment);
    },
    measures: (args, moment) => {
      const filter = filterOf(args);
      const programme = filter.programme ? named("Act", filter.programme) : undefined;
      const authority = filter.authority ? named("Authority", filter.authority) : undefined;
      const number = String(filter.number ?? "");
      const spellings = filter.number
        ? [canonicalProvisionNumber(number), canonicalProvisionNumber(number, { restoreLostPart: true })]
        : [];
      const statusOf = fieldsOver(graph).Measure?.status;
      const found = graph
        .labelled("Measure")
        .filter(
          (each) =>
            (!filter.number || spellings.includes(String(each.properties.number))) &&
            (!filter.programme || (programme && each.properties.programmeId === programme.properties.id)) &&
            (!filter.authority || (authority && responsible(authority, each))) &&
            isOneOf(statusOf?.({ node: each, ...moment }, {}), filter.statuses) &&
            (filter.year == null || holdsYear(each, Number(filter.year))),
        );
      return list(found, filter.programme && !filter.authority ? "sortKey" : "listKey", args, moment);
    },
    dependents: ({ of, relations, depth, ...args }, moment) => {
      const start = named("Resource", of);
      const reached = start ? dependentsOf(start, relations as string[] | null, Number(depth), moment.knownAt) : [];
      return list(reached, "key", args, moment);
    },
    paths: ({ from, to, maxSteps, first }, moment) => {
      const [start, end] = [named("Resource", from), named("Resource", to)];
      if (!start || !end) return [];
      return shortestPaths(start, end, Number(maxSteps), moment.knownAt)
        .slice(0, Number(first))
        .map((path) => seen(path, moment));
    },
    conflicts: (args, moment) => {
      const about = args.about ? named("Resource", args.about) : undefined;
      const ofAbout = (id: string) =>
        about && (id === about.properties.id || id.startsWith(`${String(about.properties.id)}#`));
      const found = graph
        .labelled("Conflict")
        .filter(
          (each) =>
            outcome(each, moment.knownAt) !== "" &&
            isOneOf(each.properties.type, args.types as string[]) &&
            (!args.about || ofAbout(String(each.properties.aboutId))),
        );
      return list(found, "sortKey", args, moment);
    },
  };

  /** What rests on a resource, as nodes of their own with a distance, what they lead to, and the key that orders them. */
  function dependentsOf(
    start: MemoryNode,
    relations: string[] | null,
    depth: number,
    knownAt: string | null,
  ): MemoryNode[] {
    const seenIds = new Set([start.properties.id]);
    const found: MemoryNode[] = [];
    let last = [start];
    for (let distance = 1; distance <= depth; distance++) {
      const links = last
        .flatMap((node) => withParts(node).flatMap((part) => before(part, "OBJECT", "Link")))
        .filter((link) => counts(link, knownAt) && isOneOf(link.properties.relation, relations))
        .sort(byProperty("sortKey"));
      last = [];
      for (const link of links) {
        const resource = after(link, "SUBJECT")[0];
        if (!resource || seenIds.has(resource.properties.id)) continue;
        seenIds.add(resource.properties.id);
        last.push(resource);
        const key = `${distance}|${text(link, "sortKey")}`;
        found.push({
          labels: [],
          out: [],
          in: [],
          properties: { resource: resource.properties.id, via: link.properties.id, distance, key },
        });
      }
    }
    return found;
  }

  function hasWords(act: MemoryNode, words: string): boolean {
    const wanted = tokens(fold(words));
    return designations.some((each) => {
      const borne = tokens(text(each, "key") ?? "");
      return (
        after(each, "DESIGNATES").includes(act) && wanted.every((word) => borne.some((other) => other.startsWith(word)))
      );
    });
  }
}

/** A resource and the provisions within it. */
const withParts = (node: MemoryNode): MemoryNode[] => [node, ...before(node, "PART_OF").flatMap(withParts)];
const tokens = (words: string) => words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
const dateOf = (act: MemoryNode | undefined) => (act ? text(act, "date") : null);
const responsible = (authority: MemoryNode, measure: MemoryNode) =>
  authority.out.some(
    (edge) => edge.type === "RESPONSIBLE_FOR" && edge.to === measure && edge.properties.role === "RESPONSIBLE",
  );

function holdsYear({ properties: { termFrom, termUntil } }: MemoryNode, year: number): boolean {
  if (termFrom == null && termUntil == null) return false;
  return (termFrom == null || Number(termFrom) <= year) && (termUntil == null || year <= Number(termUntil));
}
