import { parse, validate } from "graphql";
import { pino } from "pino";
import { buildNormgraphSchema } from "../../src/api/schema";
import type { RunningServer } from "../../src/api/serve-schema";
import { startServer } from "../../src/api/server";
import { inPackage } from "../../src/package-root";
import { readQuestions } from "../../src/questions/read-questions";
import { seed } from "../../src/seeding/seed";
import { connectToTestGraph } from "../support";
import { GraphiqlPage } from "./graphiql";
import { useBrowser, type Watched } from "./open-page";

jest.setTimeout(120_000);

const graph = connectToTestGraph();
const openPage = useBrowser();
let server: RunningServer;

beforeAll(async () => {
  await seed(graph, inPackage("seeds"));
  const settings = { host: "127.0.0.1", port: 0, operationTimeout: 30_000 };
  server = await startServer({ graph, settings, log: pino({ level: "error" }) });
});
afterAll(() => server.close());

const schema = buildNormgraphSchema();
/** Those that the page offers; all of them where the schema holds the whole contract. */
const questions = readQuestions().filter(({ document }) => validate(schema, parse(document)).length === 0);

describe.each([
  ["a desk", { width: 1280, height: 800 }],
  ["a telephone", { width: 390, height: 844 }],
])("GraphiQL on %s", (_, viewport) => {
  let watched: Watched;
  let graphiql: GraphiqlPage;

  beforeEach(async () => {
    watched = await openPage(server.url, { viewport });
    graphiql = new GraphiqlPage(watched.page);
    await graphiql.open(server.url);
  });

  afterEach(async () => {
    expect(await graphiql.overflowing()).toEqual([]);
    expect(watched.elsewhere).toEqual([]);
    expect(watched.complaints).toEqual([]);
    await watched.page.context().close();
  });

  it("welcomes in both languages, with the questions to choose from and the first of them answered", async () => {
    const { page } = watched;
    expect(page.url()).toBe(`${server.url}/graphiql/`);
    const panel = page.getByRole("region", { name: "Questions" });
    expect(await panel.getByRole("heading").innerText()).toBe("Xoş gəlmisiniz · Welcome");
    const offered = await panel.getByRole("listitem").allInnerTexts();
    expect(offered.map((text) => text.split(/\n+/))).toEqual(
      questions.map(({ number, azerbaijani, english }) => [String(number), azerbaijani, english]),
    );
    expect(await graphiql.answerHolding("1071-IVQD")).toContain("64.06-1-ci maddə əlavə edilmişdir");
  });

  it("answers a question when it is chosen, and shows the answer", async () => {
    await graphiql.choose("What did law 223-VQD change?");
    const { data } = JSON.parse(await graphiql.answerHolding("223-VQD, 06.05.2016"));
    expect(data.act.amends.totalCount).toBe(5);
    await graphiql.answerShowing('"label": "223-VQD, 06.05.2016"');
    expect(await watched.page.getByRole("region", { name: "Variables" }).innerText()).toContain("223-VQD");
  });

  it("asks again with variables that a person changed", async () => {
    await graphiql.choose("What did law 223-VQD change?");
    await graphiql.answerHolding("223-VQD, 06.05.2016");
    await graphiql.write("Variables", '{ "act": "280-VQD"');
    await graphiql.run();
    await graphiql.answerHolding("280-VQD, 14.06.2016");
    await graphiql.answerShowing('"label": "280-VQD, 14.06.2016"');
  });

  it("explains the schema", async () => {
    const { page } = watched;
    await graphiql.show("Documentation Explorer");
    const documentation = page.getByRole("region", { name: "Documentation Explorer" });
    await documentation.getByRole("link", { name: "Query", exact: true }).click();
    await documentation.getByRole("link", { name: "article", exact: true }).click();
    expect(await documentation.innerText()).toContain("An article (maddə) in a person's words");
    expect(await graphiql.overflowing()).toEqual([]);
    await graphiql.hide("Documentation Explorer");
    expect(await documentation.isVisible()).toBe(false);
  });

  it("remembers what was asked", async () => {
    await graphiql.choose("What did law 223-VQD change?");
    await graphiql.answerHolding("223-VQD, 06.05.2016");
    await graphiql.show("History");
    const history = watched.page.getByRole("region", { name: "History" });
    await history.getByText("WhoAmended").waitFor();
    expect(await history.getByRole("listitem").allInnerTexts()).toEqual(["WhatChanged", "WhoAmended"]);
  });

  it("keeps what a person wrote when he chooses a question", async () => {
    const { page } = watched;
    if (viewport.width < 760) await graphiql.hide("Questions");
    await graphiql.write("Operation Editor", "query Mine { countries { code");
    await page.getByRole("tab", { name: "Mine" }).waitFor();
    await graphiql.choose("What did law 223-VQD change?");
    await graphiql.answerHolding("223-VQD, 06.05.2016");
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Mine", "WhatChanged"]);
  });

  it("has room for its settings and its list of keys", async () => {
    for (const name of ["Open settings dialog", "Open short keys dialog"]) {
      await watched.page.getByRole("button", { name }).click();
      await watched.page.getByRole("dialog").waitFor();
      expect(await graphiql.overflowing()).toEqual([]);
      await watched.page.keyboard.press("Escape");
    }
  });
});

