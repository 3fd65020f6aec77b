import { conflictRules, conflictId, findConflicts } from "../../../../src/assertions/conflicts/find-conflicts";
import { judgeGroup, OPEN } from "../../../../src/assertions/judge-group";
import { conflictTypes } from "../../../../src/identifiers/vocabulary";
import { accepted, amendment, article, day, law, word } from "../../facts";

describe("conflicts", () => {
  const target = article(law("code", "1999-01-01"), "7.1");
  const inserted = (number: string, ...words: ReturnType<typeof word>[]) =>
    amendment(law(number, "2001-01-01"), "INSERTION", target, {}, { words });

  it("have a rule for each type, and one alone", () => {
    expect(conflictRules.map(({ type }) => type).sort()).toEqual([...conflictTypes].sort());
  });

  it("bear an id of their type and claims, in whatever order these come", () => {
    const [one, other] = [inserted("1-X", word()), inserted("2-X", word())];
    const [found] = findConflicts(accepted(one, other));
    expect(findConflicts(accepted(other, one))[0]?.id).toBe(found?.id);
    expect(found?.id).toBe(conflictId("RIVAL_INSERTION", [other.id, one.id]));
    expect(found?.id).toMatch(/^conflict\/RIVAL_INSERTION\/[0-9a-f]{24}$/);
  });

  it("name what prevails and the article of law by which it does", () => {
    const [winner, loser] = [inserted("1-X", word({ rank: 1 })), inserted("2-X", word({ rank: 3 }))];
    const [conflict] = judgeGroup([winner, loser]).conflicts;
    expect(conflict?.history.then).toEqual(["", winner.id]);
    expect(conflict?.rule.then).toEqual([
      "One provision is inserted by one act; the source of better rank prevails, the State Register's text before any other " +
        "(Article 79.4 of the Constitutional Law on Normative Legal Acts).",
    ]);
  });

  it("stay open between equals until an editor decides", () => {
    const decided = word({ verdicts: [{ status: "ACCEPTED", at: day(3), decisive: true }] });
    const [one, other] = [inserted("1-X", decided), inserted("2-X", word())];
    const [conflict] = judgeGroup([one, other]).conflicts;
    expect(conflict?.history).toEqual({ from: [day(1), day(3)], then: ["", OPEN, one.id] });
    expect(conflict?.rule).toEqual({
      from: [day(3)],
      then: [
        expect.stringMatching(/, no editor has decided yet\.$/),
        expect.stringMatching(/, an editor has decided\.$/),
      ],
    });
  });
});
