import { status } from "../../../../src/assertions/conflicts/status";
import type { ClaimFacts } from "../../../../src/assertions/facts";
import type { MeasureStatus } from "../../../../src/identifiers/vocabulary";
import { accepted, claim, law, measure, source, word } from "../../facts";

describe("STATUS", () => {
  const target = measure(law("programme"), "2.1");
  const report = (name: MeasureStatus, year?: string, more: Partial<ClaimFacts> = {}): ClaimFacts =>
    claim({
      type: "StatusReport",
      relation: "REPORT",
      subject: target,
      status: name,
      ...(year && { periodFrom: `${year}-01-01`, periodUntil: `${year}-12-31` }),
      ...more,
    });

  it("is a measure both done and not done", () => {
    const [done, undone] = [report("EXECUTED", "2014"), report("NOT_EXECUTED", "2014")];
    expect(status.find(accepted(done, undone))).toEqual([{ aboutId: target.id, sides: [[done.id], [undone.id]] }]);
  });

  it("is a measure not done after it was done, but not one done later", () => {
    expect(status.find(accepted(report("EXECUTED", "2014"), report("NOT_EXECUTED", "2015")))).toHaveLength(1);
    expect(status.find(accepted(report("NOT_EXECUTED", "2014"), report("EXECUTED", "2015")))).toEqual([]);
  });

  it("takes a report without a period at the end of its document's", () => {
    const early = report("NOT_EXECUTED", undefined, {
      words: [word({ source: source({ periodUntil: "2013-12-31" }) })],
    });
    const late = report("NOT_EXECUTED", undefined, {
      words: [word({ source: source({ publishedOn: "2016-03-01" }) })],
    });
    expect(status.find(accepted(report("EXECUTED", "2014"), early))).toEqual([]);
    expect(status.find(accepted(report("EXECUTED", "2014"), late))).toHaveLength(1);
  });

  it("is not a measure of another status, nor another measure", () => {
    const other = { ...report("NOT_EXECUTED", "2014"), subject: measure(law("programme"), "2.2") };
    const [partly, ongoing] = [report("PARTLY_EXECUTED", "2014"), report("ONGOING", "2014")];
    expect(status.find(accepted(report("EXECUTED", "2014"), other, partly, ongoing))).toEqual([]);
  });
});
