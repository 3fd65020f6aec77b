import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";
import type { IntrospectionQuery } from "graphql";
import type { RunningServer } from "../../src/api/serve-schema";
import { buildNormgraphSchema } from "../../src/api/schema";
import { connect } from "../../src/graph/driver";
import { testConnection } from "../connection";
import { afterwards, ask, post, send, serve } from "./asking";
import type { Answer } from "./asking";
import { startBoltProxy } from "./bolt-proxy";
import type { BoltProxy } from "./bolt-proxy";

let server: RunningServer;
let proxy: BoltProxy;

beforeAll(async () => {
  proxy = await startBoltProxy(testConnection().uri);
  const graph = connect({ ...testConnection(), uri: proxy.uri });
  server = await serve(buildNormgraphSchema(), graph);
  afterwards(() => proxy.close());
  afterwards(() => graph.close());
  await ask(server, ACT_QUERY("label"));
});
beforeEach(() => proxy.forget());

const ACT = `act(label: "az/code/migration")`;
const ACT_QUERY = (selections: string) => `{ ${ACT} { ${selections} } }`;
const times = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, index) => of(index));
/** Selections of an act that go so many fields deep: three for each step from an act to one that amended it. */
const deep = (steps: number) => `${"amendments { nodes { act { ".repeat(steps)}label${" } } }".repeat(steps)}`;

/** An attack on an act: selections, which can be dealt out over several parents, and the fragments that they need. */
interface Attack {
  selections: string[];
  fragments?: string;
}

const attacks: Record<string, Attack> = {
  "5,000 aliases": { selections: times(5_000, (index) => `a${index}: label`) },
  "1,000 aliases": { selections: times(1_000, (index) => `a${index}: label`) },
  "42 aliases": { selections: times(42, (index) => `a${index}: label`) },
  "42 aliases of a connection": {
    selections: times(42, (index) => `a${index}: amendments(first: ${index + 1}) { totalCount }`),
  },
  "a field 3,000 times": { selections: times(3_000, () => "label") },
  "20,000 directives": { selections: times(20, () => `label ${"@a".repeat(1_000)}`) },
  "400 directives": { selections: [`label ${"@a".repeat(200)}`, `id ${"@include(if:true)".repeat(40)}`] },
  "depth 14": { selections: [deep(4), deep(4)] },
  "depth 60": { selections: [deep(20), deep(20)] },
  "depth 2,000": { selections: [deep(333), deep(333)] },
  "depth 12,000": { selections: [deep(2_000), deep(2_000)] },
  "a fragment bomb of 18 levels": {
    selections: ["...F0", "...F0"],
    fragments: `${times(18, (level) => `fragment F${level} on Act { label ...F${level + 1} ...F${level + 1} }`).join(" ")} fragment F18 on Act { label }`,
  },
  "a fragment bomb that goes deep": {
    selections: ["...F0", "...F0"],
    fragments: `${times(18, (level) => `fragment F${level} on Act { issuer { issued { nodes { ...F${level + 1} ...F${level + 1} } } } }`).join(" ")} fragment F18 on Act { label }`,
  },
  "fragments in a circle": {
    selections: ["...A", "...B"],
    fragments: "fragment A on Act { ...B } fragment B on Act { label ...A }",
  },
  "a list nested 20,000 deep": {
    selections: [`amendments(standings: ${"[".repeat(20_000)}${"]".repeat(20_000)}) { totalCount }`, "label"],
  },
  "a list nested 400 deep": {
    selections: [`amendments(standings: ${"[".repeat(400)}${"]".repeat(400)}) { totalCount }`, "label"],
  },
  "an object nested 200 deep": {
    selections: [`amendments(first: ${"{a:".repeat(200)}1${"}".repeat(200)}) { totalCount }`, "label"],
  },
  "guesses of names": { selections: ["labell", "idd", "titel", "numbr"] },
  "400 fields that do not exist": { selections: times(400, (index) => `x${index}`) },
  "a name of 60,000 letters": { selections: ["x".repeat(60_000), "label"] },
  "a text of 60,000 letters where a number belongs": {
    selections: [`amendments(first: "${"ə".repeat(30_000)}") { totalCount }`, "label"],
  },
  "a number that is too large": { selections: ["amendments(first: 2147483648) { totalCount }", "label"] },
  "the schema below an act": { selections: ["__schema { types { name } }", "label"] },
};

/** Ways to write an attack so that a careless limit does not see it. */
const disguises: Record<string, (attack: Attack) => string> = {
  "as it is": ({ selections, fragments = "" }) => `${ACT_QUERY(selections.join(" "))} ${fragments}`,
  "in inline fragments": ({ selections, fragments = "" }) =>
    `${ACT_QUERY(
      halves(selections)
        .map((half) => `... on Act { ... { ${half} } }`)
        .join(" "),
    )} ${fragments}`,
  "in named fragments": ({ selections, fragments = "" }) => {
    const [one, two] = halves(selections);
    return `${ACT_QUERY("...One ...Two")} fragment One on Act { ${one} } fragment Two on Act { ${two} } ${fragments}`;
  },
  "in a fragment named __schema": ({ selections, fragments = "" }) =>
    `{ ...__type } fragment __type on Query { __schema: ${ACT} { ...__schema } } fragment __schema on Act { ${selections.join(" ")} } ${fragments}`,
  "split over aliases": ({ selections, fragments = "" }) =>
    `{ ${halves(selections)
      .map((half, index) => `part${index}: ${ACT} { ${half} }`)
      .join(" ")} } ${fragments}`,
};

function halves(selections: string[]): [string, string] {
  const middle = Math.ceil(selections.length / 2);
  return [selections.slice(0, middle).join(" "), selections.slice(middle).join(" ")];
}

