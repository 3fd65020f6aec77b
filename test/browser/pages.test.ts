import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import type { Server } from "node:http";
import { servePages } from "../../src/api/explorer";

let folder: string;
let server: Server;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "normgraph-pages-"));
  const app = express().use(servePages(folder));
  await new Promise<void>((resolve) => (server = app.listen(0, "127.0.0.1", () => resolve())));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

async function build(): Promise<void> {
  await mkdir(join(folder, "graphiql"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "graphiql", "index.html"), "<!doctype html><title>built</title>");
  await writeFile(join(folder, "assets", "page-1a2b.js"), "export {};");
  await writeFile(join(folder, ".built"), "stamp");
}

describe("the pages", () => {
  it("are found from / and from /graphiql", async () => {
    await build();
    for (const path of ["/", "/graphiql", "/graphiql/"]) {
      const response = await fetch(url + path);
      expect([response.status, response.url]).toEqual([200, `${url}/graphiql/`]);
      expect(await response.text()).toContain("built");
    }
  });

  it("may load what this server has, and nothing else", async () => {
    await build();
    for (const path of ["/graphiql/", "/assets/page-1a2b.js"]) {
      const policy = (await fetch(url + path)).headers.get("content-security-policy") ?? "";
      const directives = Object.fromEntries(policy.split("; ").map((part) => part.split(/ (.*)/)));
      expect(directives).toMatchObject({ "default-src": "'self'", "frame-ancestors": "'none'" });
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
      expect(directives["script-src"]).toBeUndefined();
    }
  });

  it("are asked for again, while the files that bear their content in their name are kept", async () => {
    await build();
    const kept = async (path: string) => (await fetch(url + path)).headers.get("cache-control");
    expect(await kept("/graphiql/")).toBe("no-cache");
    expect(await kept("/assets/page-1a2b.js")).toBe("public, max-age=31536000, immutable");
  });

  it("show nothing that is no page", async () => {
    await build();
    for (const path of [
      "/.built",
      "/assets/",
      "/assets/missing.js",
      "/graphiql/..%2f..%2fpackage.json",
      "/package.json",
    ])
      expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
  });

  it("say how to build them while they are not built", async () => {
    for (const path of ["/", "/graphiql", "/graphiql/"]) {
      const response = await fetch(url + path);
      expect(response.status).toBe(503);
      expect(await response.text()).toMatch(/^The page is not built yet: run «npm run build» .*\n$/);
    }
    await build();
    expect((await fetch(`${url}/graphiql/`)).status).toBe(200);
  });
});
