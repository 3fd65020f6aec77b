import { connect, integer } from "../../src/graph/driver";
import { testConnection } from "../connection";
import { connectToTestGraph } from "../support";

describe("the graph's driver", () => {
  const graph = connectToTestGraph();
  const mark = `driver-${process.pid}`;

  afterAll(() => graph.write((tx) => tx.run("MATCH (x:DriverTest {mark: $mark}) DELETE x", { mark })));

  const stored = () =>
    graph.read("MATCH (x:DriverTest {mark: $mark}) RETURN x.value AS value ORDER BY value", { mark });

  it("answers rows of plain values under the names of RETURN", async () => {
    const rows = await graph.read("RETURN 7 AS whole, 1.5 AS part, [1, 'a'] AS list, {k: null} AS map, $word AS word", {
      word: "maddə",
    });
    expect(rows).toEqual([{ whole: 7, part: 1.5, list: [1, "a"], map: { k: null }, word: "maddə" }]);
  });

  it("takes a whole number for LIMIT, which refuses a JavaScript number", async () => {
    const statement = "UNWIND range(1, 5) AS x RETURN x LIMIT $first";
    expect(await graph.read(statement, { first: integer(2) })).toHaveLength(2);
    await expect(graph.read(statement, { first: 2 })).rejects.toMatchObject({ code: "FAILED" });
  });

  it("refuses a statement that writes where only reading is meant", async () => {
    await expect(graph.read("CREATE (:DriverTest {mark: $mark})", { mark })).rejects.toThrow(/read access mode/);
    expect(await stored()).toEqual([]);
  });

  it("stores all that a transaction ran, or nothing of it", async () => {
    const create = "CREATE (:DriverTest {mark: $mark, value: $value})";
    await graph.write(async (tx) => {
      await tx.run(create, { mark, value: 1 });
      await tx.run(create, { mark, value: 2 });
    });
    const failing = graph.write(async (tx) => {
      await tx.run(create, { mark, value: 3 });
      throw new Error("the caller gives up");
    });
    await expect(failing).rejects.toThrow("the caller gives up");
    expect(await stored()).toEqual([{ value: 1 }, { value: 2 }]);
  });

  it("gives up a read at its deadline, and the server stops working on it", async () => {
    const endless = graph.read("UNWIND range(1, 100000000000) AS x RETURN count(x) AS endless", {}, { timeout: 300 });
    await expect(endless).rejects.toMatchObject({ code: "TIMEOUT", name: "GraphError" });
    const running = await graph.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'endless' RETURN *",
    );
    expect(running.filter(({ currentQuery }) => !String(currentQuery).includes("SHOW"))).toEqual([]);
  });

  it("names its version when it is new enough", async () => {
    expect(await graph.check()).toMatch(/^5\.26\./);
  });

  it.each([
    ["a wrong password", { password: "wrong" }, "WRONG_PASSWORD", /NEO4J_PASSWORD/],
    ["an unknown database", { database: "nowhere" }, "WRONG_DATABASE", /no database "nowhere"/],
    [
      "a port where nothing answers",
      { uri: "bolt://127.0.0.1:1" },
      "UNREACHABLE",
      /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/,
    ],
  ])("tells %s from other failures, in a sentence without the password", async (_, wrong, code, words) => {
    const other = connect({ ...testConnection(), ...wrong });
    const failure = await other.check().catch((error: unknown) => error);
    await other.close();
    expect(failure).toMatchObject({ code, message: expect.stringMatching(words) });
    expect((failure as Error).message).not.toContain(testConnection().password);
  });
});
