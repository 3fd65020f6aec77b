import * as fc from "fast-check";
import { connectToTestGraph } from "../support";
import { askingTheSeeds } from "./asking";

const query = `query ($query: String!, $kinds: [ResourceKind!], $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    totalCount totalIsCapped nodes { score snippet node { __typename id label } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Hit {
  score: number;
  snippet: string | null;
  node: { __typename: string; id: string; label: string };
}
interface Found {
  totalCount: number;
  nodes: Hit[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe("search", () => {
  const graph = connectToTestGraph();
  const ask = askingTheSeeds();
  const search = async (text: string, more: Record<string, unknown> = {}): Promise<Found> => {
    const { data, errors } = await ask(query, { query: text, ...more });
    expect(errors).toBeUndefined();
    return (data as unknown as { search: Found }).search;
  };
  const first = async (text: string) => (await search(text, { first: 1 })).nodes[0]?.node.id;

  it("finds every act first by its exact number, and by number and day", async () => {
    const acts = await graph.read(
      "MATCH (n:Act) WHERE n.number IS NOT NULL RETURN n.id AS id, n.number AS number, n.date AS date ORDER BY id",
      {},
    );
    expect(acts.length).toBeGreaterThan(30);
    for (const { id, number, date } of acts as { id: string; number: string; date: string | null }[]) {
      const same = acts.filter((other) => String(other.number).toLowerCase() === number.toLowerCase());
      const { nodes } = await search(number, { first: Math.min(100, same.length) });
      expect([number, nodes.map((hit) => hit.node.id)]).toEqual([number, expect.arrayContaining([id])]);
      const twins = same.filter((other) => other.date === date);
      if (date !== null && date.length === 10 && twins.length === 1)
        expect([number, await first(`${number}, ${date.split("-").reverse().join(".")}`)]).toEqual([number, id]);
    }
  });

  it.each([
    ["qerar 387", "az/cabinet-decision/2014-12-04/387"],
    ["1071-ivqd", "az/law/2014-10-17/1071-IVQD"],
    ["№ 1071-IVQD", "az/law/2014-10-17/1071-IVQD"],
    ["miqrasiya mecellesi", "az/code/migration"],
    ["64.0.6-1", "az/code/migration#64.0.6-1"],
    ["isvecre", "country/CH"],
    ["eesmn", "authority/"],
  ])("finds by «%s» first %s", async (text, id) => {
    const { nodes } = await search(text, { first: 5 });
    const best = nodes.filter((hit) => hit.score === nodes[0]?.score).map((hit) => hit.node.id);
    expect(best.some((found) => found === id || (id.endsWith("/") && found.startsWith(id)))).toBe(true);
  });

  it("finds by words in any order, with or without Azerbaijani letters, the last unfinished", async () => {
    for (const text of ["readmissiya Moldova", "Moldova readmis", "moldova READMİSSİYA"]) {
      const { nodes } = await search(text, { kinds: ["TREATY"] });
      expect([text, nodes.length > 0]).toEqual([text, true]);
      for (const { node } of nodes) expect(node.__typename).toBe("Treaty");
    }
    expect((await search("readmissiya moldovazz")).nodes).toEqual([]);
  });

  it("shows the sentence of the words, as it stands", async () => {
    const { nodes } = await search("readmissiya", { first: 20 });
    const texts = await graph.read(
      "MATCH (n:Node) WHERE n.words IS NOT NULL RETURN n.id AS id, [n.title, n.titleEn, n.heading, n.text, n.nameAz, n.nameEn, n.label] AS texts",
      {},
    );
    const of = new Map(
      texts.map(({ id, texts: all }) => [id, (all as (string | null)[]).filter((one) => one !== null)]),
    );
    const snippets = nodes.filter((hit) => hit.snippet !== null);
    expect(snippets.length).toBeGreaterThan(5);
    for (const { node, snippet } of snippets)
      expect(of.get(node.id)?.some((text) => text.includes((snippet ?? "").replace(/^…|…$/g, "")))).toBe(true);
  });

  it("finds what holds all the words, and nothing else", async () => {
    const words = await graph.read(
      "MATCH (n:Node) WHERE n.words IS NOT NULL OPTIONAL MATCH (d:Designation)-[:DESIGNATES]->(n) WITH n, collect(d.key) AS keys RETURN n.id AS id, [n.words] + keys AS words",
      {},
    );
    for (const terms of [["emek"], ["xidmet", "dovlet"], ["viza", "2014"], ["insan", "alver"]]) {
      const wanted = words
        .filter((row) =>
          (row.words as string[]).some((one) =>
            terms.every((term, at) =>
              one
                .split(/[^\p{L}\p{N}@]+/u)
                .some((word) => (/\d/.test(term) && at < terms.length - 1 ? word === term : word.startsWith(term))),
            ),
          ),
        )
        .map((row) => row.id);
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page: Found = await search(terms.join(" "), { first: 100, after });
        expect(page.totalCount).toBe(wanted.length);
        found.push(...page.nodes.map((hit) => hit.node.id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
      } while (after !== undefined);
      expect([terms, [...found].sort()]).toEqual([terms, [...wanted].sort()]);
    }
  });

  it("survives every operator of Lucene, alone, doubled and between words", async () => {
    const operators = [
      "+",
      "-",
      "&&",
      "||",
      "!",
      "(",
      ")",
      "{",
      "}",
      "[",
      "]",
      "^",
      '"',
      "~",
      "*",
      "?",
      ":",
      "\\",
      "/",
    ];
    for (const operator of [...operators, "AND", "OR", "NOT", "TO", "@Act"])
      for (const text of [operator, operator + operator, `viza ${operator} qanun`, `viza${operator}`])
        expect((await search(text, { first: 1 })).totalCount).toBeGreaterThanOrEqual(0);
    expect((await search("+ - && ||")).nodes).toEqual([]);
  });

  it("survives 20,000 random strings, forty in an operation", async () => {
    const strings = fc.sample(fc.string({ unit: "binary", maxLength: 60 }), { numRuns: 20_000, seed: 20_141_017 });
    for (let start = 0; start < strings.length; start += 40) {
      const fields = strings
        .slice(start, start + 40)
        .map((text, at) => `s${at}: search(query: ${JSON.stringify(text)}, first: 1) { nodes { score } }`);
      const { errors } = await ask(`{ ${fields.join(" ")} }`);
      expect(errors).toBeUndefined();
    }
  }, 300_000);

  it("refuses what is too long", async () => {
    const { errors } = await ask(query, { query: "a".repeat(5000) });
    expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });
});
