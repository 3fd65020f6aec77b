import { eliOf } from "../../src/identifiers/eli";
import type { ProvisionLevel } from "../../src/identifiers/vocabulary";
import { after, before, byProperty, text } from "./memory-graph";
import type { MemoryGraph, MemoryNode } from "./memory-graph";
import { counts, isShown, outcome, page, see, seeAll, standing, stepAt } from "./seen";
import type { Args, ReadField, Seen } from "./seen";

const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Baku" }).format(new Date());

const byKey = (key: string) => (node: MemoryNode) => String(node.properties[key]);

/** What every field of the contract means, read from memory one at a time: nothing here is shared with the compiler. */
export function fieldsOver(graph: MemoryGraph): Record<string, Record<string, ReadField>> {
  const owned = (label: string, owner: string, id: unknown, key: string) =>
    graph
      .labelled(label)
      .filter((node) => node.properties[owner] === id)
      .sort(byProperty(key));
  const claims =
    (
      label: string,
      owner: string,
      key: string,
      as?: string,
      keep: (claim: MemoryNode, args: Args) => boolean = () => true,
    ): ReadField =>
    (seen, args) =>
      page(
        seen,
        owned(label, owner, seen.node.properties.id, key).filter(
          (claim) => (args.standings as string[]).includes(standing(claim, seen.knownAt) ?? "") && keep(claim, args),
        ),
        byKey(key),
        args,
        false,
        as,
      );
  const related = (claim: MemoryNode, args: Args) =>
    !args.relations || (args.relations as string[]).includes(text(claim, "relation") ?? "");
  const list =
    (label: string, owner: string, key: string): ReadField =>
    (seen, args) =>
      page(seen, owned(label, owner, seen.node.properties.id, key), byKey(key), args);
  const to =
    (type: string, as?: string): ReadField =>
    (seen) =>
      see(seen, after(seen.node, type)[0], as);
  const byOwnId =
    (property: string): ReadField =>
    (seen) =>
      see(seen, graph.byId(seen.node.properties[property]));
  const conflictsOf: ReadField = (seen) =>
    seeAll(
      seen,
      before(seen.node, "ABOUT", "Conflict")
        .filter((each) => outcome(each, seen.knownAt) !== "")
        .sort(byProperty("sortKey")),
    );
  const words = (seen: Seen) => known(before(seen.node, "SUPPORTS", "Assertion"), seen.knownAt);
  const day = (seen: Seen) => seen.asOf ?? today();

  return {
    Resource: {
      eli: ({ node }) =>
        eliOf(text(node, "id") ?? "", (text(node, "level") ?? undefined) as ProvisionLevel | undefined),
      designations: (seen) =>
        seeAll(
          seen,
          before(seen.node, "DESIGNATES").sort((a, b) =>
            compare(`${text(a, "from")}|${text(a, "key")}`, `${text(b, "from")}|${text(b, "key")}`),
          ),
        ),
      amendments: (seen, args) =>
        claims("Amendment", seen.node.labels.includes("Act") ? "objectAct" : "objectId", "sortKey")(seen, args),
      referencesIn: claims("Link", "objectId", "sortKey", "Reference", related),
      referencesOut: claims("Link", "subjectId", "targetKey", "Reference", related),
      conflicts: conflictsOf,
      mentions: list("Mention", "resourceId", "sortKey"),
    },
    Act: {
      issuer: to("ISSUED_BY"),
      inForce: (seen) => force(seen.node, text(seen.node, "inForceFrom") ?? text(seen.node, "date"), day(seen)),
      amends: claims("Amendment", "subjectId", "targetKey"),
      provisions: list("Provision", "parentId", "sortKey"),
    },
    Treaty: {
      parties: (seen) => seeAll(seen, ordered(seen.node, "PARTY_TO")),
      stage: (seen) => stage(graph, seen),
      events: (seen) =>
        seeAll(
          seen,
          owned("TreatyEvent", "subjectId", seen.node.properties.id, "stageKey").filter(
            (event) => isShown(event, seen.knownAt) && (!seen.asOf || (text(event, "countsFrom") ?? "~") <= seen.asOf),
          ),
        ),
      ratifiedBy: (seen) =>
        seeAll(
          seen,
          owned("Reference", "objectId", seen.node.properties.id, "sortKey")
            .filter((each) => text(each, "relation") === "RATIFIES" && counts(each, seen.knownAt))
            .flatMap((each) => after(each, "SUBJECT", "Act")),
        ),
    },
    Programme: { measures: list("Measure", "programmeId", "sortKey") },
    Provision: {
      act: byOwnId("actId"),
      text: (seen) => (seen.asOf ? textOn(graph, seen, seen.asOf) : text(seen.node, "text")),
      inForce: (seen) => force(seen.node, text(seen.node, "inForceFrom"), day(seen)),
      parent: (seen) => see(seen, after(seen.node, "PART_OF", "Provision")[0]),
      children: list("Provision", "parentId", "sortKey"),
    },
    Measure: {
      programme: byOwnId("programmeId"),
      term: (seen) =>
        ["termText", "termFrom", "termUntil"].some((each) => seen.node.properties[each] != null)
          ? see(seen, seen.node, "Term")
          : null,
      authorities: (seen) => seeAll(seen, ordered(seen.node, "RESPONSIBLE_FOR", "RESPONSIBLE")),
      recommended: (seen) => seeAll(seen, ordered(seen.node, "RESPONSIBLE_FOR", "RECOMMENDED")),
      status: (seen) =>
        graph
          .labelled("StatusReport")
          .filter((report) => report.properties.subjectId === seen.node.properties.id && counts(report, seen.knownAt))
          .sort(byProperty("latestKey", true))
          .map((report) => text(report, "status"))[0] ?? "NOT_REPORTED",
      reports: (seen) =>
        seeAll(
          seen,
          owned("StatusReport", "subjectId", seen.node.properties.id, "sortKey").filter((each) =>
            isShown(each, seen.knownAt),
          ),
        ),
      observations: (seen) =>
        seeAll(
          seen,
          owned("Observation", "subjectId", seen.node.properties.id, "sortKey").filter((each) =>
            isShown(each, seen.knownAt),
          ),
        ),
      implementedBy: claims(
        "Link",
        "objectId",
        "sortKey",
        "Reference",
        (claim) => text(claim, "relation") === "IMPLEMENTS",
      ),
    },
    Term: {
      from: ({ node }) => node.properties.termFrom ?? null,
      until: ({ node }) => node.properties.termUntil ?? null,
      text: ({ node }) => text(node, "termText"),
    },
    Claim: {
      standing: (seen) => standing(seen.node, seen.knownAt),
      evidence: (seen) =>
        seeAll(
          seen,
          words(seen).sort((a, b) => compare(evidenceKey(a), evidenceKey(b))),
        ),
      conflicts: conflictsOf,
    },
    Link: { from: to("SUBJECT"), to: to("OBJECT") },
    Reference: {
      amendment: (seen) => (seen.node.labels.includes("Amendment") ? see(seen, seen.node, "Amendment") : null),
    },
    Amendment: {
      act: to("SUBJECT"),
      target: to("OBJECT"),
      contradicts: (seen) => {
        const open = before(seen.node, "ABOUT", "Conflict").filter((each) => outcome(each, seen.knownAt) !== "");
        const others = new Set(
          open.flatMap((each) => after(each, "ABOUT", "Amendment")).filter((each) => each !== seen.node),
        );
        return seeAll(seen, [...others].sort(byProperty("sortKey")));
      },
    },
    TreatyEvent: { treaty: to("SUBJECT") },
    StatusReport: { measure: to("SUBJECT") },
    Observation: { measure: to("SUBJECT") },
    Attribution: { about: to("SUBJECT") },
    Evidence: {
      claim: to("SUPPORTS"),
      document: to("EVIDENCED_BY"),
      ...Object.fromEntries(
        ["quote", "locator", "start", "end"].map((name): [string, ReadField] => [
          name,
          ({ node }) => node.out.find((edge) => edge.type === "EVIDENCED_BY")?.properties[name] ?? null,
        ]),
      ),
      status: (seen) => text(lastVerdict(seen) ?? seen.node, lastVerdict(seen) ? "status" : "statusWhenRecorded"),
      decidedAt: (seen) => text(lastVerdict(seen) ?? seen.node, "at"),
      decidedBy: (seen) => text(lastVerdict(seen) ?? seen.node, "by"),
    },
    Dependent: { resource: byOwnId("resource"), via: byOwnId("via") },
    Path: { steps: (seen) => seeAll(seen, after(seen.node, "STEP")) },
    PathStep: { from: byOwnId("from"), to: byOwnId("to"), link: byOwnId("claim") },
    Mention: { document: byOwnId("documentId"), resource: byOwnId("resourceId") },
    Document: {
      publisher: byOwnId("publisherId"),
      evidence: (seen, args) =>
        page(
          seen,
          known(owned("Assertion", "documentId", seen.node.properties.id, "sortKey"), seen.knownAt),
          byKey("sortKey"),
          args,
        ),
      mentions: list("Mention", "documentId", "sortKey"),
    },
    Party: {
      treaties: (seen, args) =>
        page(seen, after(seen.node, "PARTY_TO").sort(byProperty("titleKey")), byKey("titleKey"), args),
    },
    Authority: {
      issued: (seen, args) =>
        page(
          seen,
          graph
            .labelled("Act")
            .filter((act) => act.properties.issuerId === seen.node.properties.id)
            .sort(byProperty("sortKeyDesc", true)),
          byKey("sortKeyDesc"),
          args,
          true,
        ),
      responsibleFor: (seen, args) =>
        page(
          seen,
          seen.node.out
            .filter((edge) => edge.type === "RESPONSIBLE_FOR" && edge.properties.role === "RESPONSIBLE")
            .map((edge) => edge.to)
            .sort(byProperty("listKey")),
          byKey("listKey"),
          args,
        ),
    },
    Designation: { from: ({ node }) => text(node, "from") || null, until: ({ node }) => text(node, "until") || null },
    Conflict: {
      about: byOwnId("aboutId"),
      claims: (seen) =>
        seeAll(
          seen,
          after(seen.node, "ABOUT", "Claim").sort((a, b) =>
            compare(`${a.properties.rank}|${text(a, "id")}`, `${b.properties.rank}|${text(b, "id")}`),
          ),
        ),
      rule: (seen) =>
        seen.knownAt ? stepAt(seen.node, "ruleFrom", "ruleThen", seen.knownAt) : text(seen.node, "rule"),
      prevails: (seen) => see(seen, graph.byId(outcome(seen.node, seen.knownAt))),
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function ordered(node: MemoryNode, type: string, role?: string): MemoryNode[] {
  return node.in
    .filter((edge) => edge.type === type && (!role || edge.properties.role === role))
    .sort((a, b) => Number(a.properties.order) - Number(b.properties.order))
    .map((edge) => edge.from);
}

function known(assertions: MemoryNode[], knownAt: string | null): MemoryNode[] {
  return assertions.filter((each) => {
    const until = text(each, "supersededAt");
    return knownAt
      ? (text(each, "recordedAt") ?? "") <= knownAt && (until === null || until > knownAt)
      : until === null;
  });
}

function evidenceKey(assertion: MemoryNode): string {
  const document = after(assertion, "EVIDENCED_BY")[0];
  return document ? `${document.properties.rank}|${text(document, "sortKey")}|${text(assertion, "sortKey")}` : "";
}

function lastVerdict(seen: Seen): MemoryNode | undefined {
  return before(seen.node, "OF")
    .filter((each) => !seen.knownAt || (text(each, "at") ?? "") <= seen.knownAt)
    .sort((a, b) => Number(b.properties.ordinal) - Number(a.properties.ordinal))[0];
}

function force(node: MemoryNode, from: string | null, day: string): string {
  const until = text(node, "inForceUntil");
  if (node.properties.draft || (until !== null && until <= day)) return "NOT_IN_FORCE";
  if (from === null) return "UNKNOWN";
  return from <= day ? "IN_FORCE" : "NOT_IN_FORCE";
}

/** The stage of a treaty by its events, those alone that count by the day. */
export function stage(graph: MemoryGraph, seen: Seen): string | null {
  const events = graph
    .labelled("TreatyEvent")
    .filter(
      (event) =>
        event.properties.subjectId === seen.node.properties.id && text(event, "stage") && counts(event, seen.knownAt),
    );
  const soFar = events.filter((event) => !seen.asOf || (text(event, "countsFrom") ?? "~") <= seen.asOf);
  return soFar.sort(byProperty("stageKey", true)).map((event) => text(event, "stage"))[0] ?? null;
}

function textOn(graph: MemoryGraph, seen: Seen, day: string): string | null {
  const { node } = seen;
  const from = text(node, "inForceFrom");
  const until = text(node, "inForceUntil");
  if (from === null || from > day || (until !== null && day >= until)) return null;
  const changed = graph.labelled("Amendment").some((each) => {
    if (each.properties.objectId !== node.properties.id || !counts(each, seen.knownAt)) return false;
    const act = graph.byId(each.properties.subjectId);
    const since = text(each, "inForceFrom") ?? (act && (text(act, "inForceFrom") ?? text(act, "date"))) ?? "~";
    return since > day;
  });
  return changed ? null : text(node, "text");
}
