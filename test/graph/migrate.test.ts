import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Graph } from "../../src/graph/driver";
import type { EmbeddedNeo4j } from "../../src/graph/embedded/start";
import { isMigrated, migrate } from "../../src/graph/migrate";
import { startIn, temporaryHome } from "../own-neo4j";

jest.setTimeout(120_000);

describe("migrating a database", () => {
  const home = temporaryHome();
  const graphs: Graph[] = [];
  let embedded: EmbeddedNeo4j;
  let folder: string;

  beforeAll(async () => {
    embedded = await startIn(home());
    folder = await mkdtemp(join(tmpdir(), "normgraph-migrations-"));
  });
  afterAll(async () => {
    await Promise.all(graphs.map((graph) => graph.close()));
    await embedded.stop();
    await rm(folder, { recursive: true });
  });

  const graph = () => {
    const opened = connect(embedded.connection);
    graphs.push(opened);
    return opened;
  };
  const file = (name: string, text: string) => writeFile(join(folder, name), text);
  const indexNames = async () =>
    (await graph().read("SHOW INDEXES YIELD name WHERE name STARTS WITH 'test_' RETURN name ORDER BY name")).map(
      ({ name }) => name,
    );

  it("is done once by several who start at the same moment", async () => {
    await file(
      "V001__first.cypher",
      "// names; identities\nCREATE INDEX test_a IF NOT EXISTS FOR (n:A) ON (n.a);\nCREATE (:Once);",
    );
    const applied = await Promise.all([graph(), graph(), graph()].map((each) => migrate(each, folder)));
    expect(applied.flat()).toEqual(["V001__first.cypher"]);
    expect(await indexNames()).toEqual(["test_a"]);
    expect(await graph().read("MATCH (n:Once) RETURN count(n) AS count")).toEqual([{ count: 1 }]);
  });

  it("applies what is new, in order, and leaves alone what was applied", async () => {
    await file("V005__third.cypher", "MATCH (n:Once) SET n.order = n.order + ['third'];");
    await file("V003__second.cypher", "MATCH (n:Once) SET n.order = ['second'];");
    expect(await isMigrated(graph(), folder)).toBe(false);
    expect(await migrate(graph(), folder)).toEqual(["V003__second.cypher", "V005__third.cypher"]);
    expect(await isMigrated(graph(), folder)).toBe(true);
    expect(await migrate(graph(), folder)).toEqual([]);
    expect(await graph().read("MATCH (n:Once) RETURN n.order AS order")).toEqual([{ order: ["second", "third"] }]);
  });

  it("takes a file for unchanged when only its line ends differ", async () => {
    await file("V003__second.cypher", "MATCH (n:Once) SET n.order = ['second'];".replace(/\n/g, "\r\n"));
    expect(await migrate(graph(), folder)).toEqual([]);
  });

  it("goes on where an interrupted one stopped", async () => {
    await file(
      "V006__fourth.cypher",
      "CREATE INDEX test_b IF NOT EXISTS FOR (n:B) ON (n.b);\nTHIS IS NOT CYPHER;\nCREATE INDEX test_c IF NOT EXISTS FOR (n:C) ON (n.c);",
    );
    await expect(migrate(graph(), folder)).rejects.toThrow(/Invalid input 'THIS'/);
    expect(await indexNames()).toEqual(["test_a", "test_b"]);
    await file(
      "V006__fourth.cypher",
      "CREATE INDEX test_b IF NOT EXISTS FOR (n:B) ON (n.b);\nCREATE INDEX test_c IF NOT EXISTS FOR (n:C) ON (n.c);",
    );
    expect(await migrate(graph(), folder)).toEqual(["V006__fourth.cypher"]);
    expect(await indexNames()).toEqual(["test_a", "test_b", "test_c"]);
  });

  it("refuses a new migration that is numbered below an applied one", async () => {
    await file("V002__late.cypher", "CREATE (:Late);");
    await expect(migrate(graph(), folder)).rejects.toThrow(
      "V002__late.cypher is older than what was applied already: give it a version above 6.",
    );
    await rm(join(folder, "V002__late.cypher"));
  });

  it("refuses a migration that was changed after it was applied", async () => {
    await file("V001__first.cypher", "CREATE (:Twice);");
    await expect(migrate(graph(), folder)).rejects.toThrow(
      "V001__first.cypher was changed after it was applied: restore it, and write the change as a new migration.",
    );
    expect(await graph().read("MATCH (n:Twice) RETURN n")).toEqual([]);
  });

  describe("refuses a folder", () => {
    let other: string;
    beforeEach(async () => (other = await mkdtemp(join(tmpdir(), "normgraph-migrations-"))));
    afterEach(() => rm(other, { recursive: true }));

    it("that lacks a migration which the database has", async () => {
      await expect(migrate(graph(), other)).rejects.toThrow(
        "The database has V001__first.cypher, which this normgraph does not know: use a newer normgraph.",
      );
    });

    it("whose file is not named like a migration", async () => {
      await writeFile(join(other, "V1_first.cypher"), "RETURN 1;");
      await expect(migrate(graph(), other)).rejects.toThrow(/V1_first\.cypher is not named like a migration/);
    });

    it("in which two files have one version", async () => {
      await writeFile(join(other, "V001__a.cypher"), "RETURN 1;");
      await writeFile(join(other, "V001__b.cypher"), "RETURN 1;");
      await expect(migrate(graph(), other)).rejects.toThrow(
        "V001__a.cypher and V001__b.cypher have the same version: number them apart.",
      );
    });
  });
});
