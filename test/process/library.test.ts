import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inPackage } from "../../src/package-root";

jest.setTimeout(120_000);

const consumer = `
import { findReferences, type ReferenceRecord } from "normgraph";
const records: ReferenceRecord[] = findReferences("5.2-ci maddə ləğv edilmişdir.", { self: "code/migration" });
// @ts-expect-error: a text is what it reads
export const wrong = () => findReferences(5);
for (const record of records) if (record.kind === "provision") console.log(record.level, record.number);
`;

describe("the library", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "normgraph-library-")));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is compiled against and run by a program of its own", () => {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(inPackage(), join(folder, "node_modules", "normgraph"));
    writeFileSync(join(folder, "consumer.ts"), consumer);
    const compiler = inPackage("node_modules", "typescript", "bin", "tsc");
    const types = ["--types", "node", "--typeRoots", inPackage("node_modules", "@types")];
    const options = ["--strict", "--module", "nodenext", "--target", "es2022", "--ignoreConfig", ...types];
    execFileSync(process.execPath, [compiler, ...options, "consumer.ts"], { cwd: folder, stdio: "inherit" });
    const said = execFileSync(process.execPath, ["consumer.js"], { cwd: folder, encoding: "utf8" });
    expect(said).toBe("article 5.2\n");
  });
});
