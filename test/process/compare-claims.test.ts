import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNormgraph } from "./run-normgraph";

jest.setTimeout(120_000);

describe("normgraph verify --claims", () => {
  it("lists every difference between the seeds' claims and the extraction with its reason, and needs no database", async () => {
    const { code, output } = await runNormgraph(["verify", "--claims"], {
      NEO4J_URI: "bolt://127.0.0.1:1",
      NEO4J_PASSWORD: "none",
    }).ended;
    const lines = output.trimEnd().split("\n");
    expect(lines.pop()).toMatch(/^\d+ differences, 0 without a reason\.$/);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(/^document\/\S+: (only the (claims|extraction) ha(ve|s): \S.*: \S|a reason is given)/);
    expect(code).toBe(0);
  });

  it("refuses a folder that holds no seeds", async () => {
    const folder = await mkdtemp(join(tmpdir(), "normgraph-nothing-"));
    const ended = await runNormgraph(["verify", "--claims", folder]).ended;
    await rm(folder, { recursive: true });
    expect(ended).toMatchObject({
      code: 1,
      output: expect.stringContaining("registry/authorities.yaml:1: this file is missing."),
    });
  });
});
