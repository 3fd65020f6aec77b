import { askingTheSeeds } from "./asking";

const steps = `length steps { from { id } relation reversed to { id } link { id standing evidence { quote } } }`;
const query = `query ($from: String!, $to: String!, $maxSteps: Int = 6, $first: Int = 5, $knownAt: DateTime) {
  paths(from: $from, to: $to, maxSteps: $maxSteps, first: $first, knownAt: $knownAt) { ${steps} }
}`;

interface Step {
  from: { id: string };
  to: { id: string };
  relation: string;
  reversed: boolean;
  link: { id: string; standing: string; evidence: { quote: string | null }[] } | null;
}
interface Found {
  paths: { length: number; steps: Step[] }[];
}

describe("paths", () => {
  const ask = askingTheSeeds();
  const pathsOf = async (variables: Record<string, unknown>) => {
    const { data, errors } = await ask(query, variables);
    expect(errors).toBeUndefined();
    return (data as unknown as Found).paths;
  };

  it("lead from one amending law to the other over what both change, each step with its evidence", async () => {
    const paths = await pathsOf({ from: "1071-IVQD", to: "223-VQD" });
    expect(paths.length).toBeGreaterThan(0);
    for (const { length, steps } of paths) {
      expect(steps).toHaveLength(length);
      expect(steps[0]?.from.id).toBe("az/law/2014-10-17/1071-IVQD");
      expect(steps[length - 1]?.to.id).toBe("az/law/2016-05-06/223-VQD");
      steps.slice(1).forEach((step, index) => expect(step.from.id).toBe(steps[index]?.to.id));
      for (const { relation, link } of steps) {
        expect(link === null).toBe(relation === "PART_OF");
        if (link) expect(["ESTABLISHED", "DISPUTED"]).toContain(link.standing);
        if (link) expect(link.evidence.length).toBeGreaterThan(0);
      }
    }
    expect(new Set(paths.map(({ length }) => length)).size).toBe(1);
    expect(new Set(paths.map(({ steps }) => JSON.stringify(steps))).size).toBe(paths.length);
  });

  it("are read against the direction of a link where they must be, and say so", async () => {
    const read = async (from: string, to: string) =>
      (await pathsOf({ from, to })).flatMap(({ steps }) => steps.map((step) => [step.relation, step.reversed]));
    const [code, article] = ["az/code/migration", "az/code/migration#64.0.6-1"];
    const down = await read(code, article);
    expect(new Set(down.map(String))).toEqual(new Set(["PART_OF,true"]));
    expect(await read(article, code)).toEqual(down.map(() => ["PART_OF", false]));
  });

  it("are as many as are asked for, and no longer than asked for", async () => {
    const all = await pathsOf({ from: "1071-IVQD", to: "223-VQD" });
    const length = all[0]?.length ?? 0;
    expect(await pathsOf({ from: "1071-IVQD", to: "223-VQD", first: 1 })).toEqual(all.slice(0, 1));
    expect(await pathsOf({ from: "1071-IVQD", to: "223-VQD", maxSteps: length })).toEqual(all);
    expect(await pathsOf({ from: "1071-IVQD", to: "223-VQD", maxSteps: length - 1 })).toEqual([]);
  });

  it("never lead over an issuer, a party or a document", async () => {
    for (const [from, to] of [
      ["1071-IVQD", "authority/milli-majlis"],
      ["country/MD", "country/CH"],
    ])
      expect(await pathsOf({ from, to, maxSteps: 8 })).toEqual([]);
  });

  it("are none from a thing to itself, to what nothing is called, and before anything was recorded", async () => {
    expect(await pathsOf({ from: "1071-IVQD", to: "az/law/2014-10-17/1071-IVQD" })).toEqual([]);
    expect(await pathsOf({ from: "1071-IVQD", to: "9999-XQD" })).toEqual([]);
    expect(await pathsOf({ from: "1071-IVQD", to: "223-VQD", knownAt: "2020-01-01T00:00:00Z" })).toEqual([]);
  });

  it.each([{ maxSteps: 0 }, { maxSteps: 9 }, { first: 0 }, { first: 101 }, { from: " " }])(
    "refuse %j with a sentence",
    async (wrong) => {
      const { errors } = await ask(query, { from: "1071-IVQD", to: "223-VQD", ...wrong });
      expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    },
  );
});
