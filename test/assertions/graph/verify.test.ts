import { record } from "../../../src/assertions/record";
import { accept } from "../../../src/assertions/decide";
import { verify, verifyRules } from "../../../src/assertions/verify";
import { connectToTestGraph } from "../../support";
import { day } from "../facts";
import { ask, forget, invent, peacefulWords, type World } from "../world";

/** A rule, how a test breaks it by raw Cypher (`$world` are the ids of an invented world), and the Cypher that finds the node to be named. */
type Breakage = [rule: string, what: string, broken: string, named: string];

const insertion = "MATCH (c:Amendment {objectId: $world.article, kind: 'INSERTION', standing: 'ESTABLISHED'})";
const rival = "MATCH (c:Amendment {objectId: $world.article, kind: 'INSERTION', standing: 'OVERRULED'})";
const node = (name: string) => `MATCH (n:Node {id: $world.${name}})`;
const word = `${insertion}<-[:SUPPORTS]-(s:Assertion)-[e:EVIDENCED_BY]->(d:Document {id: $world.report})`;
const event = "MATCH (c:TreatyEvent {subjectId: $world.treaty, step: 'AGREED'})";
const conflict = "MATCH (k:Conflict {aboutId: $world.article})";

const breakages: Breakage[] = [
  ["missing-property", "an act without its type", `${node("code")} REMOVE n.type`, `${node("code")} RETURN n.id AS id`],
  [
    "missing-property",
    "a claim without its standing",
    `${insertion} REMOVE c.standing`,
    "MATCH (c:Amendment {objectId: $world.article}) WHERE c.standing IS NULL RETURN c.id AS id",
  ],
  ["wrong-label", "an act of another class", `${node("code")} SET n:Law`, `${node("code")} RETURN n.id AS id`],
  [
    "wrong-label",
    "a node of no kind",
    `${node("authority")} REMOVE n:Authority`,
    `${node("authority")} RETURN n.id AS id`,
  ],
  [
    "edge-without-claim",
    "an edge that nobody claims",
    `${node("decision")} MATCH (a:Node {id: $world.code}) CREATE (n)-[:CITES {claim: 'claim/none-' + $world.mark}]->(a)`,
    "RETURN 'claim/none-' + $world.mark AS id",
  ],
  [
    "edge-without-claim",
    "an edge whose claim was rejected",
    `${insertion} SET c.standing = 'REJECTED'`,
    "MATCH (c:Amendment {objectId: $world.article, standing: 'REJECTED'}) RETURN c.id AS id",
  ],
  [
    "edge-without-claim",
    "an edge between other ends",
    `${insertion} MATCH ()-[r:AMENDS {claim: c.id}]->(b) MATCH (a:Node {id: $world.rules}) CREATE (a)-[x:AMENDS]->(b) WITH r, x, properties(r) AS p DELETE r SET x = p`,
    `${insertion} RETURN c.id AS id`,
  ],
  [
    "claim-without-edge",
    "an accepted claim without its edge",
    `${insertion} MATCH ()-[r:AMENDS {claim: c.id}]->() DELETE r`,
    `${insertion} RETURN c.id AS id`,
  ],
  [
    "claim-without-edge",
    "an edge with a stale sort key",
    `${insertion} MATCH ()-[r:AMENDS {claim: c.id}]->() SET r.sortKey = 'x'`,
    `${insertion} RETURN c.id AS id`,
  ],
  [
    "linked",
    "a link without its LINKED edge",
    `${insertion} MATCH ()-[r:LINKED {claim: c.id}]->() DELETE r`,
    `${insertion} RETURN c.id AS id`,
  ],
  [
    "linked",
    "a LINKED edge with another history than its link's",
    `${insertion} MATCH ()-[r:LINKED {claim: c.id}]->() SET r.standingThen = ['UNKNOWN', 'REJECTED']`,
    `${insertion} RETURN c.id AS id`,
  ],
  [
    "linked",
    "a LINKED edge that nobody claims",
    `${node("decision")} MATCH (a:Node {id: $world.code}) CREATE (n)-[:LINKED {claim: 'claim/none-' + $world.mark}]->(a)`,
    "RETURN 'claim/none-' + $world.mark AS id",
  ],
  [
    "part-of",
    "a provision that stands in nothing",
    `${node("article")}-[r:PART_OF]->() DELETE r`,
    `${node("article")} RETURN n.id AS id`,
  ],
  [
    "part-of",
    "a provision of another act",
    `${node("article")} SET n.actId = $world.rules`,
    `${node("article")} RETURN n.id AS id`,
  ],
  [
    "part-of",
    "a measure listed among provisions",
    `${node("measure")} SET n.parentId = n.programmeId`,
    `${node("measure")} RETURN n.id AS id`,
  ],
  [
    "issued-by",
    "an act with another issuer than its edge",
    `${node("decision")}-[r:ISSUED_BY]->() DELETE r`,
    `${node("decision")} RETURN n.id AS id`,
  ],
  [
    "stale-party",
    "parties out of order",
    `${node("treaty")}<-[r:PARTY_TO {order: 1}]-() SET r.order = 2`,
    `${node("treaty")} RETURN n.id AS id`,
  ],
  [
    "stale-party",
    "an authority under another's key",
    `${node("measure")}<-[r:RESPONSIBLE_FOR]-() SET r.authorityId = 'x'`,
    `${node("measure")} RETURN n.id AS id`,
  ],
  [
    "assertion-status",
    "a status that no verdict gave",
    `${word} SET s.status = 'PROPOSED'`,
    `${word} RETURN s.id AS id`,
  ],
  ["quote", "a quote in other words", `${word} SET e.quote = 'Fərmanla'`, `${word} RETURN s.id AS id`],
  [
    "quote",
    "a quote from elsewhere",
    `${word} SET e.start = e.start + 1, e.end = e.end + 1`,
    `${word} RETURN s.id AS id`,
  ],
  [
    "quote",
    "evidence without a place",
    `${word} SET e.quote = null, e.start = null, e.end = null`,
    `${word} RETURN s.id AS id`,
  ],
  [
    "mention-text",
    "a mention of other words",
    "MATCH (m:Mention {resourceId: $world.code}) SET m.text = 'x'",
    "MATCH (m:Mention {resourceId: $world.code}) RETURN m.id AS id",
  ],
  [
    "sha256",
    "a text that was changed",
    `${node("report")} SET n.text = n.text + ' '`,
    `${node("report")} RETURN n.id AS id`,
  ],
  ["orphan-claim", "a claim that no source says", `${event}<-[r:SUPPORTS]-() DELETE r`, `${event} RETURN c.id AS id`],
  ["orphan-claim", "a claim about nothing", `${event}-[r:SUBJECT]->() DELETE r`, `${event} RETURN c.id AS id`],
  [
    "orphan-assertion",
    "a word for nothing",
    `${word} MATCH (s)-[r:SUPPORTS]->() SET s.mark = $world.mark DELETE r`,
    "MATCH (s:Assertion {mark: $world.mark}) RETURN s.id AS id",
  ],
  [
    "orphan-assertion",
    "a word of no document",
    `${word} SET s.mark = $world.mark DELETE e`,
    "MATCH (s:Assertion {mark: $world.mark}) RETURN s.id AS id",
  ],
  [
    "orphan-verdict",
    "a verdict on nothing",
    `${insertion}<-[:SUPPORTS]-()<-[r:OF]-(v:Verdict) SET v.mark = $world.mark DELETE r`,
    "MATCH (v:Verdict {mark: $world.mark}) RETURN v.id AS id",
  ],
  [
    "orphan-mention",
    "a mention of nothing",
    "MATCH (m:Mention {resourceId: $world.code})-[r:NAMES]->() DELETE r",
    "MATCH (m:Mention {resourceId: $world.code}) RETURN m.id AS id",
  ],
  [
    "orphan-designation",
    "a designation without its target",
    "MATCH (d:Designation {target: $world.code})-[r:DESIGNATES]->() DELETE r",
    "RETURN $world.code AS id",
  ],
  [
    "orphan-designation",
    "a designation of another thing than its target",
    "MATCH (d:Designation {target: $world.code}) SET d.target = $world.rules",
    "RETURN $world.rules AS id",
  ],
  [
    "orphan-conflict",
    "a conflict about nothing",
    `${conflict}-[r:ABOUT]->(:Provision) DELETE r`,
    `${conflict} RETURN k.id AS id`,
  ],
  [
    "stale-key",
    "an act under another sort key",
    `${node("code")} SET n.sortKey = 'x'`,
    `${node("code")} RETURN n.id AS id`,
  ],
  [
    "stale-key",
    "a title key of another title",
    `${node("treaty")} SET n.title = 'Başqa'`,
    `${node("treaty")} RETURN n.id AS id`,
  ],
  [
    "stale-key",
    "a provision under its act's old label",
    `${node("article")} SET n.label = 'Köhnə, 1'`,
    `${node("article")} RETURN n.id AS id`,
  ],
  [
    "stale-claim",
    "a standing that does not follow",
    `${rival} SET c.standing = 'ESTABLISHED', c.broken = true`,
    "MATCH (c:Amendment {objectId: $world.article, broken: true}) RETURN c.id AS id",
  ],
  ["stale-claim", "a history that does not follow", `${rival} SET c.standingFrom = []`, `${rival} RETURN c.id AS id`],
  ["stale-claim", "a claim under another label", `${insertion} SET c.label = 'x'`, `${insertion} RETURN c.id AS id`],
  ["stale-claim", "a claim of another act", `${insertion} SET c.objectAct = 'x'`, `${insertion} RETURN c.id AS id`],
  [
    "stale-claim",
    "a claim under another sort key",
    `${insertion} SET c.sortKey = 'x'`,
    `${insertion} RETURN c.id AS id`,
  ],
  [
    "stale-claim",
    "a step that counts from another day",
    `${event} SET c.countsFrom = '2000-01-01'`,
    `${event} RETURN c.id AS id`,
  ],
  [
    "stale-conflict",
    "a conflict that another claim wins",
    `${conflict} SET k.prevailsId = null`,
    `${conflict} RETURN k.id AS id`,
  ],
  [
    "stale-conflict",
    "a conflict that is not stored",
    `${conflict} SET k.removed = true WITH k MATCH (n:Node {id: $world.code}) SET n.lost = k.id DETACH DELETE k`,
    `${node("code")} RETURN n.lost AS id`,
  ],
  [
    "stale-stage",
    "a treaty at another stage",
    `${node("treaty")} SET n.stage = 'SIGNED'`,
    `${node("treaty")} RETURN n.id AS id`,
  ],
  [
    "stale-status",
    "a measure in another status",
    `${node("measure")} SET n.status = 'ONGOING'`,
    `${node("measure")} RETURN n.id AS id`,
  ],
  [
    "stale-force",
    "a provision in force since another day",
    `${node("article")} SET n.inForceFrom = '2000-01-01'`,
    `${node("article")} RETURN n.id AS id`,
  ],
];

