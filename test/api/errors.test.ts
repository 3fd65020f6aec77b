import { Writable } from "node:stream";
import { GraphQLError } from "graphql";
import type { GraphQLFieldResolver } from "graphql";
import { buildSchema } from "graphql";
import { pino } from "pino";
import "reflect-metadata";
import { IsIn, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Arg, Args, ArgsType, buildSchemaSync, Field, InputType, Int, Query, Resolver } from "type-graphql";
import { DeadlineExceeded } from "../../src/api/deadline";
import { badUserInput } from "../../src/graph/projection";
import { GraphError } from "../../src/graph/graph-error";
import type { GraphErrorCode } from "../../src/graph/graph-error";
import { ask, post, send, serve } from "./asking";

const graph = { read: () => Promise.resolve([]), check: () => Promise.resolve("5.26.0") };

/** A log that is kept line by line. */
function keptLog() {
  const lines: string[] = [];
  const stream = new Writable({ write: (line: Buffer, _, done) => void (lines.push(line.toString()), done()) });
  return { lines, log: pino({ level: "info" }, stream) };
}

/** A server whose one field `fail` throws what is given. */
async function failing(thrown: unknown) {
  const schema = buildSchema("type Query { fail(first: Int! = 1, secret: String): String other: String }");
  const resolve: GraphQLFieldResolver<unknown, unknown> = () => Promise.reject(thrown as Error);
  schema.getQueryType()!.getFields().fail!.resolve = resolve;
  const { lines, log } = keptLog();
  return { lines, server: await serve(schema, graph, { log }) };
}

describe("what was not foreseen", () => {
  it.each([
    [
      "an error of the program",
      new TypeError("Cannot read properties of undefined at /work/src/acts/act.resolver.ts:12"),
    ],
    [
      "a statement that the database refuses",
      new GraphError("FAILED", "Invalid input 'MATCHH': expected MATCH (line 1, column 1)"),
    ],
    [
      "a broken constraint",
      new GraphError("CONSTRAINT", "Node(12) already exists with label `Node` and property `id`"),
    ],
    ["an error of graphql-js about the answer", new GraphQLError("Cannot return null for non-nullable field Act.id.")],
    ["something that is no error", "MATCH (n) RETURN n"],
  ])("is logged whole under an id and leaves as that id: %s", async (_, thrown) => {
    const { server, lines } = await failing(thrown);
    const { body } = await ask(server, "{ fail }");
    const [error] = body.errors!;
    const { code, id } = error!.extensions;
    expect(code).toBe("INTERNAL_SERVER_ERROR");
    expect(error!.message).toBe(`Something went wrong here, not in your request; it is logged as ${String(id)}.`);
    const told = lines.map((line) => JSON.parse(line) as { id?: string; err?: { message: string; stack: string } });
    const logged = told.find((line) => line.id === id);
    expect(logged?.err?.message).toContain(thrown instanceof Error ? thrown.message : thrown);
    expect(logged?.err?.stack).toContain("at ");
  });
});

