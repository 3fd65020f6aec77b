import type { Response } from "express";
import type { ErrorCode } from "./errors/error-code";

/** Answers a request that does not reach GraphQL in the form in which GraphQL reports errors. */
export function refuseRequest(response: Response, status: number, code: ErrorCode, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
