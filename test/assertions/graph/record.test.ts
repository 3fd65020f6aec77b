import { identifyClaim } from "../../../src/assertions/claim";
import { record } from "../../../src/assertions/record";
import type { Graph } from "../../../src/graph/driver";
import { connectToTestGraph } from "../../support";
import { connectCounting } from "../counting-graph";
import { actPlan, plan, says } from "../plans";
import { ask, forget, invent, peacefulWords, type World } from "../world";

describe("recording a plan", () => {
  const graph = connectToTestGraph();
  const marks: string[] = [];
  const world = (name: string): World => {
    const mark = `record${process.pid}${name}`;
    marks.push(mark);
    return invent(mark);
  };
  const node = async (id: string) => (await ask(graph, "MATCH (n:Node {id: $id}) RETURN n {.*} AS n", { id }))[0]?.n;

  afterAll(async () => {
    for (const mark of marks) await forget(graph, mark);
  });

  it("stores acts, provisions, measures, parties and documents with their keys, and the text unfolded", async () => {
    const { nodes, code, article, measure, programme, treaty, report, mark } = world("nodes");
    await record(graph, nodes);
    expect(await node(code)).toMatchObject({ label: `Məcəllə ${mark}`, type: "CODE", date: "2013-07-02", version: 1 });
    expect(await node(article)).toMatchObject({ label: `Məcəllə ${mark}, 64.0.6-1`, actId: code, parentId: code });
    expect(await node(measure)).toMatchObject({ programmeId: programme, actId: programme, status: "NOT_REPORTED" });
    expect(await node(measure)).not.toHaveProperty("parentId");
    expect(await node(report.id)).toMatchObject({ text: report.text, sha256: report.sha256, label: report.title });
    expect(await ask(graph, "MATCH (n:Node {id: $treaty}) RETURN labels(n) AS labels", { treaty })).toEqual([
      { labels: expect.arrayContaining(["Node", "Resource", "Act", "Treaty"]) },
    ]);
  });

  it("says where things stand and who made, answers for and is party to them, in order", async () => {
    const { nodes, article, code, measure, programme, treaty, decision, authority, country } = world("structure");
    await record(graph, nodes);
    const edges = await ask(
      graph,
      `MATCH (a:Node)-[r:PART_OF|ISSUED_BY|RESPONSIBLE_FOR|PARTY_TO]->(b:Node)
       WHERE a.id IN $ids OR b.id IN $ids
       RETURN a.id AS from, type(r) AS type, b.id AS to, r.order AS order, r.role AS role
       ORDER BY type, order`,
      { ids: [article, measure, decision, treaty] },
    );
    expect(edges).toEqual(
      [
        { from: decision, type: "ISSUED_BY", to: authority, order: null, role: null },
        { from: country, type: "PARTY_TO", to: treaty, order: 0, role: null },
        { from: authority, type: "PARTY_TO", to: treaty, order: 1, role: null },
        ...[
          { from: article, type: "PART_OF", to: code, order: null, role: null },
          { from: measure, type: "PART_OF", to: programme, order: null, role: null },
        ].sort((one, other) => (one.from < other.from ? -1 : 1)),
        { from: authority, type: "RESPONSIBLE_FOR", to: measure, order: 0, role: "RESPONSIBLE" },
      ].map((edge) => expect.objectContaining(edge)),
    );
  });

  it("stores a claim once however many sources say it, each with its words and their place", async () => {
    const { nodes, amended, report, register, laws, article } = world("claims");
    const words = [amended(report, 0, "INSERTION"), amended(register, 0, "INSERTION")];
    expect(await record(graph, { ...nodes, assertions: words })).toMatchObject({ assertions: 2, judged: 1 });
    const rows = await ask(
      graph,
      `MATCH (c:Amendment {objectId: $article})<-[:SUPPORTS]-(s)-[e:EVIDENCED_BY]->(d)
       RETURN c.id AS claim, c.label AS label, c.standing AS standing, c.rank AS rank, s.status AS status,
         d.id AS document, e.quote = substring(d.text, e.start, e.end - e.start) AS isQuoted ORDER BY d.rank`,
      { article },
    );
    expect(rows.map(({ document, isQuoted }) => [document, isQuoted])).toEqual([
      [register.id, true],
      [report.id, true],
    ]);
    expect(rows[0]).toMatchObject({
      claim: `claim/AMENDS|${laws[0]}|${article}|INSERTION`,
      label: expect.stringMatching(/, 17\.10\.2014 → Məcəllə .*, 64\.0\.6-1: INSERTION$/),
      standing: "ESTABLISHED",
      rank: 1,
      status: "ACCEPTED",
    });
  });

  it("projects an edge for an accepted claim, with the keys that paging needs, and none for a proposed one", async () => {
    const { nodes, amended, report, laws, article, code } = world("edges");
    const proposed = amended(report, 1, "REPEAL", { quote: undefined, start: undefined, end: undefined, locator: "x" });
    await record(graph, {
      ...nodes,
      assertions: [amended(report, 0, "INSERTION"), { ...proposed, status: "PROPOSED" }],
    });
    const edges = await ask(graph, "MATCH (a)-[r:AMENDS]->(:Node {id: $article}) RETURN a.id AS by, r {.*} AS r", {
      article,
    });
    expect(edges).toEqual([
      {
        by: laws[0],
        r: {
          claim: `claim/AMENDS|${laws[0]}|${article}|INSERTION`,
          kind: "INSERTION",
          standing: "ESTABLISHED",
          sortKey: expect.stringContaining("2014-10-17|"),
          fromId: laws[0],
          toId: article,
          fromAct: laws[0],
          toAct: code,
        },
      },
    ]);
    expect(await node(`claim/AMENDS|${laws[1]}|${article}|REPEAL`)).toMatchObject({ standing: "PROPOSED" });
  });

  it("changes nothing when the same plan comes again, by the database's own counters", async () => {
    const own = world("again");
    const whole = { ...own.nodes, assertions: peacefulWords(own) };
    const counting = connectCounting();
    try {
      await record(counting as unknown as Graph, whole);
      expect(counting.takeChanges()).toBeGreaterThan(100);
      expect(await record(counting as unknown as Graph, whole)).toEqual({
        created: 0,
        changed: 0,
        assertions: 0,
        judged: 0,
      });
      expect(counting.takeChanges()).toBe(0);
    } finally {
      await counting.close();
    }
  });

  it("keeps what it knows of a node, adds what is new, and sorts its claims anew", async () => {
    const { nodes, amended, report, mark, article } = world("more");
    const undated = `az/law/-/undated-${mark}`;
    const claim = { claimType: "Amendment", subjectId: undated, objectId: article, kind: "SUBSTITUTION" } as const;
    const acts = [...nodes.acts, { ...actPlan(undated), number: undefined, title: "Tarixsiz" }];
    await record(graph, { ...nodes, acts, assertions: [says(report, mark, claim), amended(report, 0, "INSERTION")] });
    await record(graph, plan({ acts: [{ ...actPlan(undated), number: "9-X", date: "2015-01-01" }] }));
    expect(await node(undated)).toMatchObject({
      title: "Tarixsiz",
      number: "9-X",
      label: "9-X, 01.01.2015",
      version: 2,
    });
    const sorted = await ask(
      graph,
      "MATCH (m:Amendment {objectId: $article}) RETURN m.label AS label, m.sortKey AS key ORDER BY m.sortKey",
      { article },
    );
    expect(sorted[1]).toEqual({
      label: expect.stringMatching(/^9-X, 01\.01\.2015 → /),
      key: expect.stringMatching(/^2015-01-01\|/),
    });
    const edge = "MATCH ()-[r:AMENDS {claim: $id}]->() RETURN r.sortKey AS key";
    expect(await ask(graph, edge, { id: identifyClaim(claim).id })).toEqual([{ key: sorted[1]?.key }]);
  });

  it("gives an act the label of its class when its type becomes known", async () => {
    const { nodes, rules } = world("class");
    await record(graph, nodes);
    await record(graph, plan({ acts: [{ id: rules, type: "TREATY", draft: false }] }));
    const [row] = await ask(graph, "MATCH (n:Node {id: $rules}) RETURN labels(n) AS labels, n.title AS title", {
      rules,
    });
    expect(row?.labels).toEqual(expect.arrayContaining(["Node", "Resource", "Act", "Treaty"]));
    expect(row?.labels).not.toContain("Regulation");
    expect(row?.title).toMatch(/^Qaydalar/);
  });

  it("relabels the provisions of an act that is cited otherwise, and the claims about them", async () => {
    const { nodes, amended, report, code, article } = world("relabel");
    await record(graph, { ...nodes, assertions: [amended(report, 0, "INSERTION")] });
    await record(graph, plan({ acts: [{ id: code, type: "CODE", draft: false, title: "Yeni ad" }] }));
    expect(await node(article)).toMatchObject({ label: "Yeni ad, 64.0.6-1" });
    expect(await ask(graph, "MATCH (m:Amendment {objectId: $article}) RETURN m.label AS label", { article })).toEqual([
      { label: expect.stringMatching(/ → Yeni ad, 64\.0\.6-1: INSERTION$/) },
    ]);
  });

  it("refuses a plan that speaks of what is nowhere or of another kind, and stores nothing of it", async () => {
    const { nodes, article, report, amended, decision } = world("refused");
    const elsewhere = { ...amended(report, 0, "INSERTION"), documentId: "document/nowhere" };
    await expect(record(graph, { ...nodes, assertions: [elsewhere] })).rejects.toThrow(
      "A claim of type Amendment speaks of document/nowhere, which neither the plan nor the graph has.",
    );
    const event = says(report, "Saziş", { claimType: "TreatyEvent", subjectId: decision, step: "SIGNED" });
    await expect(record(graph, { ...nodes, assertions: [event] })).rejects.toThrow(
      `A claim of type TreatyEvent needs ${decision} to be a treaty, protocol or convention, which it is not.`,
    );
    expect(await node(article)).toBeUndefined();
  });

  it("refuses to change a document, and a quote that the stored document does not hold", async () => {
    const { nodes, report, amended } = world("document");
    await record(graph, nodes);
    const other = { ...nodes.documents[0]!, text: undefined, sha256: "0".repeat(64) };
    await expect(record(graph, plan({ documents: [other] }))).rejects.toThrow(/a document is never changed/);
    const misquoted = { ...amended(report, 0, "INSERTION"), quote: "Fərmanla" };
    await expect(record(graph, plan({ assertions: [misquoted] }))).rejects.toThrow(/The quote «Fərmanla»/);
  });

  it("lets writers wait for each other, so that none works on what another is changing", async () => {
    const { nodes, amended, report, register, article } = world("together");
    await record(graph, nodes);
    await Promise.all([
      record(graph, plan({ assertions: [amended(report, 1, "INSERTION")] })),
      record(graph, plan({ assertions: [amended(register, 0, "INSERTION")] })),
      record(graph, plan({ assertions: [amended(report, 0, "INSERTION")] })),
    ]);
    const standings = await ask(
      graph,
      "MATCH (m:Amendment {objectId: $article}) RETURN m.standing AS standing ORDER BY standing",
      { article },
    );
    expect(standings.map(({ standing }) => standing)).toEqual(["ESTABLISHED", "OVERRULED"]);
  });
});
