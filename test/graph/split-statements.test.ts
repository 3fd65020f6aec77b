import fc from "fast-check";
import { splitStatements } from "../../src/graph/split-statements";

describe("splitting a Cypher script", () => {
  it.each([
    ["two statements", "RETURN 1;\nRETURN 2;", ["RETURN 1", "RETURN 2"]],
    ["a last one without its semicolon", "RETURN 1;\nRETURN 2", ["RETURN 1", "RETURN 2"]],
    ["a semicolon in a string", `RETURN "a;b", 'c;\\';d';`, [`RETURN "a;b", 'c;\\';d'`]],
    ["a semicolon in a quoted name", "RETURN 1 AS `a;b`;", ["RETURN 1 AS `a;b`"]],
    [
      "a semicolon in comments",
      "// one; two\nRETURN 1 /* three; four */;",
      ["// one; two\nRETURN 1 /* three; four */"],
    ],
    ["a quote in a comment", "// don't\nRETURN 1;RETURN 2;", ["// don't\nRETURN 1", "RETURN 2"]],
    ["division", "RETURN 4 / 2;", ["RETURN 4 / 2"]],
    ["comments alone", "// nothing\n;\n/* here */\n", []],
    ["nothing", "", []],
  ])("knows %s", (_, script, statements) => {
    expect(splitStatements(script)).toEqual(statements);
  });

  it("joins to what it split, whatever the statements hold", () => {
    const text = fc.string({ unit: fc.constantFrom("a", ";", "\\\\", " ", "é", "//", "`") });
    const statement = text.map((inside) => `RETURN "${inside}" AS x`);
    fc.assert(
      fc.property(fc.array(statement), (statements) => {
        expect(splitStatements(statements.join(";\n"))).toEqual(statements);
      }),
    );
  });
});