describe("GraphiQL", () => {
  it("answers every question without an error", async () => {
    const { page, complaints } = await openPage(server.url);
    const graphiql = new GraphiqlPage(page);
    await graphiql.open(server.url);
    for (const { english, document } of questions) {
      await graphiql.choose(english);
      const [root] = /\{\s+(\w+)/.exec(document)?.slice(1) ?? [];
      const { data, errors } = JSON.parse(await graphiql.answerHolding(`"${root}"`));
      expect([english, errors]).toEqual([english, undefined]);
      for (const answer of Object.values(data)) expect(answer).not.toBeNull();
    }
    expect(complaints).toEqual([]);
  });

  it("fits windows of every width, with and without a panel", async () => {
    const { page } = await openPage(server.url);
    const graphiql = new GraphiqlPage(page);
    await graphiql.open(server.url);
    for (const change of [async () => {}, () => graphiql.hide("Questions")]) {
      await change();
      for (const width of [320, 600, 760, 761, 1000, 1001, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await graphiql.overflowing()]).toEqual([width, []]);
      }
    }
  });

  it.each(["light", "dark"] as const)("is %s where the system is", async (colorScheme) => {
    const { page } = await openPage(server.url, { colorScheme });
    await new GraphiqlPage(page).open(server.url);
    const background = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor",
    );
    const lightness = background.match(/\d+/g)?.map(Number) ?? [];
    expect(lightness.every((part) => (colorScheme === "dark" ? part < 80 : part > 240))).toBe(true);
  });

  it("says in a sentence that the server does not answer, or not in JSON", async () => {
    const { page } = await openPage(server.url);
    const graphiql = new GraphiqlPage(page);
    await graphiql.open(server.url);
    await page.route("**/graphql", (route) => route.abort());
    await graphiql.run();
    await graphiql.answerHolding("The server does not answer: is normgraph still running?");
    await page.unroute("**/graphql");
    await page.route("**/graphql", (route) => route.fulfill({ status: 502, body: "<h1>Bad gateway</h1>" }));
    await graphiql.run();
    await graphiql.answerHolding("The server answered 502 without JSON.");
  });

  it("may not reach another machine even if it tried", async () => {
    const { page, elsewhere, complaints } = await openPage(server.url);
    await page.goto(`${server.url}/graphiql/`);
    expect(await page.evaluate(tryElsewhere)).toBe("refused");
    expect(elsewhere).toEqual([]);
    expect(complaints.join()).toContain("Content Security Policy");
    // A page without the policy is stopped by the test alone, and counted.
    await page.goto("about:blank");
    expect(await page.evaluate(tryElsewhere)).toBe("refused");
    expect(elsewhere).toEqual(["https://example.org/"]);
  });
});

const tryElsewhere = `fetch("https://example.org/", { mode: "no-cors" }).then(() => "reached", () => "refused")`;
