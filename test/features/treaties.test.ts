import { findStage } from "../../src/assertions/treaty-stage";
import type { CountedStep } from "../../src/assertions/treaty-stage";
import { connectToTestGraph } from "../support";
import { askingTheSeeds } from "./asking";

interface Stages {
  treaties: { nodes: { id: string; stage: string | null }[] };
}

describe("where treaties stand", () => {
  const ask = askingTheSeeds();
  const graph = connectToTestGraph();
  const stageOf = async (party: string, asOf: string, subject = "READMISSION") => {
    const { data } = await ask(
      "query ($party: String!, $asOf: LocalDate, $subjects: [TreatySubject!]) { treaties(filter: { party: $party, subjects: $subjects }, asOf: $asOf) { nodes { stage } } }",
      { party, asOf, subjects: [subject] },
    );
    return (data as unknown as Stages).treaties.nodes.map(({ stage }) => stage);
  };

  it("tells the readmission agreement with Switzerland as signed on 2016-10-10, and nothing of it the day before", async () => {
    expect(await stageOf("CH", "2016-10-09")).toEqual([null]);
    expect(await stageOf("CH", "2016-10-10")).toEqual(["SIGNED"]);
  });

  it("tells the labour agreement with Türkiye as ratified by the law of 2014-02-13", async () => {
    expect(await stageOf("TR", "2014-02-12", "LABOUR_MIGRATION")).toEqual([null]);
    expect(await stageOf("TR", "2014-02-13", "LABOUR_MIGRATION")).toEqual(["RATIFIED"]);
    const { data } = await ask(
      '{ treaties(filter: { party: "TR", subjects: [LABOUR_MIGRATION] }) { nodes { ratifiedBy { date } } } }',
    );
    expect(data).toEqual({ treaties: { nodes: [{ ratifiedBy: [{ date: "2014-02-13" }] }] } });
  });

  it("lists both rounds with Moldova, and Montenegro at signing", async () => {
    const { data } = await ask(
      '{ treaties(filter: { party: "MD" }) { nodes { events { step dateFrom dateUntil place } } } }',
    );
    const [moldova] = (data as unknown as { treaties: { nodes: { events: unknown[] }[] } }).treaties.nodes;
    expect(moldova?.events).toEqual(
      expect.arrayContaining([
        { step: "NEGOTIATION_ROUND", dateFrom: "2016-02-23", dateUntil: "2016-02-25", place: "Kişinyov" },
        { step: "NEGOTIATION_ROUND", dateFrom: "2016-10-18", dateUntil: "2016-10-19", place: "Bakı" },
      ]),
    );
    expect(await stageOf("ME", "2016-12-31")).toEqual(["SIGNING"]);
  });

  it("computes in the database the stage that the pure rule gives, for every treaty on every day that matters", async () => {
    const steps = await graph.read(
      "MATCH (e:TreatyEvent) WHERE e.standing IN ['ESTABLISHED', 'DISPUTED'] AND e.subjectId STARTS WITH 'az/' RETURN e {.subjectId, .step, .stage, .countsFrom, .id, .stageKey} AS step",
    );
    const events = steps.map(({ step }) => step as CountedStep & { subjectId: string });
    const days = [...new Set(events.map(({ countsFrom }) => countsFrom))].flatMap((day) =>
      [-1, 0, 1].map((after) => dayAfter(day, after)),
    );
    expect(days.length).toBeGreaterThan(10);
    const treaties = new Set(events.map(({ subjectId }) => subjectId));
    for (const asOf of days) {
      const { data } = await ask(
        "query ($asOf: LocalDate) { treaties(asOf: $asOf, first: 100) { nodes { id stage } } }",
        { asOf },
      );
      const { nodes } = (data as unknown as Stages).treaties;
      expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([...treaties]));
      for (const { id, stage } of nodes) {
        const own = events.filter(({ subjectId }) => subjectId === id);
        expect({ id, asOf, stage }).toEqual({ id, asOf, stage: findStage(own, asOf) ?? null });
      }
    }
  }, 120_000);
});

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
