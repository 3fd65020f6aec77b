import express from "express";
import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import type { ErrorCode } from "./errors/error-code";
import { unforeseen } from "./errors/present-error";
import { limits } from "./limits/limits";
import { refuseRequest } from "./refuse-request";

const requireUtf8: RequestHandler = (request, response, next) => {
  const [, charset = "utf-8"] = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(request.headers["content-type"] ?? "") ?? [];
  if (/^utf-8$/i.test(charset)) return next();
  refuseRequest(response, 415, "BAD_USER_INPUT", "The body must be written in UTF-8.");
};

/** Reads a JSON body in UTF-8, as it is sent: compressed ones are refused, since a small one can unfold to a huge one. */
export const readBody: RequestHandler[] = [requireUtf8, express.json({ limit: limits.body, inflate: false })];

/** What the reader of bodies refuses, by the name that it gives to the cause. */
const refusals: Record<string, [status: number, code: ErrorCode, message: string]> = {
  "entity.parse.failed": [400, "BAD_USER_INPUT", "The body is not JSON."],
  "entity.too.large": [413, "LIMIT_EXCEEDED", `The body is longer than ${limits.body / 1024} kB.`],
  "encoding.unsupported": [415, "BAD_USER_INPUT", "The body is compressed; send it as it is."],
};

/** Answers what fails outside GraphQL in JSON; what was not foreseen is logged under an id. */
export function answerFailures(log: Logger): ErrorRequestHandler {
  return (failure: { type?: string; status?: number }, _request, response, next) => {
    if (response.headersSent) return next(failure);
    const known = refusals[failure.type ?? ""];
    if (known) return refuseRequest(response, ...known);
    const status = failure.status ?? 500;
    if (status >= 400 && status < 500)
      return refuseRequest(response, status, "BAD_USER_INPUT", "The request cannot be read.");
    response.status(500).json({ errors: [unforeseen(failure, log)] });
  };
}
