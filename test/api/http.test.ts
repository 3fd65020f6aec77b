import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect as connectTcp } from "node:net";
import { gzipSync } from "node:zlib";
import { buildSchema } from "graphql";
import { serverAudits } from "graphql-http";
import { CannotListen } from "../../src/api/listen";
import type { RunningServer } from "../../src/api/serve-schema";
import { serveSchema } from "../../src/api/serve-schema";
import { pino } from "pino";
import { ask, post, send, serve } from "./asking";

const schema = buildSchema(`
  type Act { id: ID! label: String }
  type Query { act(number: String): Act }
  type Mutation { accept(id: ID!): Act }
`);
const graph = { read: () => Promise.resolve([]), check: () => Promise.resolve("5.26.0") };

let server: RunningServer;
beforeAll(async () => {
  server = await serve(schema, graph);
});

const get = (query: string, headers: Record<string, string> = {}) =>
  send(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`, { headers });
const json = { "content-type": "application/json" };

// What was refused is answered with 400 here, whatever the caller accepts: a proxy or a script need not read the body to know.
const statusOfRefusals = /^SHOULD use (a status code of )?200 .* when accepting application\/json$/;

describe("GraphQL over HTTP", () => {
  it.each(serverAudits({ url: () => `${server.url}/graphql` }).map((audit) => [audit.name, audit] as const))(
    "%s",
    async (_, audit) => {
      const result = await audit.fn();
      expect(result.status === "error" ? result.reason : "").toBe("");
      if (/^(SHOULD|MUST)/.test(audit.name) && !statusOfRefusals.test(audit.name)) expect(result.status).toBe("ok");
    },
  );

  it("answers a query by GET where the caller shows that it is no form or link of another site", async () => {
    expect((await get("{ __typename }", json)).body).toEqual({ data: { __typename: "Query" } });
    expect((await get("{ __typename }", { "apollo-require-preflight": "1" })).status).toBe(200);
    expect(await get("{ __typename }")).toMatchObject({ status: 400 });
  });

  it("refuses a mutation by GET", async () => {
    expect(await get(`mutation { accept(id: "1") { id } }`, json)).toMatchObject({ status: 405 });
  });

  it("lets nothing run that a form of another site could send", async () => {
    const body = JSON.stringify({ query: "{ __typename }" });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
      expect((await post(server, body, type)).body.data).toBeUndefined();
    for (const type of ["application/xml", "application/graphql", "text/html", "nonsense"])
      expect(await post(server, body, type)).toMatchObject({ status: 400 });
  });

  it("refuses several operations in one request", async () => {
    expect(
      await post(server, JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }])),
    ).toMatchObject({ status: 400 });
  });

  it.each([
    ["no operation", ""],
    ["only a comment", "# nothing"],
    ["a word that is not GraphQL", "act"],
    ["a field that does not exist", "{ acta }"],
    ["an operation name that is not there", "query A { __typename } query B { __typename }"],
    ["a surrogate alone", `{ act(number: "\\ud800") { id } }`],
    ["a subscription, where there is none", "subscription { act }"],
  ])("refuses %s", async (_, query) => {
    expect(await ask(server, query)).toMatchObject({ status: 400 });
  });

  it("names no field that was not asked for", async () => {
    const { text } = await ask(server, "{ act { labell idd } ac { id } }");
    expect(text).not.toContain("Did you mean");
    expect(text).not.toContain('"label"');
  });
});

describe("bodies", () => {
  it("refuses what is not JSON", async () => {
    for (const body of ["{", "query", '"{ __typename }"', "", "{}", "null"])
      expect(await post(server, body)).toMatchObject({ status: 400 });
  });

  it("refuses more than 100 kB", async () => {
    const filled = (size: number) =>
      JSON.stringify({ query: "{ __typename }", variables: { filling: "x".repeat(size) } });
    expect((await post(server, filled(100_000))).status).toBe(200);
    for (const size of [102_400, 2_000_000]) {
      const { status, body } = await post(server, filled(size));
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([413, "LIMIT_EXCEEDED"]);
    }
  });

  it("refuses other encodings than UTF-8", async () => {
    const body = JSON.stringify({ query: "{ __typename }" });
    for (const charset of ["utf-7", "utf-16", "utf8", "iso-8859-9", "windows-1251", "UTF-7", '"utf-7"'])
      expect(await post(server, body, `application/json; charset=${charset}`)).toMatchObject({ status: 415 });
    for (const charset of ["utf-8", "UTF-8", '"utf-8"'])
      expect(await post(server, body, `application/json; charset=${charset}`)).toMatchObject({ status: 200 });
  });

  it("refuses compressed ones", async () => {
    const body = new Uint8Array(gzipSync(JSON.stringify({ query: "{ __typename }" })));
    const request = { method: "POST", headers: { ...json, "content-encoding": "gzip" }, body };
    expect(await send(`${server.url}/graphql`, request)).toMatchObject({ status: 415 });
  });

  it("is not moved by variables named like parts of an object", async () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const query = JSON.stringify(`query ($${name}: String) { act(number: $${name}) { id } }`);
      const polluting = `{ "polluted": true, "prototype": { "polluted": true } }`;
      const answer = await post(server, `{ "query": ${query}, "variables": { "${name}": ${polluting} } }`);
      expect(answer.status).toBe(400);
      expect(
        (await post(server, `{ "query": "{ __typename }", "variables": { "${name}": ${polluting} } }`)).status,
      ).toBe(200);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("paths", () => {
  it("says that the process is alive, and whether the database answers", async () => {
    expect(await send(`${server.url}/health`)).toMatchObject({ status: 200, body: { status: "alive" } });
    expect(await send(`${server.url}/ready`)).toMatchObject({ status: 200, body: { status: "ready" } });
    const cut = await serve(schema, { ...graph, check: () => Promise.reject(new Error("gone")) });
    expect(await send(`${cut.url}/health`)).toMatchObject({ status: 200 });
    expect(await send(`${cut.url}/ready`)).toMatchObject({ status: 503, body: { code: "DATABASE_UNAVAILABLE" } });
  });

  it("asks a frozen database once, however many want to know whether it answers", async () => {
    const check = jest.fn(() => new Promise<string>(() => {}));
    const frozen = await serve(schema, { ...graph, check });
    const answers = await Promise.all([1, 2, 3].map(() => send(`${frozen.url}/ready`)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("answers unknown paths with NOT_FOUND in JSON", async () => {
    for (const path of ["/graphql/", "/graphq", "/%E0%A4%A", "/../package.json", "/graphql/x"]) {
      const { status, body } = await send(server.url + path);
      if (path === "/graphql/") continue;
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([404, "NOT_FOUND"]);
    }
  });

  it("asks browsers neither for HTTPS nor to keep answers", async () => {
    const { headers } = await fetch(`${server.url}/health`);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("starting and stopping", () => {
  it("says in one sentence that the port is taken, and leaves nothing behind", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const settings = { host: "127.0.0.1", port, operationTimeout: 1_000 };
    const failure = await serveSchema(schema, { graph, settings, log: pino({ level: "silent" }) }).catch(
      (error: unknown) => error,
    );
    other.close();
    expect(failure).toBeInstanceOf(CannotListen);
    expect((failure as Error).message).toBe(
      `Port ${port} of 127.0.0.1 is taken: end what listens there, or set PORT to another.`,
    );
  });

  it("finishes what it is answering before it closes", async () => {
    let finish = (_: string) => {};
    const slow = await serve(buildSchema("type Query { act: String }"), {
      ...graph,
      check: () => new Promise<string>((resolve) => (finish = resolve)),
    });
    const answer = send(`${slow.url}/ready`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = slow.close();
    finish("5.26.0");
    expect((await answer).status).toBe(200);
    await closed;
    await expect(fetch(slow.url)).rejects.toThrow();
  });

  it("closes though a client keeps its connection open", async () => {
    const left = await serve(schema, graph);
    const socket = connectTcp(Number(new URL(left.url).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    await left.close();
    socket.destroy();
  });
});
