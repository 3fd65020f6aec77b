import { searchWords } from "../../src/text/search-words";
import type { Graph, Row } from "../../src/graph/driver";

/** How much of everything the large graph holds; the seeds are too small to show a bad plan. */
export const amounts = {
  acts: 50_000,
  provisions: 20_000,
  references: 40_000,
  amendments: 20_000,
  treaties: 2_000,
  measures: 20_000,
};

/** The node that much of the large graph leads to: the code that everything cites, the body that issues and executes everything. */
export const hub = {
  code: "az/code/large",
  authority: "authority/large",
  document: "document/large",
  programme: "az/programme/-/large",
};

const BATCH = 5_000;
const pad = (number: number, width = 6) => String(number).padStart(width, "0");
const dayOf = (number: number) => new Date(Date.UTC(1992, 0, 1 + (number % 12_000))).toISOString().slice(0, 10);

/**
 * Writes a made-up graph of 50,000 acts in the form in which the writer stores it: laws that cite and amend one code, treaties with
 * events, measures of one body, claims with evidence in one document. Deterministic.
 */
export async function fillLargeGraph(graph: Graph): Promise<void> {
  await graph.alter("CREATE (:Node:Party:Authority $of)", {
    of: { id: hub.authority, label: "Large", nameAz: "Large", abbreviations: [], formerNames: [], sortKey: "large" },
  });
  await graph.alter("CREATE (:Node:Party:Country $of)", {
    of: { id: "country/XL", label: "XL", code: "XL", nameAz: "XL", sortKey: "xl" },
  });
  await graph.alter("CREATE (:Node:Document $of)", {
    of: {
      id: hub.document,
      label: "Large",
      title: "Large",
      kind: "REPORT",
      rank: 3,
      sha256: "0".repeat(64),
      sortKey: hub.document,
    },
  });
  await write(
    graph,
    [act(hub.code, "CODE", "Code", "-", 0), act(hub.programme, "PROGRAMME", "Programme", "-", 0)],
    "UNWIND $rows AS row CREATE (n:Node:Resource:Act:$(row.class)) SET n = row.properties",
  );
  await write(
    graph,
    numbered(amounts.acts, law),
    "UNWIND $rows AS row CREATE (n:Node:Resource:Act:Law) SET n = row.properties WITH n MATCH (a:Node {id: n.issuerId}) CREATE (n)-[:ISSUED_BY]->(a) CREATE (:Designation {key: n.numberKey, target: n.id, `from`: '', until: '', label: n.number, scheme: 'NUMBER'})-[:DESIGNATES]->(n)",
  );
  await write(
    graph,
    numbered(amounts.provisions, provision),
    "UNWIND $rows AS row CREATE (n:Node:Resource:Provision) SET n = row WITH n MATCH (a:Node {id: n.actId}) CREATE (n)-[:PART_OF]->(a) CREATE (:Designation {key: n.actId + '#' + n.number, target: n.id, `from`: '', until: '', label: n.number, scheme: 'PROVISION_NUMBER'})-[:DESIGNATES]->(n)",
  );
  await write(
    graph,
    numbered(amounts.measures, measure),
    "UNWIND $rows AS row CREATE (n:Node:Resource:Provision:Measure) SET n = row WITH n MATCH (p:Node {id: n.programmeId}), (a:Node {id: $authority}) CREATE (n)-[:PART_OF]->(p) CREATE (a)-[:RESPONSIBLE_FOR {order: 0, role: 'RESPONSIBLE', authorityId: a.id, sortKey: n.listKey}]->(n)",
  );
  await write(
    graph,
    numbered(amounts.treaties, treaty),
    "UNWIND $rows AS row CREATE (n:Node:Resource:Act:Treaty) SET n = row.properties WITH n MATCH (c:Node {id: 'country/XL'}) CREATE (c)-[:PARTY_TO {order: 0, partyId: c.id, sortKey: n.titleKey}]->(n)",
  );
  await write(
    graph,
    numbered(amounts.references, (i) => claim("Reference", "CITES", i, hub.code, hub.code)),
    claims("Reference", "CITES"),
  );
  await write(
    graph,
    numbered(amounts.amendments, (i) => claim("Amendment", "AMENDS", i, provisionId(i % amounts.provisions), hub.code)),
    claims("Amendment", "AMENDS"),
  );
  await write(
    graph,
    numbered(amounts.treaties * 3, event),
    `UNWIND $rows AS row CREATE (c:Node:Claim:TreatyEvent) SET c = row WITH c MATCH (t:Node {id: c.subjectId}) CREATE (c)-[:SUBJECT]->(t) ${evidence}`,
  );
  await graph.alter("CALL db.awaitIndexes(300)");
}

