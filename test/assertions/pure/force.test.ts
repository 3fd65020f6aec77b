import { forceOfAct, forceOfProvision, forceOn, type ForceClaim } from "../../../src/assertions/force";
import type { Standing } from "../../../src/identifiers/vocabulary";

const claim = (does: ForceClaim["does"], effectiveFrom?: string, standing: Standing = "ESTABLISHED"): ForceClaim => ({
  does,
  standing,
  effectiveFrom,
});

describe("the force of an act", () => {
  it("is what is stated, ended by the first established repeal", () => {
    const stated = { inForceFrom: "2001-01-01", inForceUntil: "2020-01-01" };
    expect(forceOfAct(stated, [])).toEqual(stated);
    expect(forceOfAct(stated, [claim("REPEAL", "2012-01-01"), claim("REPEAL", "2010-01-01")])).toEqual({
      inForceFrom: "2001-01-01",
      inForceUntil: "2010-01-01",
    });
    expect(forceOfAct(stated, [claim("REPEAL", "2010-01-01", "DISPUTED")])).toEqual(stated);
  });

  it("is left open where nothing is stated", () => {
    expect(forceOfAct({}, [])).toEqual({ inForceFrom: undefined, inForceUntil: undefined });
  });
});

describe("the force of a provision", () => {
  const act = { inForceFrom: "2001-01-01" };

  it("is its act's where it was neither inserted nor repealed", () => {
    expect(forceOfProvision(act, [])).toEqual({ inForceFrom: "2001-01-01", inForceUntil: undefined });
  });

  it("begins with its insertion and ends with its repeal", () => {
    expect(forceOfProvision(act, [claim("INSERT", "2014-11-23"), claim("REPEAL", "2019-01-01")])).toEqual({
      inForceFrom: "2014-11-23",
      inForceUntil: "2019-01-01",
    });
  });

  it("is that of its latest life where it was inserted again", () => {
    const lives = [claim("INSERT", "2002-01-01"), claim("REPEAL", "2005-01-01"), claim("INSERT", "2008-01-01")];
    expect(forceOfProvision(act, lives)).toEqual({ inForceFrom: "2008-01-01", inForceUntil: undefined });
  });

  it("ends with what it stands in", () => {
    const above = { inForceFrom: "2001-01-01", inForceUntil: "2010-01-01" };
    expect(forceOfProvision(above, [claim("REPEAL", "2012-01-01")]).inForceUntil).toBe("2010-01-01");
    expect(forceOfProvision(above, [claim("REPEAL", "2009-01-01")]).inForceUntil).toBe("2009-01-01");
  });

  it("leaves its beginning open where equals disagree on who inserted it or no day is known", () => {
    expect(forceOfProvision(act, [claim("INSERT", "2014-01-01", "DISPUTED")]).inForceFrom).toBeUndefined();
    expect(forceOfProvision(act, [claim("INSERT")]).inForceFrom).toBeUndefined();
  });
});

describe("force on a day", () => {
  it("includes the first day and excludes the end", () => {
    const force = { inForceFrom: "2001-01-01", inForceUntil: "2010-01-01" };
    const days = ["2000-12-31", "2001-01-01", "2009-12-31", "2010-01-01"];
    expect(days.map((day) => forceOn(day, force))).toEqual(["NOT_IN_FORCE", "IN_FORCE", "IN_FORCE", "NOT_IN_FORCE"]);
  });

  it("is unknown without a beginning, and a draft has none", () => {
    expect(forceOn("2005-01-01", {})).toBe("UNKNOWN");
    expect(forceOn("2005-01-01", { inForceFrom: "2001-01-01" }, true)).toBe("NOT_IN_FORCE");
  });
});
