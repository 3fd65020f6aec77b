import { existsSync } from "node:fs";
import { connect, type Graph } from "../src/graph/driver";
import { inPackage } from "../src/package-root";
import { testConnection } from "./connection";

const opened: Graph[] = [];

afterAll(() => Promise.all(opened.map((graph) => graph.close())));

/**
 * The migrated graph that the tests of this run share; what a test writes there bears ids of its own. It is closed after the test
 * file; a test that cleans up does so in an `afterAll` of its `describe`.
 */
export function connectToTestGraph(): Graph {
  const graph = connect(testConnection());
  opened.push(graph);
  return graph;
}

/**
 * Tests that read the corpus, which is not part of the project: they are left out, loudly, where it is absent. `tests` is given
 * the path of the corpus.
 */
export function withCorpus(name: string, tests: (folder: string) => void): void {
  const folder = inPackage("..", "shared", "corpus");
  if (existsSync(folder)) return describe(name, () => tests(folder));
  console.warn(`LEFT OUT: "${name}" needs the corpus in ${folder}, which is absent.`);
  describe.skip(name, () => {
    it("needs the corpus", () => expect(folder).toBeDefined());
  });
}
