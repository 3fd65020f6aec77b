import fc from "fast-check";
import { accept, reject, retract } from "../../../src/assertions/decide";
import type { AssertionPlan } from "../../../src/assertions/plan";
import { record } from "../../../src/assertions/record";
import { verify } from "../../../src/assertions/verify";
import { connectToTestGraph } from "../../support";
import { day } from "../facts";
import { plan, says } from "../plans";
import { ask, forget, invent, type World } from "../world";

/** Words of which many contradict each other, or leave open what others name. */
function quarrelsomeWords(world: World): AssertionPlan[] {
  const { report, register, treaty, measure, laws, code, article, amended } = world;
  const event = (step: "SIGNED" | "NEGOTIATION_ROUND" | "RATIFIED", dateFrom: string) =>
    says(report, "Saziş", { claimType: "TreatyEvent", subjectId: treaty, step, dateFrom });
  const reported = (status: "EXECUTED" | "NOT_EXECUTED", quote: string) =>
    says(report, quote, { claimType: "StatusReport", subjectId: measure, status, text: quote });
  const repeal = {
    claimType: "Amendment",
    subjectId: laws[1],
    objectId: article,
    kind: "REPEAL",
    inForceFrom: "2020-01-01",
  } as const;
  const repealed = { claimType: "Reference", relation: "REPEALS", subjectId: laws[1], objectId: code } as const;
  return [
    amended(report, 0, "INSERTION"),
    amended(register, 1, "INSERTION"),
    amended(report, 1, "UNSPECIFIED"),
    amended(register, 0, "UNSPECIFIED", { status: "PROPOSED" }),
    says(report, "Qanunla", repeal),
    says(report, "Qanunla", repealed),
    event("SIGNED", "2015-01-01"),
    event("NEGOTIATION_ROUND", "2016-01-01"),
    event("RATIFIED", "2017-01-01"),
    reported("EXECUTED", "Tədbir tam icra olunub."),
    reported("NOT_EXECUTED", "Tədbir icra olunmayıb."),
  ];
}

describe("recording and deciding in any order", () => {
  const graph = connectToTestGraph();
  const marks: string[] = [];
  const world = (): World => {
    // Letters alone: numbers are padded in sort keys.
    const mark = `any${process.pid}x${marks.length}`.replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
    marks.push(mark);
    return invent(mark);
  };
  const count = quarrelsomeWords(invent("count")).length;

  afterAll(async () => {
    for (const mark of marks) await forget(graph, mark);
  });

  /** All that is derived in a world, without its mark. */
  async function derived({ mark }: World): Promise<unknown> {
    const rows = await ask(
      graph,
      `MATCH (n:Node) WHERE n.id CONTAINS $mark
       OPTIONAL MATCH (n)-[r:AMENDS|REPEALS]->(m)
       WITH n, r, m ORDER BY n.id, r.claim
       RETURN n {.id, .standing, .standingThen, .rank, .stage, .status, .inForceFrom, .inForceUntil} AS n,
         collect(r {.claim, .standing, .sortKey}) AS edges`,
      { mark },
    );
    const conflicts = await ask(
      graph,
      `MATCH (k:Conflict)-[:ABOUT]->(c:Claim) WHERE k.aboutId CONTAINS $mark
       WITH k, c ORDER BY c.id
       RETURN k.type AS type, k.state AS state, k.standsThen AS then, collect(c.id) AS claims ORDER BY type, claims`,
      { mark },
    );
    return JSON.parse(JSON.stringify({ rows, conflicts }).replaceAll(mark, "MARK"));
  }

  /** Violations in a world, by the rules on what is derived. */
  async function broken({ mark }: World): Promise<string[]> {
    const rules = [
      "edge-without-claim",
      "linked",
      "stale-claim",
      "claim-without-edge",
      "stale-conflict",
      "stale-stage",
      "stale-status",
      "stale-force",
    ];
    const found: string[] = [];
    for await (const { rule, id, sentence } of verify(graph, { rules })) {
      if (id.includes(mark) || sentence.includes(mark)) found.push(`${rule} ${id}: ${sentence}`);
    }
    return found;
  }

  it("gives one graph, whatever the order of the words and however they are divided into plans", async () => {
    const whole = world();
    await record(graph, { ...whole.nodes, assertions: quarrelsomeWords(whole) });
    const expected = await derived(whole);
    const anyOrder = fc.shuffledSubarray([...Array(count).keys()], { minLength: count });
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.integer({ min: 1, max: count }), async (order, size) => {
        const own = world();
        const words = quarrelsomeWords(own);
        await record(graph, own.nodes);
        for (let start = 0; start < count; start += size) {
          const assertions = order.slice(start, start + size).map((index) => words[index]!);
          await record(graph, plan({ assertions }));
        }
        // An open word that came before the word which names its kind was recorded for a claim of its own, which nothing supports now.
        expect(withoutAbandoned(await derived(own))).toEqual(withoutAbandoned(expected));
      }),
      { numRuns: 6 },
    );
  });

  it("leaves nothing stale, whatever is decided", async () => {
    const anyDecision = fc.record({
      decide: fc.constantFrom(accept, reject, retract),
      choice: fc.nat(),
      decisive: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyDecision, { minLength: 3, maxLength: 8 }), async (decisions) => {
        const own = world();
        await record(graph, { ...own.nodes, assertions: quarrelsomeWords(own) });
        for (const [index, { decide, choice, decisive }] of decisions.entries()) {
          const words = await ask(
            graph,
            "MATCH (s:Assertion) WHERE s.documentId CONTAINS $mark AND s.supersededAt IS NULL RETURN s.id AS id ORDER BY id",
            { mark: own.mark },
          );
          const assertionIds = [String(words[choice % words.length]?.id)];
          await decide(graph, { assertionIds, by: "an editor", at: day(index + 2), decisive });
        }
        expect(await broken(own)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

type Derived = { rows: { n: { id: string; standing?: string } }[] };

function withoutAbandoned(found: unknown): unknown {
  const { rows, ...rest } = found as Derived;
  const isAbandoned = (id: string, standing?: string) => id.endsWith("|UNSPECIFIED") && standing === "REJECTED";
  return { ...rest, rows: rows.filter(({ n }) => !isAbandoned(n.id, n.standing)) };
}
