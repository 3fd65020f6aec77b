import { buildSchema, getIntrospectionQuery } from "graphql";
import type { RunningServer } from "../../src/api/serve-schema";
import { ask, post, serve } from "./asking";

const schema = buildSchema(`
  interface Node { id: ID! }
  type Act implements Node { id: ID! label: String act(number: String): Act }
  type Query { act(number: String): Act acts: [Act!] node: Node }
`);
const noGraph = {
  read: () => Promise.reject(new Error("nothing may be read")),
  check: () => Promise.reject(new Error("nothing may be checked")),
};

let server: RunningServer;
beforeAll(async () => {
  server = await serve(schema, noGraph);
});

/** `{ act { act { … { label } } } }` with so many fields from the root to the leaf. */
const deep = (depth: number, inner = (selections: string) => `act { ${selections} }`) =>
  Array.from({ length: depth - 1 }).reduce<string>((selections) => inner(selections), "label");

const codesOf = async (query: string) => {
  const { status, body, text } = await ask(server, query);
  if (!body.errors) return "answered";
  expect(Buffer.byteLength(text)).toBeLessThan(2_000);
  return `${status} ${body.errors.map((error) => String(error.extensions.code)).join(" ")}`;
};

describe("depth", () => {
  it("lets an operation go twelve fields deep and no further", async () => {
    expect(await codesOf(`{ ${deep(12)} }`)).toBe("answered");
    expect(await codesOf(`{ ${deep(13)} }`)).toBe("400 LIMIT_EXCEEDED");
  });

  it.each([
    ["inline fragments", `{ ${deep(13, (inner) => `act { ... on Act { ... { ${inner} } } }`)} }`],
    ["a named fragment", `{ act { ...Deep } } fragment Deep on Act { ${deep(12)} }`],
    ["a fragment named __schema", `{ act { ...__schema } } fragment __schema on Act { ${deep(12)} }`],
    ["a fragment named __schema at the root", `{ ...__schema } fragment __schema on Query { ${deep(13)} }`],
    ["an alias named __schema", `{ __schema: act { ${deep(12)} } }`],
    ["an alias named __schema below the root", `{ act { __schema: act { ${deep(11)} } } }`],
    ["an operation named __schema", `query __schema { ${deep(13)} }`],
    [
      "a chain of fragments",
      `{ act { ...A } } fragment A on Act { ${deep(6, (x) => `act { ${x.replace("label", "...B")} }`)} } fragment B on Act { ${deep(8)} }`,
    ],
    ["an operation that is not the one asked for", `query Shallow { act { label } } query Deep { ${deep(13)} }`],
    ["a directive that leaves the depth out", `query ($no: Boolean = false) { act @include(if: $no) { ${deep(12)} } }`],
  ])("is not hidden by %s", async (_, query) => {
    expect(await codesOf(query)).toBe("400 LIMIT_EXCEEDED");
  });

  it("leaves fragments themselves out of the count", async () => {
    expect(await codesOf(`{ ${deep(12, (inner) => `act { ... on Act { ${inner} } }`)} }`)).toBe("answered");
    expect(await codesOf(`{ act { ...Deep } } fragment Deep on Act { ${deep(11)} }`)).toBe("answered");
  });
});

