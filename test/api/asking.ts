import type { GraphQLSchema } from "graphql";
import { pino } from "pino";
import type { Logger } from "pino";
import { errorCodes } from "../../src/api/errors/error-code";
import { serveSchema } from "../../src/api/serve-schema";
import type { RunningServer, Serving } from "../../src/api/serve-schema";

/** An answer over HTTP, as it came. */
export interface Answer {
  status: number;
  text: string;
  type: string;
  milliseconds: number;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

/** Words that betray what lies behind the interface: Cypher, files, stacks, addresses of the database. */
const inside =
  /\b(MATCH|UNWIND|MERGE|COLLECT|OPTIONAL MATCH|RETURN)\b|\/(src|dist|node_modules|home|work|tmp)\/|\bat \S+ \(|\.(ts|js):\d+|bolt:|neo4j|Neo\.|127\.0\.0\.1/;

/** Sends a request and checks what holds for every answer: JSON, and errors of the closed set that betray nothing. */
export async function send(url: string, request: RequestInit = {}): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(url, request);
  const text = await response.text();
  const milliseconds = performance.now() - started;
  const type = response.headers.get("content-type") ?? "";
  expect(type).toMatch(/^application\/(graphql-response\+)?json/);
  const body = JSON.parse(text) as Answer["body"];
  for (const error of body.errors ?? []) {
    expect(errorCodes).toContain(error.extensions.code);
    expect(Object.keys(error.extensions).filter((key) => !["code", "candidates", "id"].includes(key))).toEqual([]);
    expect(JSON.stringify(error)).not.toMatch(inside);
  }
  return { status: response.status, text, type, milliseconds, body };
}

/** Asks a GraphQL operation by POST. */
export function ask(server: RunningServer, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  return post(server, JSON.stringify({ query, variables }));
}

/** Posts a body as it is. */
export function post(server: RunningServer, body: string | Buffer, type = "application/json"): Promise<Answer> {
  return send(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": type },
    body: new Uint8Array(Buffer.from(body)),
  });
}

/** A server on a free port over a schema, closed after the test file; `settings` and `log` as the test wants them. */
export async function serve(
  schema: GraphQLSchema,
  graph: Serving["graph"],
  { operationTimeout = 10_000, log = pino({ level: "error" }) }: { operationTimeout?: number; log?: Logger } = {},
): Promise<RunningServer> {
  const server = await serveSchema(schema, { graph, settings: { host: "127.0.0.1", port: 0, operationTimeout }, log });
  afterwards(() => server.close());
  return server;
}

const open: (() => unknown)[] = [];

/** Closes something after the test file, last opened first, whether its tests pass or not. */
export function afterwards(close: () => unknown): void {
  open.push(close);
}

afterAll(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** Waits until something holds, three seconds at most; then it is for the test to find that it does not. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60 && !(await holds()); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
}
