import { readdir, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { fetchLibraries } from "../../src/graph/embedded/libraries";
import { temporaryHome } from "../own-neo4j";

jest.setTimeout(300_000);

describe("fetching the libraries of Neo4j", () => {
  const home = temporaryHome();
  const told: string[] = [];
  const fetch = (signal = new AbortController().signal) =>
    fetchLibraries(home(), (sentence) => told.push(sentence), signal);
  const fetchings = () => told.filter((sentence) => sentence === "Fetching Neo4j with Maven").length;
  const wholeOnes = async () => (await readdir(home())).filter((name) => /^neo4j-[\d.]+-[0-9a-f]{8}$/.test(name));

  it("leaves no folder that looks whole when it is interrupted", async () => {
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(), 2_000);
    await expect(fetch(giveUp.signal)).rejects.toThrow(/abort/i);
    expect(await wholeOnes()).toEqual([]);
  });

  it("is done once by two who ask at the same moment", async () => {
    told.length = 0;
    const [one, other] = await Promise.all([fetch(), fetch()]);
    expect(one).toBe(other);
    expect(fetchings()).toBe(1);
    expect(await wholeOnes()).toHaveLength(1);
    const jars = await readdir(join(one, "lib"));
    expect(jars).toEqual(expect.arrayContaining(["neo4j-bolt-5.26.31.jar", "neo4j-kernel-5.26.31.jar"]));
    expect(await readdir(join(one, "classes"))).toContain("Launcher.class");
  });

  it("is not done again while all is there", async () => {
    told.length = 0;
    await fetch();
    expect(told).toEqual([]);
  });

  it("is done again when a file was damaged", async () => {
    const jar = join(await fetch(), "lib", "neo4j-kernel-5.26.31.jar");
    const { size } = await stat(jar);
    await truncate(jar, 1000);
    told.length = 0;
    await fetch();
    expect(fetchings()).toBe(1);
    expect((await stat(jar)).size).toBe(size);
  });
});
