import { labelOfClaim } from "../../../src/assertions/claim-label";
import { amendment, article, claim, law, measure } from "../facts";

describe("the label of a claim", () => {
  const act = law("1071-X", "2014-10-17", { label: "1071-X, 17.10.2014" });
  const code = law("code", "2013-07-02", { label: "Uydurma Məcəllə" });

  it.each([
    [
      amendment(act, "INSERTION", article(code, "64.0.6-1")),
      "1071-X, 17.10.2014 → Uydurma Məcəllə, 64.0.6-1: INSERTION",
    ],
    [
      claim({ type: "Reference", relation: "APPROVES", subject: act, object: code }),
      "1071-X, 17.10.2014 → Uydurma Məcəllə: APPROVES",
    ],
    [
      claim({
        type: "Reference",
        relation: "IMPLEMENTS",
        kind: "GIVES_EFFECT",
        subject: act,
        object: measure(code, "1.1"),
      }),
      "1071-X, 17.10.2014 → Uydurma Məcəllə, 1.1: GIVES_EFFECT",
    ],
    [
      claim({
        type: "TreatyEvent",
        relation: "EVENT",
        subject: code,
        step: "NEGOTIATION_ROUND",
        dateFrom: "2016-02-23",
        dateUntil: "2016-02-25",
        place: "Kişinyov",
      }),
      "Uydurma Məcəllə: NEGOTIATION_ROUND, 23.02.2016–25.02.2016, Kişinyov",
    ],
    [
      claim({
        type: "StatusReport",
        relation: "REPORT",
        subject: measure(code, "2.1"),
        status: "EXECUTED",
        periodFrom: "2011-01-01",
        periodUntil: "2015-12-31",
      }),
      "Uydurma Məcəllə, 2.1: EXECUTED, 2011–2015",
    ],
    [
      claim({
        type: "Observation",
        relation: "OBSERVATION",
        indicator: "iş icazəsi",
        value: 20754,
        unit: "nəfər",
        periodFrom: "2016-01-01",
        periodUntil: "2016-11-30",
      }),
      "iş icazəsi: 20754 nəfər, 01.01.2016–30.11.2016",
    ],
    [
      claim({ type: "Attribution", relation: "ATTRIBUTION", subject: act, property: "DATE", value: "2001-05-20" }),
      "1071-X, 17.10.2014: DATE 2001-05-20",
    ],
  ])("reads like a citation (%#)", (facts, label) => {
    expect(labelOfClaim(facts)).toBe(label);
  });
});
