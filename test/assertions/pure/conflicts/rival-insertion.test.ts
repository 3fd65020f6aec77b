import { rivalInsertion } from "../../../../src/assertions/conflicts/rival-insertion";
import { accepted, amendment, article, law } from "../../facts";

describe("RIVAL_INSERTION", () => {
  const code = law("code", "1999-01-01");
  const target = article(code, "7.1");
  const first = amendment(law("1-X", "2001-01-01"), "INSERTION", target);
  const second = amendment(law("2-X", "2002-01-01"), "INSERTION", target);

  it("is one provision inserted by two acts", () => {
    expect(rivalInsertion.find(accepted(first, second))).toEqual([
      { aboutId: target.id, sides: [[first.id], [second.id]] },
    ]);
  });

  it("holds together all the acts that are said to have inserted it", () => {
    const third = amendment(law("3-X"), "INSERTION", target);
    expect(rivalInsertion.find(accepted(first, second, third))).toEqual([
      { aboutId: target.id, sides: [[first.id], [second.id], [third.id]] },
    ]);
  });

  it("is not words put into a provision, nor provisions put into an act", () => {
    const words = amendment(law("3-X", "2003-01-01"), "INSERTION", target, { partial: true });
    const intoAct = [law("4-X"), law("5-X")].map((by) => amendment(by, "INSERTION", code));
    expect(rivalInsertion.find(accepted(first, words, ...intoAct))).toEqual([]);
  });

  it("is not another provision inserted, nor another kind of amendment", () => {
    const other = amendment(law("2-X", "2002-01-01"), "INSERTION", article(code, "7.2"));
    const replaced = amendment(law("3-X", "2003-01-01"), "REPLACEMENT", target);
    expect(rivalInsertion.find(accepted(first, other, replaced))).toEqual([]);
  });

  it("is not an insertion after a repeal, unless the repeal came too early", () => {
    const repeal = (date: string) => amendment(law("9-X", date), "REPEAL", target);
    expect(rivalInsertion.find(accepted(first, repeal("2001-06-01"), second))).toEqual([]);
    expect(rivalInsertion.find(accepted(first, repeal("2000-06-01"), second))).toHaveLength(1);
    expect(rivalInsertion.find(accepted(first, repeal("2003-06-01"), second))).toHaveLength(1);
  });
});
