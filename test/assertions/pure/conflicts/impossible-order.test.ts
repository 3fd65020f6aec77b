import { impossibleOrder } from "../../../../src/assertions/conflicts/impossible-order";
import { accepted, amendment, article, claim, law } from "../../facts";

describe("IMPOSSIBLE_ORDER", () => {
  const code = law("code", "1999-06-01");
  const target = article(code, "7.1");
  const by = (number: string, date: string) => law(number, date);

  it("is an amendment older than the act that it amends", () => {
    const older = amendment(by("1-X", "1999-05-31"), "SUBSTITUTION", target);
    const sameDay = amendment(by("2-X", "1999-06-01"), "SUBSTITUTION", target);
    const undated = amendment(law("3-X"), "SUBSTITUTION", target);
    expect(impossibleOrder.find(accepted(older, sameDay, undated))).toEqual([
      { aboutId: target.id, sides: [[older.id]] },
    ]);
  });

  it("is an amendment of a provision already repealed", () => {
    const repeal = amendment(by("1-X", "2001-01-01"), "REPEAL", target);
    const before = amendment(by("2-X", "2000-01-01"), "SUBSTITUTION", target);
    const after = amendment(by("3-X", "2002-01-01"), "SUBSTITUTION", target);
    expect(impossibleOrder.find(accepted(repeal, before, after))).toEqual([
      { aboutId: target.id, sides: [[repeal.id], [after.id]] },
    ]);
  });

  it("counts a repeal from its effect", () => {
    const repeal = amendment(by("1-X", "2001-01-01"), "REPEAL", target, { inForceFrom: "2003-01-01" });
    const between = amendment(by("2-X", "2002-01-01"), "SUBSTITUTION", target);
    expect(impossibleOrder.find(accepted(repeal, between))).toEqual([]);
  });

  it("is an amendment of an act already repealed", () => {
    const repeal = claim({ type: "Reference", relation: "REPEALS", subject: by("1-X", "2001-01-01"), object: code });
    const after = amendment(by("2-X", "2002-01-01"), "UNSPECIFIED", code);
    expect(impossibleOrder.find(accepted(repeal, after))).toHaveLength(1);
  });

  it("is not what was inserted again since, nor words or provisions that were repealed out of the target", () => {
    const repeal = amendment(by("1-X", "2001-01-01"), "REPEAL", target);
    const again = amendment(by("2-X", "2002-01-01"), "INSERTION", target);
    const after = amendment(by("3-X", "2003-01-01"), "SUBSTITUTION", target);
    expect(impossibleOrder.find(accepted(repeal, again, after))).toEqual([]);
    const words = amendment(by("1-X", "2001-01-01"), "REPEAL", target, { partial: true });
    expect(impossibleOrder.find(accepted(words, after))).toEqual([]);
    const ofTheAct = amendment(by("1-X", "2001-01-01"), "REPEAL", code);
    expect(impossibleOrder.find(accepted(ofTheAct, amendment(by("3-X", "2003-01-01"), "INSERTION", code)))).toEqual([]);
  });
});
