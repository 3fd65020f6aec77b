import { createServer } from "node:http";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import type { GraphQLSchema } from "graphql";
import helmet from "helmet";
import type { Logger } from "pino";
import { Answers } from "../graph/projection";
import type { Graph } from "../graph/driver";
import type { Settings } from "../settings";
import { readsWithin } from "./deadline";
import { servePages } from "./explorer";
import { startGraphqlServer } from "./graphql-server";
import { answerHealth, readiness } from "./health";
import { listen } from "./listen";
import { refuseRequest } from "./refuse-request";
import { answerFailures, readBody } from "./request-body";
import { logRequests, notedOf } from "./request-log";

/** What a server is made of. */
export interface Serving {
  graph: Pick<Graph, "read" | "check">;
  settings: Pick<Settings, "host" | "port" | "operationTimeout">;
  log: Logger;
}

/** A server that listens. */
export interface RunningServer {
  /** «http://127.0.0.1:4000», without a path. */
  url: string;
  /** Lets what is being answered finish, ten seconds at most, and frees the port. */
  close(): Promise<void>;
}

/** Times in milliseconds after which a client that does not finish its request is let go. */
const patience = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };

// Plain HTTP is served, often inside one building: browsers must not be told to come back by HTTPS alone.
const securityHeaders = helmet({
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"] },
  },
});

/** Serves a schema over HTTP: /graphql, /health and /ready, everything in JSON. Throws CannotListen where the port is taken. */
export async function serveSchema(schema: GraphQLSchema, { graph, settings, log }: Serving): Promise<RunningServer> {
  const app = express();
  const http = createServer(patience, app);
  const graphql = await startGraphqlServer(schema, http, log);
  const answers = new Answers(readsWithin(settings.operationTimeout, graph));

  app.disable("etag");
  app.use(logRequests(log), securityHeaders, (_request, response, next) => {
    response.setHeader("cache-control", "no-store");
    next();
  });
  app.get("/health", answerHealth);
  app.get("/ready", readiness(graph));
  app.all(
    "/graphql",
    ...readBody,
    expressMiddleware(graphql, { context: async ({ res }) => ({ answers, noted: notedOf(res) }) }),
  );
  app.use(servePages());
  app.use((_request, response) =>
    refuseRequest(response, 404, "NOT_FOUND", "Nothing is served here; GraphQL is at /graphql."),
  );
  app.use(answerFailures(log));

  try {
    return { url: await listen(http, settings.host, settings.port), close: () => graphql.stop() };
  } catch (failure) {
    await graphql.stop();
    throw failure;
  }
}
