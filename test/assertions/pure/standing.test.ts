import fc from "fast-check";
import type { ClaimFacts, VerdictFacts, WordFacts } from "../../../src/assertions/facts";
import { groupOf, judgeGroup } from "../../../src/assertions/judge-group";
import { findConflicts } from "../../../src/assertions/conflicts/find-conflicts";
import { acceptedAt, historyOf, now, standingsAt, thenAt } from "../../../src/assertions/standing";
import { amendment, article, day, law, LATER, word } from "../facts";

const code = law("code", "1999-01-01");
const target = article(code, "7.1");

/** A claim that an act of its own inserted the one article. */
function inserted(number: number, ...words: WordFacts[]): ClaimFacts {
  return amendment(law(`${number}-X`, `200${number}-01-01`), "INSERTION", target, {}, { words });
}

function standings(...claims: ClaimFacts[]): (string | undefined)[] {
  const judged = judgeGroup(claims).standings;
  return claims.map(({ id }) => judged.get(id)).map((history) => history && now(history));
}

const verdict = (status: VerdictFacts["status"], at: string, decisive = false): VerdictFacts => ({
  status,
  at,
  decisive,
});

describe("the standing of a claim", () => {
  it("is ESTABLISHED where nothing contradicts it", () => {
    expect(standings(inserted(1, word()))).toEqual(["ESTABLISHED"]);
  });

  it("is DISPUTED where a source of equal rank contradicts it", () => {
    expect(standings(inserted(1, word()), inserted(2, word()))).toEqual(["DISPUTED", "DISPUTED"]);
  });

  it("is OVERRULED where a source of better rank contradicts it, and a worse one changes nothing", () => {
    expect(standings(inserted(1, word({ rank: 1 })), inserted(2, word({ rank: 3 })))).toEqual([
      "ESTABLISHED",
      "OVERRULED",
    ]);
  });

  it("takes the best rank among the accepted words for a claim", () => {
    const late = inserted(1, word({ rank: 4 }), word({ rank: 1 }));
    expect(standings(late, inserted(2, word({ rank: 2 })))).toEqual(["ESTABLISHED", "OVERRULED"]);
    const rejected = word({ rank: 1, verdicts: [verdict("REJECTED", day(2))] });
    expect(standings(inserted(1, word({ rank: 4 }), rejected), inserted(2, word({ rank: 2 })))).toEqual([
      "OVERRULED",
      "ESTABLISHED",
    ]);
  });

  it("is PROPOSED until a verdict, and REJECTED when no word for it is left", () => {
    const proposed = word({ statusWhenRecorded: "PROPOSED" });
    expect(standings(inserted(1, proposed))).toEqual(["PROPOSED"]);
    expect(standings(inserted(1, { ...proposed, verdicts: [verdict("REJECTED", day(2))] }))).toEqual(["REJECTED"]);
    expect(standings(inserted(1, word({ verdicts: [verdict("RETRACTED", day(2))] })))).toEqual(["REJECTED"]);
  });

  it("is not contradicted by what is only proposed", () => {
    expect(standings(inserted(1, word()), inserted(2, word({ rank: 1, statusWhenRecorded: "PROPOSED" })))).toEqual([
      "ESTABLISHED",
      "PROPOSED",
    ]);
  });

  it("follows an editor's decision between equals, and the later of two", () => {
    const decided = (at: string) => word({ verdicts: [verdict("ACCEPTED", at, true)] });
    expect(standings(inserted(1, decided(day(2))), inserted(2, word()))).toEqual(["ESTABLISHED", "OVERRULED"]);
    expect(standings(inserted(1, decided(day(2))), inserted(2, decided(day(3))))).toEqual(["OVERRULED", "ESTABLISHED"]);
  });

  it("does not let an editor's decision for a claim prevail over a better rank", () => {
    const decided = word({ rank: 3, verdicts: [verdict("ACCEPTED", day(2), true)] });
    expect(standings(inserted(1, decided), inserted(2, word({ rank: 1 })))).toEqual(["OVERRULED", "ESTABLISHED"]);
  });

  it("forgets an editor's decision that was taken back", () => {
    const wavering = word({
      verdicts: [verdict("ACCEPTED", day(2), true), verdict("REJECTED", day(3)), verdict("ACCEPTED", day(4))],
    });
    expect(standings(inserted(1, wavering), inserted(2, word()))).toEqual(["DISPUTED", "DISPUTED"]);
  });

  it("leaves two equals disputed where an editor decided against a third alone", () => {
    const all = [
      inserted(1, word({ verdicts: [verdict("REJECTED", day(2))] })),
      inserted(2, word()),
      inserted(3, word()),
    ];
    expect(standings(...all)).toEqual(["REJECTED", "DISPUTED", "DISPUTED"]);
  });
});

