import { accept, reject, retract } from "../../src/assertions/decide";
import { record } from "../../src/assertions/record";
import { says } from "../assertions/plans";
import { day } from "../assertions/facts";
import { forget, invent } from "../assertions/world";
import { connectToTestGraph } from "../support";
import { askingTheSeeds } from "./asking";

const query = `query ($knownAt: DateTime, $code: String!, $article: String!, $law: String!, $country: String!, $programme: String!) {
  amendments(filter: { target: $article }, knownAt: $knownAt) { totalCount nodes { act { id } standing } }
  dependents(of: $article, knownAt: $knownAt) { nodes { resource { id } } }
  paths(from: $law, to: $code, knownAt: $knownAt) { length }
  conflicts(about: $article, knownAt: $knownAt) { nodes { type claims { standing } } }
  treaties(filter: { party: $country }, knownAt: $knownAt) { nodes { stage events { step } } }
  measure(programme: $programme, number: "2.1", knownAt: $knownAt) { status }
  act: provision(act: $code, number: "64.0.6-1", knownAt: $knownAt) { amendments { totalCount } }
}`;

describe("what was known at an instant", () => {
  const graph = connectToTestGraph();
  const ask = askingTheSeeds();
  const mark = `knownat${process.pid}`;
  const world = invent(mark);
  const { article, code, country, laws, measure, programme, report, treaty } = world;

  beforeAll(async () => {
    const decided = [
      world.amended(report, 0, "INSERTION"),
      says(report, "Razılıq", { claimType: "TreatyEvent", subjectId: treaty, step: "AGREED" }),
      says(report, "Tədbir tam", {
        claimType: "StatusReport",
        subjectId: measure,
        status: "EXECUTED",
        text: "Tədbir tam icra olunub.",
      }),
    ];
    const number = { key: measure, label: "2.1", scheme: "PROVISION_NUMBER" as const, targetId: measure };
    const designations = [...world.nodes.designations, number];
    await record(graph, {
      ...world.nodes,
      designations,
      assertions: [...decided, world.amended(report, 1, "INSERTION")],
    });
    const rows = await graph.read(
      "MATCH (s:Assertion)-[:SUPPORTS]->(c:Claim) WHERE c.subjectId CONTAINS $mark AND c.subjectId <> $other RETURN s.id AS id",
      { mark, other: laws[1] },
    );
    const assertionIds = rows.map(({ id }) => id as string);
    expect(assertionIds).toHaveLength(decided.length);
    await reject(graph, { by: "an editor", at: day(3), assertionIds });
    await accept(graph, { by: "an editor", at: day(5), assertionIds });
    await retract(graph, { by: "its recorder", at: day(7), assertionIds });
  });
  afterAll(() => forget(graph, mark));

  const known = async (knownAt: string | null) => {
    const { data, errors } = await ask(query, { knownAt, code, article, law: laws[0], country, programme });
    expect(errors).toBeUndefined();
    return data;
  };

  const both = {
    amendments: {
      totalCount: 2,
      nodes: [
        { act: { id: laws[0] }, standing: "DISPUTED" },
        { act: { id: laws[1] }, standing: "DISPUTED" },
      ],
    },
    dependents: { nodes: [{ resource: { id: laws[0] } }, { resource: { id: laws[1] } }] },
    paths: [{ length: 2 }],
    conflicts: { nodes: [{ type: "RIVAL_INSERTION", claims: [{ standing: "DISPUTED" }, { standing: "DISPUTED" }] }] },
    treaties: { nodes: [{ stage: "AGREED", events: [{ step: "AGREED" }] }] },
    measure: { status: "EXECUTED" },
    act: { amendments: { totalCount: 2 } },
  };
  const other = {
    amendments: { totalCount: 1, nodes: [{ act: { id: laws[1] }, standing: "ESTABLISHED" }] },
    dependents: { nodes: [{ resource: { id: laws[1] } }] },
    paths: [],
    conflicts: { nodes: [] },
    treaties: { nodes: [{ stage: null, events: [] }] },
    measure: { status: "NOT_REPORTED" },
    act: { amendments: { totalCount: 1 } },
  };
  const nothing = {
    ...other,
    amendments: { totalCount: 0, nodes: [] },
    dependents: { nodes: [] },
    act: { amendments: { totalCount: 0 } },
  };

  it.each([
    ["before anything was recorded", "2029-12-31T00:00:00.000Z", nothing],
    ["as it was recorded", day(2), both],
    ["once it was rejected", day(4), other],
    ["once it was accepted again", day(6), both],
    ["once it was retracted", day(8), other],
    ["now", null, other],
  ])("%s is what every field answers", async (_, instant, expected) => {
    expect(await known(instant)).toEqual(expected);
  });

  it("tells of a conflict what prevailed then, by which rule, and who had decided on whose words", async () => {
    const own = invent(`${mark}equals`);
    const claim = `claim/AMENDS|${own.laws[1]}|${own.article}|INSERTION`;
    const words = [own.amended(report, 0, "INSERTION"), own.amended(report, 1, "INSERTION")];
    await record(graph, { ...own.nodes, documents: [], mentions: [], assertions: words });
    await accept(graph, { by: "an editor", at: day(3), claim, decisive: true });
    const decided = `query ($article: String!, $knownAt: DateTime) {
      conflicts(about: $article, knownAt: $knownAt) { nodes {
        rule prevails { id } claims { standing evidence { status decidedAt decidedBy } }
      } }
    }`;
    const conflictAt = async (knownAt: string | null) => {
      const { data, errors } = await ask(decided, { article: own.article, knownAt });
      expect(errors).toBeUndefined();
      return (data as unknown as { conflicts: { nodes: unknown[] } }).conflicts.nodes;
    };
    const accepted = { status: "ACCEPTED", decidedAt: null, decidedBy: null };
    const open = {
      rule: expect.stringMatching(/, no editor has decided yet\.$/),
      prevails: null,
      claims: [
        { standing: "DISPUTED", evidence: [accepted] },
        { standing: "DISPUTED", evidence: [accepted] },
      ],
    };
    const settled = {
      rule: expect.stringMatching(/, an editor has decided\.$/),
      prevails: { id: claim },
      claims: [
        { standing: "OVERRULED", evidence: [accepted] },
        { standing: "ESTABLISHED", evidence: [{ ...accepted, decidedAt: day(3), decidedBy: "an editor" }] },
      ],
    };
    expect(await conflictAt(day(2))).toEqual([open]);
    expect(await conflictAt(day(4))).toEqual([settled]);
    expect(await conflictAt(null)).toEqual([settled]);
  });
});
