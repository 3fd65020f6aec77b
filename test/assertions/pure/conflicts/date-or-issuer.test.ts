import { dateOrIssuer } from "../../../../src/assertions/conflicts/date-or-issuer";
import type { ClaimFacts, ResourceFacts } from "../../../../src/assertions/facts";
import type { AttributedProperty } from "../../../../src/identifiers/vocabulary";
import { accepted, claim, day, law, word } from "../../facts";

const approves = (subject: ResourceFacts, object: ResourceFacts, more: Partial<ClaimFacts> = {}): ClaimFacts =>
  claim({ type: "Reference", relation: "APPROVES", subject, object, ...more });
const said = (subject: ResourceFacts, property: AttributedProperty, value: string): ClaimFacts =>
  claim({ type: "Attribution", relation: "ATTRIBUTION", subject, property, value });

describe("DATE_OR_ISSUER", () => {
  const rules = law("rules");
  const early = law("77", "2001-05-20");
  const late = law("77", "2011-05-20");

  it("is two acts of one number that approve the same instrument", () => {
    const [one, other] = [approves(early, rules), approves(late, rules)];
    expect(dateOrIssuer.find(accepted(one, other))).toEqual([{ aboutId: early.id, sides: [[one.id], [other.id]] }]);
  });

  it("is about the act that was met first", () => {
    const one = approves(early, rules, { words: [word({ recordedAt: day(2) })] });
    const other = approves(late, rules, { words: [word({ recordedAt: day(1) })] });
    expect(dateOrIssuer.find(accepted(one, other))[0]?.aboutId).toBe(late.id);
  });

  it("sets what each act is said to be beside what it approves", () => {
    const one = [approves(early, rules), said(early, "DATE", "2001-05-20"), said(early, "ISSUER", "the Cabinet")];
    const other = [approves(late, rules), said(late, "DATE", "2011-05-20"), said(late, "TITLE", "On the rules")];
    expect(dateOrIssuer.find(accepted(...one, ...other)).map(({ sides }) => sides)).toEqual([
      [one.map(({ id }) => id), other.slice(0, 2).map(({ id }) => id)],
    ]);
  });

  it("is not an instrument approved anew by an act of another number, nor one number with two instruments", () => {
    expect(dateOrIssuer.find(accepted(approves(early, rules), approves(law("78", "2011-05-20"), rules)))).toEqual([]);
    expect(dateOrIssuer.find(accepted(approves(early, rules), approves(late, law("list"))))).toEqual([]);
  });

  it("is one title and number on two dates, or of two issuers on one day", () => {
    const title = "On the invented rules";
    const twin = (date: string, issuerId: string, type: "CABINET_DECISION" | "AGENCY_ACT" = "CABINET_DECISION") =>
      law(`77`, date, { id: `az/${type}/${date}/77`, type, title, issuerId });
    const pair = (one: ResourceFacts, other: ResourceFacts) =>
      dateOrIssuer.find(accepted(said(one, "TITLE", title), said(other, "TITLE", title)));
    expect(pair(twin("2001-05-20", "authority/a"), twin("2011-05-20", "authority/a"))).toHaveLength(1);
    expect(pair(twin("2001-05-20", "authority/a"), twin("2001-05-20", "authority/b", "AGENCY_ACT"))).toHaveLength(1);
    expect(pair(twin("2001-05-20", "authority/a"), twin("2011-05-20", "authority/b"))).toEqual([]);
  });

  it("is not one number and date alone, since numbers begin anew each year", () => {
    expect(dateOrIssuer.find(accepted(said(early, "DATE", "2001-05-20"), said(late, "DATE", "2011-05-20")))).toEqual(
      [],
    );
  });

  it("is what is said differently of one act's own number, date or issuer, but not of its title", () => {
    const found = dateOrIssuer.find(
      accepted(
        said(early, "DATE", "2001-05-20"),
        said(early, "DATE", "2001-05-21"),
        said(early, "ISSUER", "Nazirlər Kabineti"),
        said(early, "ISSUER", "nazirler kabineti"),
        said(early, "TITLE", "one"),
        said(early, "TITLE", "other"),
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.sides.flat().every((id) => id.includes("|DATE|"))).toBe(true);
  });
});
