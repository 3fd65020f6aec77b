import { accept, reject, retract, type Decision } from "../../../src/assertions/decide";
import { record } from "../../../src/assertions/record";
import { verify } from "../../../src/assertions/verify";
import { connectToTestGraph } from "../../support";
import { day } from "../facts";
import { plan, says } from "../plans";
import { ask, forget, invent, peacefulWords, type World } from "../world";

describe("deciding on sources' words", () => {
  const graph = connectToTestGraph();
  const marks: string[] = [];
  const world = (name: string): World => {
    const mark = `decide${process.pid}${name}`;
    marks.push(mark);
    return invent(mark);
  };
  const editor = (number: number, more: Partial<Decision> = {}): Decision => ({
    by: "an editor",
    at: day(number),
    ...more,
  });
  const insertionBy = ({ laws, article }: World, law: 0 | 1) => `claim/AMENDS|${laws[law]}|${article}|INSERTION`;
  const wordsFor = async (claim: string) =>
    (
      await ask(graph, "MATCH (s:Assertion)-[:SUPPORTS]->(:Node {id: $claim}) RETURN s.id AS id ORDER BY s.sortKey", {
        claim,
      })
    ).map(({ id }) => String(id));
  const standing = async (claim: string) =>
    (await ask(graph, "MATCH (c:Node {id: $claim}) RETURN c.standing AS s", { claim }))[0]?.s;
  const edge = async (claim: string) =>
    (await ask(graph, "MATCH ()-[r:AMENDS {claim: $claim}]->() RETURN r.standing AS s", { claim }))[0]?.s;
  /** What readers ask for `knownAt`. */
  const standingAt = async (claim: string, instant: string) =>
    (
      await ask(
        graph,
        "MATCH (c:Node {id: $claim}) RETURN c.standingThen[size([x IN c.standingFrom WHERE x <= $instant])] AS s",
        { claim, instant },
      )
    )[0]?.s;

  afterAll(async () => {
    for (const mark of marks) await forget(graph, mark);
  });

  it("makes an edge appear on acceptance and go when the last accepted word is rejected or retracted", async () => {
    const own = world("edge");
    const claim = insertionBy(own, 0);
    const words = [own.amended(own.report, 0, "INSERTION"), own.amended(own.register, 0, "INSERTION")];
    await record(graph, { ...own.nodes, assertions: words.map((word) => ({ ...word, status: "PROPOSED" as const })) });
    expect([await standing(claim), await edge(claim)]).toEqual(["PROPOSED", undefined]);

    const [one, other] = await wordsFor(claim);
    await accept(graph, editor(2, { assertionIds: [one!] }));
    expect([await standing(claim), await edge(claim)]).toEqual(["ESTABLISHED", "ESTABLISHED"]);
    await accept(graph, editor(3, { assertionIds: [other!] }));
    await reject(graph, editor(4, { assertionIds: [one!] }));
    expect(await edge(claim)).toBe("ESTABLISHED");
    await retract(graph, editor(5, { assertionIds: [other!] }));
    expect([await standing(claim), await edge(claim)]).toEqual(["REJECTED", undefined]);
    await accept(graph, editor(6, { claim, note: "seen again" }));
    expect([await standing(claim), await edge(claim)]).toEqual(["ESTABLISHED", "ESTABLISHED"]);
  });

  it("appends a verdict each time and overwrites nothing", async () => {
    const own = world("verdicts");
    const claim = insertionBy(own, 0);
    await record(graph, { ...own.nodes, assertions: [own.amended(own.report, 0, "INSERTION")] });
    const [word] = await wordsFor(claim);
    await reject(graph, editor(2, { assertionIds: [word!], note: "misread" }));
    await accept(graph, editor(3, { assertionIds: [word!] }));
    await retract(graph, editor(3, { assertionIds: [word!], by: "its recorder" }));
    const verdicts = await ask(
      graph,
      `MATCH (v:Verdict)-[:OF]->(s:Node {id: $word}) WITH v, s ORDER BY v.ordinal
       RETURN v.status AS status, v.at AS at, v.by AS by, v.note AS note, s.status AS now`,
      { word },
    );
    expect(verdicts).toEqual([
      { status: "REJECTED", at: day(2), by: "an editor", note: "misread", now: "RETRACTED" },
      { status: "ACCEPTED", at: day(3), by: "an editor", note: null, now: "RETRACTED" },
      { status: "RETRACTED", at: day(3), by: "its recorder", note: null, now: "RETRACTED" },
    ]);
  });

  it("answers for each instant what was known then", async () => {
    const own = world("history");
    const [first, second] = [insertionBy(own, 0), insertionBy(own, 1)];
    const late = own.amended(own.register, 0, "INSERTION", { recordedAt: day(3) });
    await record(graph, { ...own.nodes, assertions: [own.amended(own.report, 1, "INSERTION"), late] });
    await reject(graph, editor(5, { claim: first }));
    await accept(graph, editor(7, { claim: first }));
    const at = (claim: string) => Promise.all([1, 2, 3, 5, 6, 7].map((number) => standingAt(claim, day(number))));
    expect(await at(first)).toEqual(["UNKNOWN", "UNKNOWN", "ESTABLISHED", "REJECTED", "REJECTED", "ESTABLISHED"]);
    expect(await at(second)).toEqual([
      "ESTABLISHED",
      "ESTABLISHED",
      "OVERRULED",
      "ESTABLISHED",
      "ESTABLISHED",
      "OVERRULED",
    ]);
    const [conflict] = await ask(
      graph,
      "MATCH (k:Conflict {aboutId: $article}) RETURN k {.state, .standsFrom, .standsThen} AS k",
      {
        article: own.article,
      },
    );
    expect(conflict?.k).toEqual({
      state: first,
      standsFrom: [day(3), day(5), day(7)],
      standsThen: ["", first, "", first],
    });
  });

  it("settles a conflict of equals by a decisive acceptance, and shows both sides until then", async () => {
    const own = world("equals");
    const [first, second] = [insertionBy(own, 0), insertionBy(own, 1)];
    const words = [own.amended(own.report, 0, "INSERTION"), own.amended(own.report, 1, "INSERTION")];
    await record(graph, { ...own.nodes, assertions: words });
    expect([await edge(first), await edge(second)]).toEqual(["DISPUTED", "DISPUTED"]);
    await accept(graph, editor(2, { claim: second, decisive: true }));
    expect([await edge(first), await edge(second)]).toEqual(["OVERRULED", "ESTABLISHED"]);
    const [conflict] = await ask(
      graph,
      "MATCH (k:Conflict {aboutId: $article}) RETURN k.prevailsId AS id, k.rule AS rule",
      {
        article: own.article,
      },
    );
    expect(conflict).toEqual({ id: second, rule: expect.stringContaining("an editor has decided") });
  });

  it("takes stage, status and force back with the words that they rested on", async () => {
    const own = world("derived");
    await record(graph, { ...own.nodes, assertions: peacefulWords(own) });
    const derived = async () =>
      (
        await ask(
          graph,
          `MATCH (t:Node {id: $treaty}), (m:Node {id: $measure}), (a:Node {id: $article})
           RETURN t.stage AS stage, m.status AS status, a.inForceFrom AS inForceFrom`,
          { treaty: own.treaty, measure: own.measure, article: own.article },
        )
      )[0];
    expect(await derived()).toEqual({ stage: "AGREED", status: "EXECUTED", inForceFrom: "2014-10-17" });
    const claims = await ask(
      graph,
      "MATCH (c:Claim) WHERE c.subjectId IN [$treaty, $measure] AND c.relation IN ['EVENT', 'REPORT'] RETURN c.id AS id",
      { treaty: own.treaty, measure: own.measure },
    );
    for (const { id } of claims) await retract(graph, editor(2, { claim: String(id) }));
    await retract(graph, editor(2, { claim: insertionBy(own, 0) }));
    expect(await derived()).toEqual({ stage: null, status: "NOT_REPORTED", inForceFrom: "2013-07-02" });
  });

  it("changes nothing when the same decision comes again", async () => {
    const own = world("again");
    await record(graph, { ...own.nodes, assertions: [own.amended(own.report, 0, "INSERTION")] });
    const decision = editor(2, { claim: insertionBy(own, 0), note: "once" });
    expect(await reject(graph, decision)).toEqual({ verdicts: 1, judged: 1 });
    expect(await reject(graph, decision)).toEqual({ verdicts: 0, judged: 0 });
  });

  it("does not bring back by recording what was decided against", async () => {
    const own = world("record");
    const whole = { ...own.nodes, assertions: [own.amended(own.report, 0, "INSERTION")] };
    await record(graph, whole);
    await reject(graph, editor(2, { claim: insertionBy(own, 0) }));
    expect(await record(graph, whole)).toEqual({ created: 0, changed: 0, assertions: 0, judged: 0 });
    expect(await standing(insertionBy(own, 0))).toBe("REJECTED");
  });

  it("refuses what it cannot decide on, and changes nothing", async () => {
    const own = world("refused");
    const claim = insertionBy(own, 0);
    await record(graph, {
      ...own.nodes,
      assertions: [own.amended(own.report, 0, "INSERTION", { recordedAt: day(3) })],
    });
    const [word] = await wordsFor(claim);
    const refused: [Decision, RegExp][] = [
      [editor(4), /A decision names assertions or a claim/],
      [editor(4, { assertionIds: [word!, "evidence/none"] }), /There is no assertion evidence\/none/],
      [editor(4, { claim: "claim/none" }), /No source speaks for claim\/none/],
      [editor(2, { claim }), /has a later history, up to 2030-01-03/],
      [editor(4, { claim, at: "yesterday" }), /"yesterday" is no instant/],
    ];
    for (const [decision, reason] of refused) await expect(reject(graph, decision)).rejects.toThrow(reason);
    expect(await standing(claim)).toBe("ESTABLISHED");
    expect(await ask(graph, "MATCH (v:Verdict)-[:OF]->(:Node {id: $word}) RETURN v", { word })).toEqual([]);
  });

  describe("where a source leaves the kind of an amendment open", () => {
    const open = ({ laws, article }: World) => `claim/AMENDS|${laws[0]}|${article}|UNSPECIFIED`;
    const liveWords = async (claim: string) =>
      (
        await ask(
          graph,
          `MATCH (s:Assertion)-[:SUPPORTS]->(:Node {id: $claim}) WHERE s.supersededAt IS NULL
           RETURN s.documentId AS document, s.statedKind AS said ORDER BY document`,
          { claim },
        )
      ).map(({ document, said }) => [document, said]);

    it.each(["open word first", "specific word first"])("supports the kind that another names, %s", async (order) => {
      const own = world(order.startsWith("open") ? "openfirst" : "openlast");
      const words = [
        own.amended(own.report, 0, "UNSPECIFIED", { recordedAt: day(1) }),
        own.amended(own.register, 0, "INSERTION", { recordedAt: day(3) }),
      ];
      await record(graph, own.nodes);
      const inOrder = order.startsWith("open") ? words : [...words].reverse();
      for (const word of inOrder) await record(graph, plan({ assertions: [word] }));

      expect(await liveWords(insertionBy(own, 0))).toEqual([
        [own.register.id, "INSERTION"],
        [own.report.id, "UNSPECIFIED"],
      ]);
      expect(await liveWords(open(own))).toEqual([]);
      expect([await edge(open(own)), await edge(insertionBy(own, 0))]).toEqual([undefined, "ESTABLISHED"]);
      const at = (claim: string) => Promise.all([1, 2, 3, 4].map((number) => standingAt(claim, day(number))));
      expect(await at(open(own))).toEqual(["ESTABLISHED", "ESTABLISHED", "REJECTED", "REJECTED"]);
      expect(await at(insertionBy(own, 0))).toEqual(["UNKNOWN", "UNKNOWN", "ESTABLISHED", "ESTABLISHED"]);
      for (const word of words) {
        expect(await record(graph, plan({ assertions: [word] }))).toMatchObject({ assertions: 0, judged: 0 });
      }
    });

    it("supports it from the start where the kind was known before, without a claim of its own", async () => {
      const own = world("openlate");
      const words = [
        own.amended(own.register, 0, "INSERTION", { recordedAt: day(1) }),
        own.amended(own.report, 0, "UNSPECIFIED", { recordedAt: day(2) }),
      ];
      await record(graph, { ...own.nodes, assertions: words });
      expect(await liveWords(insertionBy(own, 0))).toHaveLength(2);
      expect(await ask(graph, "MATCH (c:Node {id: $id}) RETURN c", { id: open(own) })).toEqual([]);
      expect(await record(graph, { ...own.nodes, assertions: words })).toMatchObject({ assertions: 0, judged: 0 });
    });

    it("stands by itself again when the word that named the kind is rejected, and follows it back", async () => {
      const own = world("openback");
      const words = [own.amended(own.register, 0, "INSERTION"), own.amended(own.report, 0, "UNSPECIFIED")];
      await record(graph, { ...own.nodes, assertions: words });
      const [named] = await ask(graph, "MATCH (s:Assertion {documentId: $id}) RETURN s.id AS id", {
        id: own.register.id,
      });
      const onlyNamed = (number: number) => editor(number, { assertionIds: [String(named?.id)] });

      await reject(graph, onlyNamed(4));
      expect([await edge(open(own)), await edge(insertionBy(own, 0))]).toEqual(["ESTABLISHED", undefined]);
      expect(await liveWords(open(own))).toEqual([[own.report.id, "UNSPECIFIED"]]);
      await accept(graph, onlyNamed(6));
      expect([await edge(open(own)), await edge(insertionBy(own, 0))]).toEqual([undefined, "ESTABLISHED"]);
      await reject(graph, onlyNamed(8));
      expect([await edge(open(own)), await edge(insertionBy(own, 0))]).toEqual(["ESTABLISHED", undefined]);
      const at = await Promise.all([1, 4, 6, 8].map((number) => standingAt(open(own), day(number))));
      expect(at).toEqual(["UNKNOWN", "ESTABLISHED", "REJECTED", "ESTABLISHED"]);
      expect(await record(graph, { ...own.nodes, assertions: words })).toMatchObject({ assertions: 0, judged: 0 });
    });

    it("refuses a decision on a word whose copy speaks for it now", async () => {
      const own = world("opendecided");
      await record(graph, { ...own.nodes, assertions: [own.amended(own.report, 0, "UNSPECIFIED")] });
      const [word] = await wordsFor(open(own));
      await record(graph, plan({ assertions: [own.amended(own.register, 0, "INSERTION", { recordedAt: day(3) })] }));
      await expect(reject(graph, editor(5, { assertionIds: [word!] }))).rejects.toThrow(/was superseded on 2030-01-03/);
    });
  });

  it("leaves a graph in order, whatever was decided", async () => {
    const own = world("verify");
    const rival = says(own.report, "2-ci Qanunla", own.amended(own.report, 1, "INSERTION").claim);
    await record(graph, {
      ...own.nodes,
      assertions: [...peacefulWords(own), rival, own.amended(own.report, 0, "UNSPECIFIED")],
    });
    await reject(graph, editor(2, { claim: insertionBy(own, 0) }));
    await accept(graph, editor(3, { claim: insertionBy(own, 0), decisive: true }));
    const ids = await ask(
      graph,
      "MATCH (n) WHERE n.id CONTAINS $mark OR n.documentId CONTAINS $mark OR n.aboutId CONTAINS $mark RETURN n.id AS id",
      { mark: own.mark },
    );
    const ownIds = new Set(ids.map(({ id }) => id));
    const found: string[] = [];
    for await (const { rule, id, sentence } of verify(graph))
      if (ownIds.has(id)) found.push(`${rule} ${id}: ${sentence}`);
    expect(found).toEqual([]);
    expect(ownIds.size).toBeGreaterThan(30);
  });
});
