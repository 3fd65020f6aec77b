import { readFileSync } from "node:fs";
import type { Connection } from "../../src/graph/connection";
import { connect } from "../../src/graph/driver";
import { findConnection } from "../../src/graph/embedded/connection-file";
import { inPackage } from "../../src/package-root";
import { readQuestion } from "../../src/questions/read-questions";
import { processesOf } from "../processes";
import { homeWithLibraries, runNormgraph, runProgram, type Environment, type Running } from "./run-normgraph";

jest.setTimeout(300_000);

/** Each question: what is typed, the variables that it means, and words of the text that is shown. */
const asked: [string, string[], Record<string, unknown>, string[]][] = [
  [
    "who-amended",
    ["migration", "64.06-1"],
    { code: "migration", number: "64.06-1" },
    ["Miqrasiya Məcəlləsi, 64.0.6-1", "overruled    insertion  223-VQD, 06.05.2016", "64.06-1-ci maddə əlavə"],
  ],
  ["what-changed", ["223-VQD"], { act: "223-VQD" }, ["223-VQD, 06.05.2016", "Miqrasiya Məcəlləsi, 45.1.4-1   [1]"]],
  [
    "treaties",
    ["--party", "moldova", "--as-of", "2016-12-31"],
    { party: "moldova", asOf: "2016-12-31" },
    ["negotiation  readmission  AZ, MD", "2016-02-23 – 2016-02-25: negotiation round, Kişinyov [1]"],
  ],
  ["measure", ["2.1.4.2"], { number: "2.1.4.2" }, ["term: 2011-2015", "39, 07.02.2014", "status: not stated"]],
  [
    "measures",
    ["--authority", "eesmn", "--first", "5"],
    { authority: "eesmn", first: 5 },
    ["Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi", "5 of 23 are shown.\nThe next ones: --after YX"],
  ],
  [
    "rests-on",
    ["81,", "20.05.2011", "--depth", "2", "--relations", "cites,amends"],
    { act: "81, 20.05.2011", depth: 2, relations: ["CITES", "AMENDS"] },
    [],
  ],
  [
    "connect",
    ["1071-IVQD", "223-VQD"],
    { from: "1071-IVQD", to: "223-VQD" },
    ["Chain 1: 4 links", "amends →", "← part of", "bənd 2.1.4.2"],
  ],
  [
    "find",
    ["qerar", "387"],
    { query: "qerar 387" },
    ["decision  387, 04.12.2014  ", "az/cabinet-decision/2014-12-04/387"],
  ],
  [
    "what-was-known",
    ["CH", "2016-10-10", "2026-11-19"],
    { party: "CH", day: "2016-10-10", eve: "2016-10-09", beforeRecording: "2026-11-19T00:00:00Z" },
    ["On 2016-10-09, the day before", "no stage known", "2016-10-10: signed [1]", "as the graph knew it at 2026-11-19"],
  ],
  [
    "conflicts",
    ["--types", "rival-insertion"],
    { types: ["RIVAL_INSERTION"] },
    ["Miqrasiya Məcəlləsi, 64.0.6-1: rival insertion", "Prevails: 1071-IVQD"],
  ],
];