describe("what was foreseen", () => {
  const sentences: [GraphErrorCode, string][] = [
    ["UNREACHABLE", "DATABASE_UNAVAILABLE"],
    ["WRONG_PASSWORD", "DATABASE_UNAVAILABLE"],
    ["WRONG_DATABASE", "DATABASE_UNAVAILABLE"],
    ["TOO_OLD", "DATABASE_UNAVAILABLE"],
    ["STOPPED", "DATABASE_UNAVAILABLE"],
    ["OVERLOADED", "OVERLOADED"],
    ["TIMEOUT", "TIMEOUT"],
  ];
  it.each(sentences)("of the database leaves without its address: %s as %s", async (given, code) => {
    const { server, lines } = await failing(new GraphError(given, `No Neo4j answers at bolt://127.0.0.1:7687.`));
    const { body } = await ask(server, "{ fail other }");
    expect(body).toMatchObject({
      data: { fail: null, other: null },
      errors: [{ extensions: { code }, path: ["fail"] }],
    });
    expect(lines.filter((line) => line.includes("unforeseen"))).toEqual([]);
  });

  it("leaves as TIMEOUT where the deadline passed", async () => {
    const { server } = await failing(new DeadlineExceeded(10_000));
    expect((await ask(server, "{ fail }")).body.errors![0]!.extensions).toEqual({ code: "TIMEOUT" });
  });

  it("keeps the sentence and the candidates of a label that fits several things, and nothing else", async () => {
    const candidates = [{ id: "az/law/2014-10-17/1071-IVQD", label: "1071-IVQD, 17.10.2014" }];
    const { server } = await failing(badUserInput("“39” fits several acts.", { candidates, inside: "MATCH (n)" }));
    const [error] = (await ask(server, "{ fail }")).body.errors!;
    expect(error).toMatchObject({ message: "“39” fits several acts." });
    expect(error!.extensions).toEqual({ code: "BAD_USER_INPUT", candidates });
  });

  it("shortens a sentence that repeats a long word of the caller", async () => {
    const { server } = await failing(undefined);
    const { text, status } = await ask(server, `{ ${"x".repeat(90_000)} }`);
    expect([status, text.length < 1_000]).toEqual([400, true]);
    const variables = { first: "ə".repeat(40_000) };
    const answer = await ask(server, "query ($first: Int!) { fail(first: $first) }", variables);
    expect([answer.status, Buffer.byteLength(answer.text) < 2_000]).toEqual([400, true]);
  });

  it("tells an argument that is missing or null after variables are filled in", async () => {
    const { server } = await failing(undefined);
    const answer = await ask(server, "query ($first: Int = 1) { fail(first: $first) }", { first: null });
    expect(answer.body.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    expect(answer.body.errors![0]!.message).toContain('"first"');
  });
});

describe("arguments", () => {
  @InputType()
  class Period {
    @Field(() => Int)
    @Min(1900)
    from!: number;
  }

  @ArgsType()
  class FailArgs {
    @Field(() => Int, { defaultValue: 20 })
    @Max(100)
    first!: number;

    @Field(() => String, { nullable: true })
    @MaxLength(10)
    @IsIn(["a"], { message: "word must be a" })
    word?: string;

    @Field(() => Period, { nullable: true })
    @ValidateNested()
    period?: Period;
  }

  @Resolver()
  class FailResolver {
    @Query(() => String, { nullable: true })
    fail(@Args(() => FailArgs) args: FailArgs, @Arg("other", () => String, { nullable: true }) other?: string): string {
      return `${args.first} ${other ?? ""}`;
    }
  }

  it("are refused with a sentence for each rule that is broken, without the object that was checked", async () => {
    const schema = buildSchemaSync({ resolvers: [FailResolver], validate: { forbidUnknownValues: true } });
    const server = await serve(schema, graph);
    expect((await ask(server, "{ fail(first: 3) }")).body).toEqual({ data: { fail: "3 " } });
    const { body } = await ask(server, `{ alias: fail(first: 101, word: "${"y".repeat(20)}", period: { from: 3 }) }`);
    expect(body.errors![0]!.extensions).toEqual({ code: "BAD_USER_INPUT" });
    const { message } = body.errors![0]!;
    expect(message).toMatch(/^fail: .*\.$/);
    expect(message).toContain("first must not be greater than 100");
    expect(message).toContain("word must be a");
    expect(message).toContain("from must not be less than 1900");
  });
});

describe("the log", () => {
  it("has one line a request, with neither variables nor documents nor query strings", async () => {
    const { server, lines } = await failing(new GraphError("UNREACHABLE", "away"));
    await ask(server, "query WhatIsSecret ($secret: String) { fail(secret: $secret) }", { secret: "canary-1" });
    await ask(server, `{ fail(secret: "canary-2") `);
    const query = `query { fail(secret: "canary-3") }`;
    await send(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
      headers: { "content-type": "application/json", authorization: "canary-4" },
    });
    await post(server, "{ canary-5");
    await send(`${server.url}/health?canary-6`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.join("")).not.toContain("canary");
    expect(
      told.map(({ method, path, status, operation, codes }) => ({ method, path, status, operation, codes })),
    ).toEqual([
      { method: "POST", path: "/graphql", status: 200, operation: "WhatIsSecret", codes: ["DATABASE_UNAVAILABLE"] },
      { method: "POST", path: "/graphql", status: 400, operation: undefined, codes: ["GRAPHQL_PARSE_FAILED"] },
      { method: "GET", path: "/graphql", status: 200, operation: undefined, codes: ["DATABASE_UNAVAILABLE"] },
      { method: "POST", path: "/graphql", status: 400, operation: undefined, codes: undefined },
      { method: "GET", path: "/health", status: 200, operation: undefined, codes: undefined },
    ]);
    for (const line of told) expect(line.ms).toEqual(expect.any(Number));
  });
});
