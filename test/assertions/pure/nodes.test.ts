import { actNode } from "../../../src/assertions/nodes/act-node";
import { measureNode } from "../../../src/assertions/nodes/measure-node";
import { changedProperties, merge } from "../../../src/assertions/nodes/node-row";
import { provisionNode } from "../../../src/assertions/nodes/provision-node";

describe("the keys of an act", () => {
  const act = (id: string, more: object) => actNode({ id, type: "LAW", draft: false, ...more }).properties;

  it("sort by date, number and id, the undated last in both directions", () => {
    const acts = [
      act("az/law/2014-02-07/39", { date: "2014-02-07", number: "39" }),
      act("az/law/2014-02-07/387", { date: "2014-02-07", number: "387" }),
      act("az/law/-/x", { title: "Undated" }),
      act("az/law/2011-01-01/1", { date: "2011-01-01", number: "1" }),
    ];
    const labels = (key: string, descending = false) => {
      const sorted = [...acts].sort((one, other) => (String(one[key]) < String(other[key]) ? -1 : 1));
      return (descending ? sorted.reverse() : sorted).map(({ label }) => label);
    };
    expect(labels("sortKey")).toEqual(["1, 01.01.2011", "39, 07.02.2014", "387, 07.02.2014", "Undated"]);
    expect(labels("sortKeyDesc", true)).toEqual(["387, 07.02.2014", "39, 07.02.2014", "1, 01.01.2011", "Undated"]);
  });

  it("sort titles by the Azerbaijani alphabet, the untitled last", () => {
    const titles = ["Xidmət", "İcazə", undefined, "Əmək", "Zaman", "Ekologiya", "Həmkar"];
    const sorted = titles
      .map((title, index) => act(`az/law/-/t${index}`, { title }))
      .sort((one, other) => (String(one.titleKey) < String(other.titleKey) ? -1 : 1));
    expect(sorted.map(({ title }) => title)).toEqual([
      "Ekologiya",
      "Əmək",
      "Həmkar",
      "Xidmət",
      "İcazə",
      "Zaman",
      undefined,
    ]);
  });

  it("keeps the text as it is, and folds only the key of the number", () => {
    const { number, numberKey, title } = act("az/law/-/1", { number: "1071-IVQD", title: "“Miqrasiya” haqqında" });
    expect({ number, numberKey, title }).toEqual({
      number: "1071-IVQD",
      numberKey: "1071-ivqd",
      title: "“Miqrasiya” haqqında",
    });
  });

  it("bears the label of its class", () => {
    const labels = (type: "LAW" | "CONSTITUTIONAL_LAW" | "PROTOCOL" | "STATUTE") =>
      actNode({ id: "az/x", type, draft: false }).labels.at(-1);
    expect([labels("LAW"), labels("CONSTITUTIONAL_LAW"), labels("PROTOCOL"), labels("STATUTE")]).toEqual([
      "Law",
      "Law",
      "Treaty",
      "Regulation",
    ]);
  });
});

describe("the keys of provisions and measures", () => {
  it("sort provisions in the order of their act", () => {
    const keys = ["64.0.7", "64.0.6", "64.0.6-1", "64", "100"].map((number) => {
      const id = `az/code/x#${number}`;
      const known = { id, actId: "az/code/x", parentId: "az/code/x", level: "ARTICLE" as const, number };
      return provisionNode(known, "Uydurma Məcəllə").properties;
    });
    const sorted = keys.sort((one, other) => (String(one.sortKey) < String(other.sortKey) ? -1 : 1));
    expect(sorted.map(({ label }) => label)).toEqual(
      ["64", "64.0.6", "64.0.6-1", "64.0.7", "100"].map((number) => `Uydurma Məcəllə, ${number}`),
    );
  });

  it("lists measures by programme, and gives them no parent among provisions", () => {
    const { properties, labels } = measureNode({ id: "az/p#1.2", programmeId: "az/p", number: "1.2" }, "Proqram");
    expect(labels).toEqual(["Node", "Resource", "Provision", "Measure"]);
    expect(properties.listKey).toBe(`az/p#${properties.sortKey}`);
    expect(properties.parentId).toBeUndefined();
  });
});

describe("what is known of a node", () => {
  it("is what is given now and else what was known; empty lists say nothing", () => {
    const known = { id: "x", title: "Old", names: ["a"] };
    expect(merge(known, { id: "x", title: undefined, names: [], date: "2001-01-01" })).toEqual({
      id: "x",
      title: "Old",
      names: ["a"],
      date: "2001-01-01",
    });
  });

  it("changes where a property differs, and only there", () => {
    const stored = { a: 1, b: ["x", "y"], c: "old", d: "gone" };
    expect(changedProperties(stored, { a: 1, b: ["x", "y"], c: "old" })).toBeUndefined();
    expect(changedProperties(stored, { b: ["y", "x"], c: "new", d: undefined, e: undefined })).toEqual({
      b: ["y", "x"],
      c: "new",
      d: null,
    });
  });
});