function expectRefusal(answer: Answer): void {
  expect([400, 405, 413, 415]).toContain(answer.status);
  expect(answer.body.errors!.length).toBeGreaterThan(0);
  expect(answer.body.data ?? null).toBeNull();
  expect(Buffer.byteLength(answer.text)).toBeLessThan(2_000);
  expect(answer.milliseconds).toBeLessThan(1_000);
  expect(answer.text).not.toMatch(/Did you mean|Maximum call stack/);
  expect(proxy.statements()).toEqual([]);
}

it("reaches the database with what is allowed, so that silence means refusal", async () => {
  await ask(server, ACT_QUERY("label"));
  expect(proxy.statements()).toHaveLength(1);
});

describe.each(Object.entries(attacks))("%s", (_, attack) => {
  it.each(Object.entries(disguises))("is refused %s, before the database hears of it", async (_disguise, write) => {
    expectRefusal(await ask(server, write(attack)));
  });
});

describe("arguments", () => {
  it.each([
    ["a page of 100,000", "amendments(first: 100000) { totalCount }"],
    ["a page of minus one", "amendments(first: -1) { totalCount }"],
    ["a cursor that was never given", `amendments(after: "'} RETURN 1 //") { totalCount }`],
  ])("are refused below the root too, before the database hears of them: %s", async (_, selections) => {
    const { status, body } = await ask(server, `{ ${ACT} { ${selections} } }`);
    expect([status, body.data]).toEqual([200, { act: null }]);
    expect(body.errors).toMatchObject([{ path: ["act"], extensions: { code: "BAD_USER_INPUT" } }]);
    expect(proxy.statements()).toEqual([]);
  });
});

describe("the schema", () => {
  it("is read whole by tools, without the database", async () => {
    const everything = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    };
    const { status, body } = await ask(server, getIntrospectionQuery({ ...everything, oneOf: true }));
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(printSchema(buildClientSchema(body.data as unknown as IntrospectionQuery))).toContain("type Provision");
    expect(proxy.statements()).toEqual([]);
  });

  it.each([
    [
      "in circles",
      `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
    ],
    ["under 21 aliases", `{ __schema { ${times(21, (index) => `a${index}: types { name }`).join(" ")} } }`],
    ["under 21 aliases of the root", `{ ${times(21, (index) => `a${index}: __schema { types { name } }`).join(" ")} }`],
    [
      "21 levels deep",
      `{ __type(name: "Act") { fields { type { ${"ofType { ".repeat(17)}name${" }".repeat(17)} } } } }`,
    ],
  ])("is not read %s", async (_, query) => expectRefusal(await ask(server, query)));
});

describe("requests that are no operations", () => {
  const label = JSON.stringify({ query: ACT_QUERY("label") });
  const get = (query: string, headers: Record<string, string>) =>
    send(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers });

  it.each<[string, () => Promise<Answer>]>([
    ["a batch", () => post(server, `[${label}, ${label}]`)],
    ["GET from another site", () => get(ACT_QUERY("label"), {})],
    ["GET with the content type of a form", () => get(ACT_QUERY("label"), { "content-type": "text/plain" })],
    ["a mutation by GET", () => get("mutation { __typename }", { "content-type": "application/json" })],
    ["a POST in text/plain", () => post(server, label, "text/plain")],
    ["a POST in UTF-7", () => post(server, label, "application/json; charset=utf-7")],
    ["a body that is not JSON", () => post(server, label.slice(0, -1))],
    [
      "a body of 2 MB",
      () => post(server, JSON.stringify({ query: ACT_QUERY("label"), variables: { x: "x".repeat(2_000_000) } })),
    ],
    [
      "an unknown persisted query",
      () =>
        post(server, JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } })),
    ],
  ])("are refused: %s", async (_, request) => {
    const answer = await request();
    if (answer.status === 200) expect(answer.body.errors).toHaveLength(1);
    else expectRefusal(answer);
    expect(proxy.statements()).toEqual([]);
  });
});

describe("variables", () => {
  const nested = `${"[".repeat(30_000)}${"]".repeat(30_000)}`;
  const body = (type: string, use: string, value: string) =>
    `{ "query": ${JSON.stringify(`query ($x: ${type}) { ${ACT} { ${use} } }`)}, "variables": { "x": ${value} } }`;

  it.each([
    [
      "a list nested 30,000 deep as a text",
      "LIMIT_EXCEEDED",
      body("String", "amendments(after: $x) { totalCount }", nested),
    ],
    [
      "a list nested 30,000 deep as a list",
      "LIMIT_EXCEEDED",
      body("[Standing!]", "amendments(standings: $x) { totalCount }", nested),
    ],
    ["a list nested 30,000 deep as a date", "LIMIT_EXCEEDED", body("LocalDate", "inForce(asOf: $x)", nested)],
    [
      "10,000 wrong values",
      "BAD_USER_INPUT",
      body(
        "[Standing!]",
        "amendments(standings: $x) { totalCount }",
        `[${times(10_000, (index) => `"X${index}"`).join()}]`,
      ),
    ],
    ["a day that does not exist", "BAD_USER_INPUT", body("LocalDate", "inForce(asOf: $x)", `"2014-02-30"`)],
    ["a page of 101", "BAD_USER_INPUT", body("Int", "amendments(first: $x) { totalCount }", "101")],
  ])("are refused: %s", async (_, code, text) => {
    const answer = await post(server, text);
    expect(new Set(answer.body.errors!.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
    expect(Buffer.byteLength(answer.text)).toBeLessThan(2_000);
    expect(answer.text).not.toContain("Maximum call stack");
    expect(proxy.statements()).toEqual([]);
  });
});
