import { identifyClaim } from "../../../src/assertions/claim";
import { record } from "../../../src/assertions/record";
import { connectToTestGraph } from "../../support";
import { day } from "../facts";
import { actPlan, plan, says } from "../plans";
import { ask, forget, invent, peacefulWords, type World } from "../world";

describe("what follows from recorded words", () => {
  const graph = connectToTestGraph();
  const marks: string[] = [];
  const world = (name: string): World => {
    const mark = `judge${process.pid}${name}`;
    marks.push(mark);
    return invent(mark);
  };
  const node = async (id: string) => (await ask(graph, "MATCH (n:Node {id: $id}) RETURN n {.*} AS n", { id }))[0]?.n;

  afterAll(async () => {
    for (const mark of marks) await forget(graph, mark);
  });

  it("derives the stage of a treaty, the status of a measure and the force of provisions", async () => {
    const own = world("derived");
    await record(graph, { ...own.nodes, assertions: peacefulWords(own) });
    expect(await node(own.treaty)).toMatchObject({ stage: "AGREED" });
    expect(await node(own.measure)).toMatchObject({ status: "EXECUTED" });
    expect(await node(own.article)).toMatchObject({ inForceFrom: "2014-10-17" });
    const events = await ask(
      graph,
      "MATCH (e:TreatyEvent {subjectId: $treaty}) RETURN e.step AS step, e.countsFrom AS day ORDER BY e.stageKey",
      { treaty: own.treaty },
    );
    expect(events).toEqual([
      { step: "NEGOTIATION_ROUND", day: "2016-02-23" },
      { step: "AGREED", day: "2016-12-31" },
    ]);
  });

  it("ends the force of provisions with the repeal of their act, and of what stands in them", async () => {
    const { nodes, code, article, laws, report, mark } = world("force");
    const clause = {
      id: `${article}.1`,
      actId: code,
      parentId: article,
      level: "CLAUSE",
      number: "64.0.6-1.1",
    } as const;
    await record(graph, { ...nodes, provisions: [...nodes.provisions, clause] });
    expect(await node(clause.id)).toMatchObject({ inForceFrom: "2013-07-02" });
    const repeals = { claimType: "Reference", relation: "REPEALS", subjectId: laws[1], objectId: code } as const;
    await record(graph, plan({ assertions: [says(report, mark, repeals)] }));
    const ends = await Promise.all([code, article, clause.id].map((id) => node(id)));
    expect(ends.map((end) => (end as { inForceUntil: string }).inForceUntil)).toEqual(Array(3).fill("2016-05-06"));
  });

  it("shows rival insertions, and which prevails by the rank of its source", async () => {
    const { nodes, amended, report, register, laws, article } = world("rivals");
    await record(graph, { ...nodes, assertions: [amended(report, 1, "INSERTION")] });
    expect(await ask(graph, "MATCH (k:Conflict {aboutId: $article}) RETURN k.id", { article })).toEqual([]);
    await record(graph, plan({ assertions: [amended(register, 0, "INSERTION", { recordedAt: day(5) })] }));
    const [winner, loser] = laws.map((law) => `claim/AMENDS|${law}|${article}|INSERTION`);
    const [conflict] = await ask(
      graph,
      `MATCH (k:Conflict {aboutId: $article})-[:ABOUT]->(c:Claim) WITH k, c ORDER BY c.id
       RETURN k {.type, .prevailsId, .standsFrom, .standsThen, .rule} AS k, collect(c.standing) AS standings`,
      { article },
    );
    expect(conflict).toEqual({
      k: {
        type: "RIVAL_INSERTION",
        prevailsId: winner,
        standsFrom: [day(5)],
        standsThen: ["", winner],
        rule: expect.stringContaining("Article 79.4"),
      },
      standings: ["ESTABLISHED", "OVERRULED"],
    });
    expect(await node(loser!)).toMatchObject({
      standing: "OVERRULED",
      standingFrom: [day(1), day(5)],
      standingThen: ["UNKNOWN", "ESTABLISHED", "OVERRULED"],
    });
    expect(
      await ask(graph, "MATCH ()-[r:AMENDS {claim: $loser}]->() RETURN r.standing AS standing", { loser }),
    ).toEqual([{ standing: "OVERRULED" }]);
  });

  it("follows the best ranked source in the details of an amendment, in whatever order they are recorded", async () => {
    const recordIn = async (name: string, order: ("report" | "register")[]) => {
      const own = world(name);
      await record(graph, own.nodes);
      for (const source of order) {
        const said = own.amended(own[source], 0, "INSERTION");
        const inForceFrom = source === "register" ? "2014-11-23" : "2014-10-18";
        const claim = {
          ...said.claim,
          inForceFrom,
          ...(source === "report" && { newText: "yeni" }),
        } as typeof said.claim;
        await record(graph, plan({ assertions: [{ ...said, claim }] }));
      }
      return node(identifyClaim(own.amended(own.report, 0, "INSERTION").claim).id);
    };
    const expected = { inForceFrom: "2014-11-23", newText: "yeni" };
    expect(await recordIn("details1", ["report", "register"])).toMatchObject(expected);
    expect(await recordIn("details2", ["register", "report"])).toMatchObject(expected);
  });

  it("judges what is said of acts of one number together, whatever else is recorded of them later", async () => {
    const { nodes, report, mark, rules } = world("twins");
    const [early, late] = ["2001-05-20", "2011-05-20"].map((date) => `az/protocol/${date}/81-${mark}`) as [
      string,
      string,
    ];
    const twins = [early, late].map((id) => actPlan(id, { type: "PROTOCOL", number: `81-${mark}` }));
    const approves = (subjectId: string, number: number) =>
      says(
        report,
        "Qərarla",
        { claimType: "Reference", relation: "APPROVES", subjectId, objectId: rules },
        { recordedAt: day(number) },
      );
    const said = (subjectId: string, value: string) =>
      says(report, "Qərarla", { claimType: "Attribution", subjectId, property: "DATE", value });
    await record(graph, {
      ...nodes,
      acts: [...nodes.acts, ...twins],
      assertions: [approves(late, 1), approves(early, 2), said(early, "2001-05-20"), said(late, "2011-05-20")],
    });
    const standings = async () =>
      (
        await ask(
          graph,
          "MATCH (c:Claim) WHERE c.subjectId IN $twins AND c.relation <> 'EVENT' RETURN c.standing AS s",
          {
            twins: [early, late],
          },
        )
      ).map(({ s }) => s);
    expect(await standings()).toEqual(Array(4).fill("DISPUTED"));
    expect(
      await ask(graph, "MATCH (k:Conflict {aboutId: $late}) RETURN k.type AS type, k.state AS state", { late }),
    ).toEqual([{ type: "DATE_OR_ISSUER", state: "OPEN" }]);

    const signed = says(report, "imzalanmışdır", { claimType: "TreatyEvent", subjectId: early, step: "SIGNED" });
    await record(graph, plan({ assertions: [signed] }));
    expect(await standings()).toEqual(Array(4).fill("DISPUTED"));

    await record(graph, plan({ acts: [{ id: early, type: "PROTOCOL", draft: false, number: `18-${mark}` }] }));
    expect(await standings()).toEqual(Array(4).fill("ESTABLISHED"));
    expect(await ask(graph, "MATCH (k:Conflict) WHERE k.aboutId IN $twins RETURN k", { twins: [early, late] })).toEqual(
      [],
    );
  });
});
