import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { RequestContext } from "./context";

/** What GraphQL adds to the line that is logged of a request. */
export interface Noted {
  operation?: string;
  codes?: unknown[];
}

const LONGEST_NAME = 100;

/**
 * Logs one line when a request has ended: method, path, status, milliseconds, name of the operation, codes of its errors. Neither
 * documents nor variables nor query strings are written down.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const path = request.path.slice(0, LONGEST_NAME);
    response.on("close", () => {
      const milliseconds = Math.round(performance.now() - started);
      const { statusCode: status, writableFinished } = response;
      log.info(
        {
          method: request.method,
          path,
          status,
          ms: milliseconds,
          ...notedOf(response),
          left: !writableFinished || undefined,
        },
        "request",
      );
    });
    next();
  };
}

/** What is noted of the request that this response answers. */
export function notedOf(response: Response): Noted {
  const locals = response.locals as { noted?: Noted };
  return (locals.noted ??= {});
}

/** Notes the name of the operation and the codes of its errors for the line of the log. */
export const noteOperation: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operationName, contextValue: { noted }, response: { body } }) {
        noted.operation = operationName?.slice(0, LONGEST_NAME);
        if (body.kind === "single") noted.codes = body.singleResult.errors?.map((error) => error.extensions?.code);
      },
    };
  },
};
