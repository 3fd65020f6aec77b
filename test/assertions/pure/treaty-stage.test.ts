import fc from "fast-check";
import {
  findCountsFrom,
  findStage,
  stageKey,
  stageOfStep,
  type CountedStep,
} from "../../../src/assertions/treaty-stage";
import { treatyStages, treatySteps, type TreatyStep } from "../../../src/identifiers/vocabulary";

const at = (step: TreatyStep, countsFrom: string): CountedStep => ({ id: `${step}|${countsFrom}`, step, countsFrom });

describe("the stage of a treaty", () => {
  it("is that of its latest step by the day that is asked for, and none before the first", () => {
    const steps = [at("SIGNED", "2016-10-10"), at("NEGOTIATION_ROUND", "2015-03-01"), at("RATIFIED", "2017-02-01")];
    expect(
      ["2015-02-28", "2015-03-01", "2016-10-09", "2016-10-10", "2018-01-01", undefined].map((day) =>
        findStage(steps, day),
      ),
    ).toEqual([undefined, "NEGOTIATION", "NEGOTIATION", "SIGNED", "RATIFIED", "RATIFIED"]);
  });

  it("is, of steps on one day, the further one", () => {
    expect(findStage([at("AGREED", "2016-12-31"), at("NEGOTIATION_ROUND", "2016-12-31")])).toBe("AGREED");
  });

  it("goes back where a later step belongs to an earlier stage", () => {
    expect(findStage([at("AGREED", "2015-01-01"), at("SENT_TO_MINISTRY", "2016-01-01")])).toBe("DRAFTED");
  });

  it("is not changed by a proposal to amend", () => {
    expect(findStage([at("ENTERED_INTO_FORCE", "2010-01-01"), at("AMENDMENT_PROPOSED", "2016-05-25")])).toBe(
      "IN_FORCE",
    );
    expect(findStage([at("AMENDMENT_PROPOSED", "2016-05-25")])).toBeUndefined();
  });

  it("is reached by every stage's own step", () => {
    expect(new Set(Object.values(stageOfStep).filter((stage) => stage !== undefined))).toEqual(new Set(treatyStages));
  });

  it("follows from the greatest key, as a database finds it", () => {
    const anyStep = fc.record({
      id: fc.string(),
      step: fc.constantFrom(...treatySteps),
      countsFrom: fc.constantFrom("2015-01-01", "2016-01-01", "2016-12-31"),
    });
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const leading = steps.filter(({ step }) => stageOfStep[step] !== undefined);
        const last = leading.sort((one, other) => (stageKey(one) < stageKey(other) ? -1 : 1)).at(-1);
        expect(findStage(steps)).toBe(last && stageOfStep[last.step]);
      }),
    );
  });
});

describe("the day from which a step counts", () => {
  const sources = [{ periodUntil: "2016-12-31", publishedOn: "2017-02-01" }, { publishedOn: "2016-05-01" }, {}];

  it("is the first day of a round and the last day of anything else", () => {
    const days = { dateFrom: "2016-02-23", dateUntil: "2016-02-25", sources };
    expect(findCountsFrom({ step: "NEGOTIATION_ROUND", ...days })).toBe("2016-02-23");
    expect(findCountsFrom({ step: "SIGNED", ...days })).toBe("2016-02-25");
    expect(findCountsFrom({ step: "SIGNED", dateFrom: "2016-10-10", sources })).toBe("2016-10-10");
  });

  it("is, without a date, the earliest end of what its documents report on", () => {
    expect(findCountsFrom({ step: "AGREED", sources })).toBe("2016-05-01");
    expect(findCountsFrom({ step: "AGREED", sources: sources.slice(0, 1) })).toBe("2016-12-31");
    expect(findCountsFrom({ step: "AGREED", sources: [{}] })).toBeUndefined();
  });
});
