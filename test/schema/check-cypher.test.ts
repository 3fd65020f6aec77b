import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inPackage } from "../../src/package-root";

/** What the lint says of a folder with one statement. */
function lint(statement: string): { code: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "normgraph-cypher-"));
  writeFileSync(join(folder, "one.cypher"), statement);
  const { status, stderr } = spawnSync(process.execPath, [inPackage("lint", "check-cypher.mjs"), folder]);
  rmSync(folder, { recursive: true });
  return { code: status, said: stderr.toString() };
}

describe("the lint of Cypher", () => {
  it.each([
    ["// What it finds.\n// @param id: string\nMATCH (n:Node {id: $id}) RETURN n.label AS label"],
    ["MATCH (c:Link) WHERE @standing(c) = $standing"],
  ])("accepts %j", (statement) => {
    expect(lint(statement)).toEqual({ code: 0, said: "" });
  });

  it.each([
    ["MATCH (n:Node {id: $id} RETURN n", /one\.cypher:1: Invalid input 'RETURN'/],
    ["MATCH (n:Node)\nWHERE m.id = 1", /one\.cypher:2: Variable `m` not defined/],
    ["MATCH (n) RETRUN n", /one\.cypher:1: Invalid input/],
  ])("refuses %j, naming the line", (statement, sentence) => {
    expect(lint(statement)).toMatchObject({ code: 1, said: expect.stringMatching(sentence) as string });
  });
});