describe("introspection", () => {
  const ofType = (depth: number) =>
    `{ __type(name: "Act") { fields { type { ${Array.from({ length: depth - 4 }).reduce<string>((inner) => `ofType { ${inner} }`, "name")} } } } }`;

  it.each([
    ["plain", getIntrospectionQuery()],
    [
      "with all that graphql-js can ask",
      getIntrospectionQuery({
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
  ])("answers the whole of it: %s", async (_, query) => {
    const { status, body } = await ask(server, query);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data)).toContain('"Act"');
  });

  it("goes twenty fields deep and no further, whatever its alias", async () => {
    expect(await codesOf(ofType(20))).toBe("answered");
    expect(await codesOf(ofType(21))).toBe("400 LIMIT_EXCEEDED");
    expect(await codesOf(ofType(20).replace("__type", "shape: __type"))).toBe("answered");
  });

  it("does not lend its depth to the fields beside it", async () => {
    expect(await codesOf(`{ __schema { description } ${deep(13)} }`)).toBe("400 LIMIT_EXCEEDED");
    expect(await codesOf(`{ ...Root } fragment Root on Query { __schema { description } ${deep(13)} }`)).toBe(
      "400 LIMIT_EXCEEDED",
    );
  });

  it("refuses lists of the schema nested in each other", async () => {
    const nested = `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`;
    expect(await codesOf(nested)).toBe("400 LIMIT_EXCEEDED");
  });
});

describe("aliases", () => {
  const aliases = (count: number, field = "label", prefix = "a") =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}: ${field}`).join(" ");

  it("lets a field be selected under twenty aliases and no more", async () => {
    expect(await codesOf(`{ act { ${aliases(20)} } }`)).toBe("answered");
    expect(await codesOf(`{ act { ${aliases(21)} } }`)).toBe("400 LIMIT_EXCEEDED");
    expect(await codesOf(`{ ${aliases(21, "act { id }")} }`)).toBe("400 LIMIT_EXCEEDED");
  });

  it("counts each field name for itself, and selections without an alias not at all", async () => {
    expect(await codesOf(`{ act { ${aliases(20)} ${aliases(20, "id", "b")} label id } }`)).toBe("answered");
    expect(await codesOf(`{ act { ${"label ".repeat(200)} } }`)).toBe("answered");
  });

  it.each([
    ["two parents", `{ x: act { ${aliases(11)} } y: act { ${aliases(10, "label", "b")} } }`],
    ["two parents under the same names", `{ x: act { ${aliases(11)} } y: act { ${aliases(10)} } }`],
    ["two depths", `{ act { ${aliases(11)} act { ${aliases(10)} } } }`],
    ["inline fragments", `{ act { ... on Act { ${aliases(11)} } ... { ${aliases(10, "label", "b")} } } }`],
    [
      "named fragments",
      `{ act { ...A ...B } } fragment A on Act { ${aliases(11)} } fragment B on Act { ${aliases(10, "label", "b")} }`,
    ],
    ["a fragment spread twice", `{ act { ...A act { ...A } } } fragment A on Act { ${aliases(11)} }`],
    ["a fragment named __schema", `{ act { ...__schema } } fragment __schema on Act { ${aliases(21)} }`],
    ["types of an interface", `{ node { id ... on Act { ${aliases(21)} } } }`],
    ["the field __typename", `{ ${aliases(21, "__typename")} }`],
    ["introspection", `{ __schema { ${aliases(21, "description")} } }`],
  ])("counts over the whole operation: %s", async (_, query) => {
    expect(await codesOf(query)).toBe("400 LIMIT_EXCEEDED");
  });
});

describe("size", () => {
  it("refuses a document of more than a thousand tokens", async () => {
    expect(await codesOf(`{ act { ${"label id ".repeat(497)} } }`)).toBe("answered");
    expect(await codesOf(`{ act { ${"label id ".repeat(500)} } }`)).toBe("400 LIMIT_EXCEEDED");
  });

  it("refuses one field written a thousand times in one place", async () => {
    expect(await codesOf(`{ act { ${"label ".repeat(990)} } }`)).toBe("400 LIMIT_EXCEEDED");
  });

  it("refuses fragments that unfold to more than five thousand selections", async () => {
    const bomb = (levels: number) =>
      `{ act { ...F0 } } ${Array.from({ length: levels }, (_, level) => `fragment F${level} on Act { act { ...F${level + 1} } label ...F${level + 1} }`).join(" ")} fragment F${levels} on Act { label }`;
    expect(await codesOf(bomb(4))).toBe("answered");
    expect(await codesOf(bomb(18))).toBe("400 LIMIT_EXCEEDED");
  });
});

describe("variables", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  const codeOf = async (variables: string) => {
    const query = JSON.stringify("query ($number: String) { act(number: $number) { id } }");
    const { status, body } = await post(server, `{ "query": ${query}, "variables": ${variables} }`);
    return `${status} ${String(body.errors?.[0]?.extensions.code ?? "")}`;
  };

  it("nest ten levels deep and no deeper, whether the operation uses them or not", async () => {
    expect(await codeOf(`{ "other": ${nested(9)} }`)).toBe("200 ");
    expect(await codeOf(`{ "other": ${nested(10)} }`)).toBe("400 LIMIT_EXCEEDED");
    expect(await codeOf(`{ "number": ${nested(30_000)} }`)).toBe("400 LIMIT_EXCEEDED");
    expect(await codeOf(`{ "number": ${`{"a":`.repeat(10_000)}1${"}".repeat(10_000)} }`)).toBe("400 LIMIT_EXCEEDED");
  });
});
