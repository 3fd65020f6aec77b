import fc from "fast-check";
import { amendmentIds, identifyClaim } from "../../../src/assertions/claim";
import type { ClaimPlan } from "../../../src/assertions/plan";

const law = "az/law/2001-02-03/12-X";
const article = "az/code/invented#7.1";

describe("the identity of a claim", () => {
  it("is made of relation, subject, object and kind", () => {
    expect(identifyClaim({ claimType: "Amendment", subjectId: law, objectId: article, kind: "INSERTION" })).toEqual({
      id: `claim/AMENDS|${law}|${article}|INSERTION`,
      type: "Amendment",
      relation: "AMENDS",
      kind: "INSERTION",
      subjectId: law,
      objectId: article,
    });
    expect(identifyClaim({ claimType: "Reference", relation: "CITES", subjectId: law, objectId: article }).id).toBe(
      `claim/CITES|${law}|${article}`,
    );
  });

  it("is, of an event, made of treaty, step, date and place", () => {
    const event = { claimType: "TreatyEvent", subjectId: "az/treaty/-/x", step: "NEGOTIATION_ROUND" } as const;
    expect(identifyClaim({ ...event, dateFrom: "2016-02-23", dateUntil: "2016-02-25", place: "Kişinyov" }).id).toBe(
      "claim/EVENT|az/treaty/-/x|NEGOTIATION_ROUND|2016-02-23/2016-02-25|kisinyov",
    );
    expect(identifyClaim(event).id).toBe("claim/EVENT|az/treaty/-/x|NEGOTIATION_ROUND");
  });

  it("leaves out what sources may say differently of one amendment", () => {
    const plan: ClaimPlan = { claimType: "Amendment", subjectId: law, objectId: article, kind: "REPEAL" };
    const more: ClaimPlan = { ...plan, inForceFrom: "2002-01-01", oldText: "words", partial: true };
    expect(identifyClaim(more)).toEqual(identifyClaim(plan));
  });

  it("is one for two spellings of one place or figure", () => {
    const figure = { claimType: "Observation", value: 20754, unit: "nəfər", periodFrom: "2012-01-01" } as const;
    const one = identifyClaim({ ...figure, indicator: "Verilmiş İcazələr" });
    expect(identifyClaim({ ...figure, indicator: "verilmis icazeler" }).id).toBe(one.id);
  });

  it("differs where anything that makes the claim differs, whatever signs the words hold", () => {
    const words = fc.string({ minLength: 1, maxLength: 300, unit: fc.constantFrom("a", "b", "|", "%", "7", "C") });
    fc.assert(
      fc.property(words, words, words, words, (indicator, unit, otherIndicator, otherUnit) => {
        fc.pre(indicator !== otherIndicator || unit !== otherUnit);
        fc.pre(
          indicator.toLowerCase() !== otherIndicator.toLowerCase() || unit.toLowerCase() !== otherUnit.toLowerCase(),
        );
        const one = identifyClaim({ claimType: "Observation", indicator, unit, value: 1 });
        const other = identifyClaim({ claimType: "Observation", indicator: otherIndicator, unit: otherUnit, value: 1 });
        expect(other.id).not.toBe(one.id);
      }),
    );
  });

  it("stays short enough for an index, however long the words are", () => {
    const id = identifyClaim({
      claimType: "Attribution",
      subjectId: law,
      property: "TITLE",
      value: "söz ".repeat(5000),
    }).id;
    expect(id.length).toBeLessThan(400);
  });

  it("lists all claims of one act amending one target", () => {
    const ids = amendmentIds(law, article);
    expect(ids).toHaveLength(8);
    expect(ids.at(-1)).toBe(`claim/AMENDS|${law}|${article}|UNSPECIFIED`);
  });
});