describe("the history of a standing", () => {
  it("tells each instant from which another standing held", () => {
    const first = inserted(1, word({ rank: 3 }));
    const second = inserted(2, word({ rank: 1, recordedAt: day(3), verdicts: [verdict("RETRACTED", day(5))] }));
    const { standings: histories, conflicts } = judgeGroup([first, second]);
    expect(histories.get(first.id)).toEqual({
      from: [day(1), day(3), day(5)],
      then: ["UNKNOWN", "ESTABLISHED", "OVERRULED", "ESTABLISHED"],
    });
    expect(histories.get(second.id)).toEqual({
      from: [day(3), day(5)],
      then: ["UNKNOWN", "ESTABLISHED", "REJECTED"],
    });
    expect(conflicts.map(({ history }) => history)).toEqual([{ from: [day(3), day(5)], then: ["", second.id, ""] }]);
  });

  it("ends a word's support where a copy supersedes it", () => {
    const claim = inserted(1, word({ supersededAt: day(4) }));
    expect(judgeGroup([claim]).standings.get(claim.id)).toEqual({
      from: [day(1), day(4)],
      then: ["UNKNOWN", "ESTABLISHED", "REJECTED"],
    });
  });

  it("answers for any instant", () => {
    const history = historyOf("none", [
      [day(2), "one"],
      [day(3), "one"],
      [day(4), "two"],
    ]);
    expect(history).toEqual({ from: [day(2), day(4)], then: ["none", "one", "two"] });
    expect([day(1), day(2), day(3), day(4), LATER].map((at) => thenAt(history, at))).toEqual([
      "none",
      "one",
      "one",
      "two",
      "two",
    ]);
  });
});

describe("judging, whatever was recorded and decided", () => {
  const instant = fc.integer({ min: 1, max: 9 });
  const anyVerdict = fc.record({
    status: fc.constantFrom<VerdictFacts["status"]>("ACCEPTED", "REJECTED", "RETRACTED"),
    at: instant,
    decisive: fc.boolean(),
  });
  const anyWord = fc
    .record({
      rank: fc.integer({ min: 1, max: 4 }),
      recorded: instant,
      isProposed: fc.boolean(),
      verdicts: fc.array(anyVerdict, { maxLength: 3 }),
      superseded: fc.option(instant, { nil: undefined }),
    })
    .map(({ rank, recorded, isProposed, verdicts, superseded }) =>
      word({
        rank,
        recordedAt: day(recorded),
        statusWhenRecorded: isProposed ? "PROPOSED" : "ACCEPTED",
        supersededAt: superseded === undefined ? undefined : day(recorded + superseded),
        verdicts: verdicts
          .map(({ at, ...rest }) => ({ ...rest, at: day(recorded + at) }))
          .sort((one, other) => (one.at < other.at ? -1 : 1)),
      }),
    );
  const anyGroup = fc
    .array(
      fc.tuple(
        fc.constantFrom("INSERTION", "REPEAL", "SUBSTITUTION"),
        fc.array(anyWord, { minLength: 1, maxLength: 3 }),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((claims) =>
      claims.map(([kind, words], index) =>
        amendment(law(`${index}-X`, `200${index}-01-01`), kind, target, {}, { words }),
      ),
    );

  it("does not depend on the order of claims and words", () => {
    fc.assert(
      fc.property(anyGroup, (claims) => {
        const reversed = [...claims].reverse().map((claim) => ({ ...claim, words: [...claim.words].reverse() }));
        const [one, other] = [judgeGroup(claims), judgeGroup(reversed)];
        expect(new Map([...other.standings].sort())).toEqual(new Map([...one.standings].sort()));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(other.conflicts.sort(byId)).toEqual(one.conflicts.sort(byId));
      }),
    );
  });

  it("keeps in the history what a replay finds at each instant", () => {
    fc.assert(
      fc.property(anyGroup, fc.integer({ min: 0, max: 20 }), (claims, number) => {
        const at = number === 0 ? "2029-12-31T00:00:00.000Z" : day(number);
        const accepted = acceptedAt(claims, at);
        const replayed = standingsAt(claims, accepted, findConflicts(accepted), at);
        const { standings: histories } = judgeGroup(claims);
        for (const { id } of claims) expect(histories.get(id) && thenAt(histories.get(id)!, at)).toBe(replayed.get(id));
      }),
    );
  });

  it("knew nothing of what was recorded later: a shorter history is the beginning of the longer", () => {
    fc.assert(
      fc.property(anyGroup, instant, (claims, number) => {
        const at = day(number);
        const known = claims.map((claim) => ({
          ...claim,
          words: claim.words
            .filter(({ recordedAt }) => recordedAt <= at)
            .map((one) => ({
              ...one,
              verdicts: one.verdicts.filter((given) => given.at <= at),
              supersededAt: one.supersededAt !== undefined && one.supersededAt <= at ? one.supersededAt : undefined,
            })),
        }));
        const [before, after] = [judgeGroup(known).standings, judgeGroup(claims).standings];
        for (const { id } of claims) expect(thenAt(after.get(id)!, at)).toBe(now(before.get(id)!));
      }),
    );
  });

  it("never disputes or overrules without a conflict, and never in every claim of one that is decided", () => {
    fc.assert(
      fc.property(anyGroup, (claims) => {
        const accepted = acceptedAt(claims, LATER);
        const conflicts = findConflicts(accepted);
        const found = standingsAt(claims, accepted, conflicts, LATER);
        const contradicted = new Set(conflicts.flatMap(({ sides }) => (sides.length > 1 ? sides.flat() : [])));
        for (const [id, standing] of found) {
          if (standing === "DISPUTED" || standing === "OVERRULED") expect(contradicted).toContain(id);
        }
        const strongest = accepted.filter(({ rank }) => rank === Math.min(...accepted.map((one) => one.rank)));
        if (strongest.length === 1) expect(found.get(strongest[0]!.claim.id)).toBe("ESTABLISHED");
      }),
    );
  });

  it("puts claims that may contradict each other into one group", () => {
    const one = inserted(1, word());
    expect(groupOf(inserted(2, word()))).toBe(groupOf(one));
    expect(groupOf(amendment(law("3-X"), "INSERTION", article(code, "8")))).not.toBe(groupOf(one));
  });
});
