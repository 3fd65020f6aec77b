import { stageOrder } from "../../../../src/assertions/conflicts/stage-order";
import type { ClaimFacts } from "../../../../src/assertions/facts";
import type { TreatyStep } from "../../../../src/identifiers/vocabulary";
import { accepted, claim, law } from "../../facts";

describe("STAGE_ORDER", () => {
  const treaty = law("treaty");
  const step = (name: TreatyStep, dateFrom?: string, dateUntil?: string): ClaimFacts =>
    claim({ type: "TreatyEvent", relation: "EVENT", subject: treaty, step: name, dateFrom, dateUntil });

  it("is a step dated before a step of an earlier stage", () => {
    const [signed, round] = [step("SIGNED", "2015-01-01"), step("NEGOTIATION_ROUND", "2016-02-23", "2016-02-25")];
    expect(stageOrder.find(accepted(signed, round))).toEqual([
      { aboutId: treaty.id, sides: [[signed.id], [round.id]] },
    ]);
  });

  it("is not steps in their order, on one day, or over days that meet", () => {
    const rounds = step("NEGOTIATION_ROUND", "2016-02-23", "2016-02-25");
    expect(stageOrder.find(accepted(rounds, step("AGREED", "2016-02-24"), step("SIGNED", "2016-02-25")))).toEqual([]);
    expect(stageOrder.find(accepted(step("RATIFIED", "2017-01-01"), step("SIGNED", "2017-01-01")))).toEqual([]);
  });

  it("is not a step without a date, nor a proposal to amend", () => {
    expect(stageOrder.find(accepted(step("SIGNED", "2015-01-01"), step("DRAFTED")))).toEqual([]);
    expect(stageOrder.find(accepted(step("SIGNED", "2015-01-01"), step("AMENDMENT_PROPOSED", "2016-01-01")))).toEqual(
      [],
    );
  });

  it("lets a state join before a convention enters into force there, but not before it is signed", () => {
    const joined = step("JOINED", "1992-01-01");
    expect(stageOrder.find(accepted(joined, step("ENTERED_INTO_FORCE", "1993-01-01")))).toEqual([]);
    expect(stageOrder.find(accepted(joined, step("SIGNED", "1993-01-01")))).toHaveLength(1);
  });
});
