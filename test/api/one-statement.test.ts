import { getNamedType, isCompositeType, parse, validate } from "graphql";
import { buildNormgraphSchema } from "../../src/api/schema";
import type { RunningServer } from "../../src/api/serve-schema";
import { connect } from "../../src/graph/driver";
import { inPackage } from "../../src/package-root";
import { seed } from "../../src/seeding/seed";
import { testConnection } from "../connection";
import { afterwards, ask, serve } from "./asking";
import { startBoltProxy } from "./bolt-proxy";
import type { BoltProxy } from "./bolt-proxy";
import { deepestSelection, widestSelection } from "./whole-selections";

const schema = buildNormgraphSchema();
const roots = Object.values(schema.getQueryType()!.getFields());

/** Arguments with which each root field finds something in the seeds. */
const askedFor: Record<string, string> = {
  node: `(id: "az/code/migration")`,
  nodes: `(ids: ["az/code/migration", "nothing", "az/code/migration"])`,
  act: `(label: "1071-ivqd")`,
  acts: `(first: 3)`,
  article: `(code: "migration", number: "64.06-1")`,
  provision: `(act: "Miqrasiya Məcəlləsi", number: "64.0.6-1-ci")`,
  measure: `(programme: "az/programme/-/report-2011-2015", number: "2.1.4.2")`,
  amendments: `(first: 3)`,
  treaties: `(first: 3)`,
  measures: `(first: 3)`,
  authority: `(name: "ƏƏSMN")`,
  countries: "",
  search: `(query: "miqrasiya", first: 3)`,
  dependents: `(of: "az/code/migration", depth: 2, first: 3)`,
  paths: `(from: "1071-IVQD", to: "az/code/migration")`,
  conflicts: `(first: 3)`,
  documents: `(first: 3)`,
  document: `(id: "document/report-2011-2015")`,
};

let proxy: BoltProxy;
let server: RunningServer;

beforeAll(async () => {
  proxy = await startBoltProxy(testConnection().uri);
  const graph = connect({ ...testConnection(), uri: proxy.uri });
  server = await serve(schema, graph, { operationTimeout: 60_000 });
  afterwards(() => proxy.close());
  afterwards(() => graph.close());
  await seed(graph, inPackage("seeds"));
});

/** How many RUN messages an operation sent, after it was answered without an error. */
async function statementsFor(operation: string): Promise<number> {
  expect(validate(schema, parse(operation))).toEqual([]);
  proxy.forget();
  const { body } = await ask(server, operation);
  expect(body.errors).toBeUndefined();
  return proxy.statements().length;
}

describe.each(roots.map((root) => [root.name, root] as const))("%s", (name, root) => {
  const type = getNamedType(root.type);
  const field = `${name}${askedFor[name] ?? "(no arguments are given for this field in the test)"}`;
  if (!isCompositeType(type)) throw new Error(`${name} leads to no object`);

  it("sends one statement for as little as can be asked, and finds it", async () => {
    expect(await statementsFor(`{ ${field} { __typename } }`)).toBe(1);
    const { body } = await ask(server, `{ ${field} { __typename } }`);
    expect(body.data![name]).toEqual(expect.anything());
  });

  it("sends one statement for every field of two levels", async () => {
    expect(await statementsFor(`{ ${field} ${widestSelection(type, 2)} }`)).toBe(1);
  });

  it("sends one statement twelve fields deep, whichever way it goes", async () => {
    const first = 3 * roots.indexOf(root);
    for (const turn of [first, first + 1, first + 2])
      expect(await statementsFor(`{ ${field} ${deepestSelection(schema, type, 11, turn)} }`)).toBe(1);
  });

  it("sends one statement for each alias", async () => {
    expect(await statementsFor(`{ one: ${field} { __typename } two: ${field} { __typename } }`)).toBe(2);
  });
});

it("sends nothing for what the schema itself answers", async () => {
  expect(await statementsFor(`{ __typename __schema { queryType { name } } }`)).toBe(0);
});

it("sends one statement for a look-up that finds nothing", async () => {
  expect(await statementsFor(`{ act(label: "no such act") { label amendments { totalCount } } }`)).toBe(1);
});
