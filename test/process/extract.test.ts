import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findReferences } from "../../src/extraction/find-references";
import { inPackage } from "../../src/package-root";

jest.setTimeout(120_000);

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `normgraph extract` in a home where no database could be, and with none to be reached. */
function extract(args: string[], input: string | Buffer = ""): Ended {
  const program = inPackage("bin", "normgraph.js");
  const env = { PATH: "", NORMGRAPH_HOME: at("nothing", "here"), NEO4J_URI: "bolt://127.0.0.1:1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "extract", ...args], { input, env });
  return { code: status, stdout: stdout.toString("utf8"), stderr: stderr.toString("utf8") };
}

const linesOf = (text: string, self?: string): string =>
  findReferences(text, { self })
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");

const note = "6 may 2016-cı il tarixli 223-VQD nömrəli Qanunla 45.0.4-1-ci maddə əlavə edilmişdir.\r\n";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "normgraph-extract-"));
  await writeFile(at("note.txt"), note);
  await writeFile(at("plain.txt"), "Yağış yağır.");
  await writeFile(at("marked.txt"), `\ufeff${note}`);
  await writeFile(at("latin.txt"), Buffer.from([0x61, 0xfe, 0x62]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("normgraph extract", () => {
  it("gives the records of a file, and of standard input, without a database", () => {
    expect(extract([at("note.txt")])).toEqual({ code: 0, stdout: linesOf(note), stderr: "" });
    expect(extract(["-"], note)).toEqual({ code: 0, stdout: linesOf(note), stderr: "" });
    expect(extract([at("plain.txt")])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("counts a byte order mark as the first character of the text", () => {
    expect(extract([at("marked.txt")]).stdout).toBe(linesOf(`\ufeff${note}`));
  });

  it("is told what the text itself is", () => {
    expect(extract(["--self", "code/migration", at("note.txt")]).stdout).toBe(linesOf(note, "code/migration"));
    expect(extract(["--self", "kodeks", at("note.txt")])).toEqual({
      code: 1,
      stdout: "",
      stderr: '--self takes self, constitution or a code such as code/migration, not "kodeks".\n',
    });
  });

  it("writes a file for each of several texts, and names each that it cannot read", async () => {
    const out = at("out", "deep");
    const wrong = [at("gone.txt"), at("latin.txt"), folder];
    const { code, stdout, stderr } = extract(["--out", out, at("note.txt"), ...wrong, at("plain.txt"), "-"], note);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`${at("gone.txt")} does not exist.\n`);
    expect(stderr).toContain(`${at("latin.txt")} is not UTF-8 text: convert it first.\n`);
    expect(stderr).toContain(`${folder} is a folder: name the files in it.\n`);
    expect(stderr).toContain("6 of 6 texts");
    expect((await readdir(out)).sort()).toEqual(["note.refs.jsonl", "plain.refs.jsonl", "stdin.refs.jsonl"]);
    expect(await readFile(join(out, "note.refs.jsonl"), "utf8")).toBe(linesOf(note));
    expect(await readFile(join(out, "stdin.refs.jsonl"), "utf8")).toBe(linesOf(note));
    expect(await readFile(join(out, "plain.refs.jsonl"), "utf8")).toBe("");
  });

  it("refuses several texts that nothing would tell apart", async () => {
    await mkdir(at("other"), { recursive: true });
    await writeFile(at("other", "note.md"), note);
    const two = [at("note.txt"), at("other", "note.md")];
    expect(extract(two)).toEqual({
      code: 1,
      stdout: "",
      stderr: "2 texts as jsonl need --out FOLDER, which takes a file for each of them.\n",
    });
    const { code, stderr } = extract(["--out", at("both"), ...two]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${two[0]} and ${two[1]} would both be written to ${at("both", "note.refs.jsonl")}: name them in two calls.\n`,
    );
    expect(extract(["--format", "table", ...two])).toMatchObject({ code: 0, stderr: "" });
  });

  it("refuses what is too large, what is no folder, and a form that it does not know", () => {
    expect(extract(["-"], Buffer.alloc(8 * 1024 * 1024 + 1, 97))).toMatchObject({
      code: 1,
      stderr: "Standard input is larger than 8 MiB: split it into several texts.\n",
    });
    const { code, stderr } = extract(["--out", at("note.txt"), at("plain.txt")]);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`The folder ${at("note.txt")} cannot be made: `)]);
    expect(extract(["--format", "xml", at("plain.txt")]).stderr).toContain("Allowed choices are jsonl, table, html.");
    expect(extract([]).stderr).toContain("missing required argument 'file'");
  });

  it("ends without a word when its reader has read enough", async () => {
    await writeFile(at("long.txt"), note.repeat(20_000));
    const command = `"${process.execPath}" "${inPackage("bin", "normgraph.js")}" extract "${at("long.txt")}" | head -n 1`;
    const { stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", command], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout).toBe(linesOf(note.repeat(2)).split("\n")[0] + "\n");
  });
});