const evidence = `WITH c MATCH (d:Node {id: $document})
  CREATE (s:Node:Assertion {id: 'evidence/' + c.id, label: c.label, method: 'CURATED', confidence: 1.0, recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'test', status: 'ACCEPTED', documentId: d.id, sortKey: c.id})
  CREATE (s)-[:SUPPORTS]->(c) CREATE (s)-[:EVIDENCED_BY {start: 0, \`end\`: 1, quote: 'x'}]->(d)
  CREATE (:Mention {id: 'mention/' + c.id, documentId: d.id, resourceId: c.subjectId, start: 0, \`end\`: 1, text: 'x', method: 'CURATED', confidence: 1.0, sortKey: c.id})-[:IN]->(d)`;

const claims = (label: string, type: string) => `UNWIND $rows AS row CREATE (c:Node:Claim:Link:${label}) SET c = row
  WITH c MATCH (a:Node {id: c.subjectId}), (b:Node {id: c.objectId})
  CREATE (c)-[:SUBJECT]->(a) CREATE (c)-[:OBJECT]->(b)
  CREATE (a)-[:${type} {claim: c.id, standing: c.standing, sortKey: c.sortKey, fromId: a.id, toId: b.id, fromAct: c.subjectAct, toAct: c.objectAct}]->(b)
  CREATE (a)-[:LINKED {claim: c.id, relation: c.relation, standing: c.standing, standingFrom: c.standingFrom, standingThen: c.standingThen}]->(b) ${evidence}`;

function act(id: string, type: string, label: string, number: string, day: number) {
  const date = dayOf(day);
  const sortKey = `${date}|${number}|${id}`;
  return {
    class: label,
    properties: {
      id,
      label: id,
      type,
      number,
      numberKey: number.toLowerCase(),
      date,
      title: `Title ${id}`,
      draft: false,
      issuerId: hub.authority,
      sortKey,
      sortKeyDesc: sortKey,
      titleKey: `${id}|`,
      words: `${searchWords([type, number, date, `Title ${id}`])} @Act`,
      version: 1,
    },
  };
}
const lawId = (i: number) => `az/law/${dayOf(i)}/L${pad(i)}`;
const law = (i: number) => act(lawId(i), "LAW", "Law", `L${pad(i)}`, i);
const provisionId = (i: number) => `${hub.code}#${i}`;
const provision = (i: number) => ({
  id: provisionId(i),
  label: `Large, ${i}`,
  actId: hub.code,
  parentId: hub.code,
  level: "ARTICLE",
  number: String(i),
  sortKey: `${pad(i)}|`,
});
const measure = (i: number) => ({
  id: `${hub.programme}#${i}`,
  label: `Large, ${i}`,
  actId: hub.programme,
  programmeId: hub.programme,
  level: "CLAUSE",
  number: String(i),
  title: `Measure ${i}`,
  sortKey: `${pad(i)}|`,
  listKey: `${hub.programme}#${pad(i)}`,
  status: "NOT_STATED",
});
const treaty = (i: number) => {
  const { properties } = act(`az/treaty/-/t${pad(i)}`, "TREATY", "Treaty", `T${pad(i)}`, i);
  return { properties: { ...properties, subject: "OTHER", stage: "SIGNED" } };
};
const judged = {
  standing: "ESTABLISHED",
  rank: 3,
  standingFrom: ["2026-01-01T00:00:00.000Z"],
  standingThen: ["UNKNOWN", "ESTABLISHED"],
};
const event = (i: number) => {
  const id = `claim/EVENT|${i}`;
  const day = dayOf(i);
  return {
    ...judged,
    id,
    label: id,
    step: "SIGNED",
    stage: "SIGNED",
    subjectId: `az/treaty/-/t${pad(i % amounts.treaties)}`,
    countsFrom: day,
    dateFrom: day,
    stageKey: `${day}|06|${id}`,
    sortKey: `${day}|06|${id}`,
  };
};
function claim(type: string, relation: string, i: number, objectId: string, objectAct: string) {
  const subjectId = lawId(i);
  const id = `claim/${relation}|${subjectId}|${objectId}`;
  return {
    ...judged,
    id,
    label: id,
    relation,
    kind: type === "Amendment" ? "INSERTION" : undefined,
    subjectId,
    objectId,
    subjectAct: subjectId,
    objectAct,
    sortKey: `${dayOf(i)}|${id}`,
    targetKey: `${objectId}|${id}`,
  };
}

const numbered = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

async function write(graph: Graph, rows: object[], statement: string): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await graph.write((tx): Promise<Row[]> =>
      tx.run(statement, { rows: rows.slice(start, start + BATCH), authority: hub.authority, document: hub.document }),
    );
}
