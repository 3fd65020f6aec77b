import { latestStatus } from "../../../src/assertions/measure-status";

describe("the status of a measure", () => {
  it("is what the latest report claims, whatever the order of the reports", () => {
    const reports = [
      { status: "NOT_EXECUTED" as const, latestKey: "2014-12-31|a" },
      { status: "EXECUTED" as const, latestKey: "2015-12-31|b" },
      { status: "ONGOING" as const, latestKey: "2013-12-31|c" },
    ];
    expect(latestStatus(reports)).toBe("EXECUTED");
    expect(latestStatus([...reports].reverse())).toBe("EXECUTED");
  });

  it("is NOT_REPORTED where there is no report", () => {
    expect(latestStatus([])).toBe("NOT_REPORTED");
  });
});