describe("the questions on the command line", () => {
  const home = homeWithLibraries();
  let server: Running;
  let connection: Connection;
  let url: string;

  const run = (args: string[], env: Environment = {}) => runNormgraph(args, { NORMGRAPH_HOME: home(), ...env }).ended;
  const own = () => ({ NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password });

  async function answered(name: string, variables: Record<string, unknown>): Promise<string> {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: readQuestion(name).document, variables }),
    });
    return response.text();
  }

  it("start an embedded database for the moment, load the seeds into an empty one, answer, and leave nothing behind", async () => {
    const { code, output } = await run(["what-changed", "223-VQD"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^Starting Neo4j\n[^]*^Loading the seeds: \d+ nodes are new[^]*^223-VQD, 06.05.2016$/m);
    expect(output).toMatch(/^Neo4j was started for this question alone: npm start keeps it running.$/m);
    expect(processesOf(home())).toEqual([]);
  });

  describe("beside a server", () => {
    beforeAll(async () => {
      server = runNormgraph(["start"], { PORT: "0", NORMGRAPH_HOME: home(), LOG_LEVEL: "info" });
      url = (await server.until(/answers at (http:\S+)/))[1] ?? "";
      connection = (await findConnection(home())) as Connection;
    });
    afterAll(() => server.process.kill("SIGKILL"));

    it("are each asked by the server once, for those who ask next", async () => {
      await server.until(/"operation":"Conflicts"/);
      for (const operation of [
        "WhoAmended",
        "WhatChanged",
        "Treaties",
        "Measure",
        "Measures",
        "RestsOn",
        "Connect",
        "Find",
      ])
        expect(server.output().split(`"operation":"${operation}"`)).toHaveLength(2);
    });

    it("give the answer that the README shows", async () => {
      const { output } = await run(["who-amended", "migration", "64.06-1"]);
      expect(readFileSync(inPackage("README.md"), "utf8")).toContain(
        `\`\`\`text\n$ npx normgraph who-amended migration 64.06-1\n${output}\`\`\``,
      );
    });

    it.each(asked)(
      "answer %s %j in words, and byte for byte as the server does",
      async (name, args, variables, words) => {
        const [{ code, output }, json] = await Promise.all([run([name, ...args]), run([name, ...args, "--json"])]);
        for (const each of words) expect(output).toContain(each);
        expect(output).not.toContain("\u001b");
        expect(code).toBe(words.length > 0 ? 0 : 1);
        expect(json).toEqual({ code, output: await answered(name, variables) });
      },
    );

    it.each([
      [["who-amended", "migration", "999"], "The graph has no article «999» of «migration»."],
      [["what-changed", "9999-VQD"], "The graph has no act «9999-VQD»."],
      [["rests-on", "39,", "07.02.2014"], "Nothing in the graph rests on «39, 07.02.2014»."],
      [["rests-on", "9999-VQD"], "The graph has no act, provision or measure «9999-VQD»."],
      [["connect", "1071-IVQD", "9999-VQD"], "The graph has no act, provision or measure «9999-VQD»."],
      [["find", "zzzz"], "Nothing in the graph fits «zzzz»."],
      [["treaties", "--party", "JP"], "The graph has no such agreement with «JP»."],
    ])("say so where there is nothing: %j", async (args, sentence) => {
      expect(await run(args)).toEqual({ code: 1, output: `${sentence}\n` });
    });

    it("name what a label that fits several things may mean, as the server does", async () => {
      const { code, output } = await run(["what-changed", "81"]);
      expect(code).toBe(2);
      expect(output.split("\n")).toEqual([
        "«81» fits several things: give the id or a fuller label of the one that is meant.",
        "  az/cabinet-decision/2001-05-20/81  81, 20.05.2001",
        "  az/cabinet-decision/2011-05-20/81  81, 20.05.2011",
        "",
      ]);
      const [json] = (await run(["what-changed", "81", "--json"])).output.split(/(?<=\n)/);
      expect(json).toBe(await answered("what-changed", { act: "81" }));
    });

    it.each([
      [["rests-on", "39", "--depth", "9"], "dependents: depth must not be greater than 4.\n"],
      [["measures"], "error: required option '--authority <name>' not specified\n"],
      [["who-amended", "migration", "?"], /^article: number must be the number of a provision or measure/],
    ])("refuse %j in a sentence", async (args, sentence) => {
      expect(await run(args)).toEqual({
        code: 2,
        output: typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
      });
    });

    it("colour their answer on a terminal, unless NO_COLOR forbids it", async () => {
      const line = ["-qec", "node bin/normgraph.js conflicts", "/dev/null"];
      // What Node.js reads of the surroundings to tell how many colours a terminal has.
      const unset = ["NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS", "CI", "TF_BUILD", "TEAMCITY_VERSION", "TMUX"];
      const plain = Object.fromEntries(unset.map((name) => [name, undefined]));
      const env = { ...plain, NORMGRAPH_HOME: home(), TERM: "xterm" };
      expect((await runProgram("script", line, env).ended).output).toContain("\u001b[1m");
      expect((await runProgram("script", line, { ...env, NO_COLOR: "1" }).ended).output).not.toContain("\u001b[");
    });

    it("let a reader go away before all is written", async () => {
      const line = "{ node bin/normgraph.js treaties; echo code $? >&2; } | true";
      const { output } = await runProgram("sh", ["-c", line], { NORMGRAPH_HOME: home() }).ended;
      expect(output).toBe("code 0\n");
    });

    it("write nothing unasked into an empty database of the operator's own", async () => {
      expect((await run(["conflicts"], own())).output).toMatch(/^81, 20.05.2011: date or issuer\n/);
      const graph = connect(connection);
      await graph.alter("MATCH (n) DETACH DELETE n");
      expect(await run(["conflicts"], own())).toEqual({
        code: 2,
        output: `The database at ${connection.uri} holds no graph of this normgraph yet: run npx normgraph seed.\n`,
      });
      expect(await graph.read("MATCH (n) RETURN count(n) AS count")).toEqual([{ count: 0 }]);
      await graph.close();
    });
  });
});