/** The ids of a world, by what they are ids of. */
function idsIn(world: World): Record<string, string> {
  const { mark, code, article, programme, measure, treaty, decision, rules, authority, report } = world;
  return { mark, code, article, programme, measure, treaty, decision, rules, authority, report: report.id };
}

describe("verifying the stored graph", () => {
  const graph = connectToTestGraph();
  const marks: string[] = [];

  /** A world with words for every type of claim, a rival insertion that is overruled, and a verdict. */
  async function build(name: string): Promise<World> {
    const world = invent(`verify${process.pid}${name}`);
    marks.push(world.mark);
    await record(graph, {
      ...world.nodes,
      assertions: [...peacefulWords(world), world.amended(world.report, 1, "INSERTION")],
    });
    const claim = `claim/AMENDS|${world.laws[0]}|${world.article}|INSERTION`;
    await accept(graph, { claim, by: "an editor", at: day(2) });
    return world;
  }

  const violations = async (rules?: readonly string[]) => {
    const found: string[] = [];
    for await (const { rule, id } of verify(graph, { rules })) found.push(`${rule} ${id}`);
    return found;
  };
  const idsOf = async ({ mark }: World) => {
    const rows = await ask(
      graph,
      "MATCH (n) WHERE n.id CONTAINS $mark OR n.documentId CONTAINS $mark OR n.aboutId CONTAINS $mark RETURN n.id AS id",
      { mark },
    );
    return rows.map(({ id }) => String(id));
  };

  afterAll(async () => {
    for (const mark of marks) await forget(graph, mark);
  });

  it("finds nothing in a graph in order", async () => {
    const ids = await idsOf(await build("good"));
    expect(ids.length).toBeGreaterThan(30);
    expect((await violations()).filter((found) => ids.some((id) => found.endsWith(` ${id}`)))).toEqual([]);
  });

  it("has a test for each of its rules", () => {
    expect(new Set(breakages.map(([rule]) => rule))).toEqual(new Set(verifyRules));
  });

  it("refuses a rule that it does not know", async () => {
    await expect(violations(["none"])).rejects.toThrow(/There is no rule "none": the rules are missing-property, /);
  });

  it.each(breakages)("%s: names %s", async (rule, what, broken, named) => {
    const world = await build(`broken${breakages.findIndex((one) => one[1] === what)}`);
    const ids = idsIn(world);
    await graph.write((tx) => tx.run(broken, { world: ids }));
    const [found] = await ask(graph, named, { world: ids });
    expect(found?.id).toEqual(expect.any(String));
    expect(await violations([rule])).toContain(`${rule} ${String(found?.id)}`);
    await forget(graph, world.mark);
  });
});
