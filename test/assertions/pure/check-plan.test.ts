import { checkPlan, instantOf } from "../../../src/assertions/check-plan";
import type { AssertionPlan, Plan } from "../../../src/assertions/plan";
import { PlanRefused } from "../../../src/assertions/refusals";
import { actPlan, documentPlan, plan, says } from "../plans";

describe("a plan that is not true to its documents", () => {
  const report = documentPlan("document/invented", "Qanuna yeni maddə əlavə edilmişdir. İmzalanmışdır.");
  const cites = {
    claimType: "Reference",
    relation: "CITES",
    subjectId: "az/law/2001-01-01/1",
    objectId: "az/x",
  } as const;
  const said = (more: Partial<AssertionPlan>, claim: AssertionPlan["claim"] = cites) =>
    plan({ documents: [report], assertions: [says(report, "yeni maddə", claim, more)] });
  const event = { claimType: "TreatyEvent", subjectId: "az/treaty/-/x", step: "AGREED" } as const;
  const undatedReport = { ...report, periodUntil: undefined };

  it.each<[string, Plan, RegExp]>([
    [
      "a date in no calendar",
      plan({ acts: [actPlan("az/law/2001-01-01/1", { date: "2001-02-30" })] }),
      /date is "2001-02-30": a date is a day/,
    ],
    ["a year for a day", plan({ acts: [actPlan("az/law/2001/1")] }), /date is "2001"/],
    ["an act's id with a bar", plan({ acts: [actPlan("az/law/2001-01-01/1|2")] }), /is no act's id/],
    ["a rank of its own", plan({ documents: [{ ...report, rank: 5 }] }), /rank 5: ranks are 1 to 4/],
    [
      "a digest that is not the text's",
      plan({ documents: [{ ...report, text: "Other" }] }),
      /sha256 that is not its text's/,
    ],
    ["a quote in another place", said({ start: 0, end: 10 }), /The quote «yeni maddə» is not what stands at 0 to 10/],
    ["a quote in other letters", said({ quote: "Yeni maddə" }), /The quote «Yeni maddə» is not what stands/],
    ["offsets without a quote", said({ quote: undefined, locator: "qeyd 1" }), /has offsets but no quote/],
    [
      "neither quote nor locator",
      said({ quote: undefined, start: undefined, end: undefined }),
      /neither a quote nor a locator/,
    ],
    ["a confidence above 1", said({ confidence: 1.5 }), /A confidence is 0 to 1, not 1.5/],
    ["an instant that is none", said({ recordedAt: "2026-11-20" }), /"2026-11-20" is no instant/],
    [
      "a mention of other words",
      plan({
        documents: [report],
        mentions: [
          {
            documentId: report.id,
            resourceId: "az/x",
            start: 0,
            end: 6,
            text: "Fərman",
            method: "CURATED",
            confidence: 1,
          },
        ],
      }),
      /The mention «Fərman» is not what stands at 0 to 6/,
    ],
    [
      "an undated step that only an undated document tells of",
      plan({ documents: [undatedReport], assertions: [says(report, "İmzalanmışdır", event)] }),
      /The step AGREED of az\/treaty\/-\/x has no date/,
    ],
  ])("is refused: %s", (_, refused, reason) => {
    expect(() => checkPlan(refused, new Map())).toThrow(PlanRefused);
    expect(() => checkPlan(refused, new Map())).toThrow(reason);
  });

  it("is refused where it would change a document", () => {
    const stored = new Map([[report.id, { labels: ["Node", "Document"], properties: { sha256: "0".repeat(64) } }]]);
    expect(() => checkPlan(plan({ documents: [report] }), stored)).toThrow(/a document is never changed/);
  });

  it("is not one whose every word is the document's", () => {
    expect(() => checkPlan(said({}), new Map())).not.toThrow();
  });
});

describe("an instant", () => {
  it("is stored in one form, whatever its zone", () => {
    expect(instantOf("2026-11-20T00:00:00Z")).toBe("2026-11-20T00:00:00.000Z");
    expect(instantOf("2026-11-20T04:00:00.5+04:00")).toBe("2026-11-20T00:00:00.500Z");
  });
});
