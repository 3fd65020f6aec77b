import { request } from "node:http";
import { findConnection } from "../../src/graph/embedded/connection-file";
import type { Connection } from "../../src/graph/connection";
import { processesOf } from "../processes";
import { ask, homeWithLibraries, runNormgraph, type Environment, type Running } from "./run-normgraph";

jest.setTimeout(300_000);

describe("normgraph start", () => {
  const home = homeWithLibraries();
  let first: Running;
  let url: string;

  const start = (env: Environment) => runNormgraph(["start"], { PORT: "0", NORMGRAPH_HOME: home(), ...env });
  const run = (command: string, env: Environment = {}) =>
    runNormgraph([command], { NORMGRAPH_HOME: home(), ...env }).ended;
  const addressOf = async (running: Running) => (await running.until(/answers at (http:\S+)/))[1] ?? "";
  const connection = async () => (await findConnection(home())) as Connection;
  const article = `{ article(code: "migration", number: "64.06-1") { label } }`;
  const answer = { data: { article: { label: expect.stringContaining("64.0.6-1") } } };

  beforeAll(async () => {
    first = start({});
    url = await addressOf(first);
    await first.until(/until Ctrl-C/);
  });
  afterAll(() => first.process.kill("SIGKILL"));

  it("ends with a question to try, and answers it", async () => {
    const [, body = ""] = /-d '(.+)'$/m.exec(first.output()) ?? [];
    const { query } = JSON.parse(body) as { query: string };
    expect(await ask(url, query)).toEqual({
      data: {
        article: {
          label: expect.stringContaining("64.0.6-1"),
          amendments: {
            nodes: expect.arrayContaining([
              { kind: "INSERTION", act: { label: "1071-IVQD, 17.10.2014" }, standing: "ESTABLISHED" },
            ]),
          },
        },
      },
    });
  });

  it("runs beside the first on another port, with the database of the first", async () => {
    const second = start({});
    const other = await addressOf(second);
    expect(other).not.toBe(url);
    expect(await ask(other, article)).toEqual(answer);
    expect(processesOf(`Launcher ${home()}`)).toHaveLength(1);
    second.process.kill("SIGTERM");
    expect(await second.ended).toMatchObject({ code: 0 });
    expect(await ask(url, article)).toEqual(answer);
  });

  it("starts no database when it is told of one", async () => {
    const { uri, username, password } = await connection();
    const second = start({
      NORMGRAPH_HOME: `${home()}/unused`,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    });
    expect(await ask(await addressOf(second), article)).toEqual(answer);
    expect(processesOf("unused/neo4j")).toEqual([]);
    second.process.kill("SIGINT");
    expect(await second.ended).toMatchObject({ code: 0 });
    expect(await ask(url, article)).toEqual(answer);
  });

  it("refuses a wrong password and an unknown database in a sentence", async () => {
    const { uri, password } = await connection();
    const wrongPassword = await start({ NEO4J_URI: uri, NEO4J_PASSWORD: "wrong" }).ended;
    expect(wrongPassword).toEqual({
      code: 1,
      output: `Neo4j at ${uri} refuses the user name "neo4j" with this password: set NEO4J_USERNAME and NEO4J_PASSWORD.\n`,
    });
    const unknown = await start({ NEO4J_URI: uri, NEO4J_PASSWORD: password, NEO4J_DATABASE: "nowhere" }).ended;
    expect(unknown).toEqual({
      code: 1,
      output: `Neo4j at ${uri} has no database "nowhere": create it, or name another with NEO4J_DATABASE.\n`,
    });
  });

  it("lets the other commands work on its database: all is migrated, seeded, and keeps every rule", async () => {
    expect(await run("migrate")).toMatchObject({ code: 0, output: expect.stringContaining("Nothing to apply.") });
    expect(await run("seed")).toMatchObject({
      code: 0,
      output: expect.stringContaining("0 nodes are new, 0 changed."),
    });
    expect(await run("verify")).toMatchObject({ code: 0, output: "The graph keeps every rule.\n" });
    expect(await run("neo4j", { NEO4J_URI: (await connection()).uri })).toMatchObject({ code: 1 });
  });

  it("answers what was begun before Ctrl-C, stops the database that it started, and leaves nothing behind", async () => {
    const begun = beginRequest(url);
    await begun.connected;
    first.process.kill("SIGINT");
    await first.until(/^Stopping$/m);
    const body = await begun.finish(JSON.stringify({ query: article }));
    expect(JSON.parse(body)).toEqual(answer);
    expect(await first.ended).toMatchObject({ code: 0 });
    expect(processesOf(home())).toEqual([]);
    expect(await findConnection(home())).toBeUndefined();
  });
});

/** A request whose body is sent later, so that it is under way in between. */
function beginRequest(url: string) {
  const sent = request(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
  });
  const connected = new Promise<void>((resolve) => {
    sent.once("socket", (socket) => socket.once("connect", () => sent.write(" ", () => setTimeout(resolve, 200))));
  });
  const body = new Promise<string>((resolve, reject) => {
    sent.once("error", reject);
    sent.once("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.once("end", () => resolve(text));
    });
  });
  const finish = (rest: string) => {
    sent.end(rest);
    return body;
  };
  return { connected, finish };
}
