import { open } from "node:fs/promises";
import { join } from "node:path";
import { serverFolder } from "../../src/graph/embedded/connection-file";
import { startIn } from "../own-neo4j";
import { homeWithLibraries, runNormgraph } from "./run-normgraph";

jest.setTimeout(180_000);

describe("a data directory that is damaged", () => {
  const home = homeWithLibraries();

  it("is named in a sentence that says what to do", async () => {
    const neo4j = await startIn(home());
    await neo4j.stop();
    const store = await open(join(serverFolder(home()), "data", "databases", "neo4j", "neostore"), "r+");
    await store.write(Buffer.alloc(8192, 0xa5), 0, 8192, 0);
    await store.close();
    const { code, output } = await runNormgraph(["start"], { PORT: "0", NORMGRAPH_HOME: home() }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The data in \S+ is damaged \(.+\): put a copy of that folder in its place, or move it away/m,
    );
    expect(output).not.toMatch(/^\s+at /m);
  });
});
