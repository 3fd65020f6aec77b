import type { ValidationError } from "class-validator";
import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { GraphError } from "../../graph/graph-error";
import type { GraphErrorCode } from "../../graph/graph-error";
import { DeadlineExceeded } from "../deadline";
import { limits } from "../limits/limits";
import { isErrorCode } from "./error-code";
import type { ErrorCode } from "./error-code";

/** What a caller is told of an error. */
export interface Explained {
  code: ErrorCode;
  message: string;
  /** What a label that fits several things may mean, each { id, label }. */
  candidates?: unknown;
}

const unavailable = { code: "DATABASE_UNAVAILABLE", message: "The database does not answer now; try again." } as const;
const late = { code: "TIMEOUT", message: "The answer was not there in time; ask for less, or try again." } as const;
const overloaded = {
  code: "OVERLOADED",
  message: "More is asked for at once than can be answered now; ask for less, or try again.",
} as const;

const ofDatabase: Record<GraphErrorCode, Explained | undefined> = {
  UNREACHABLE: unavailable,
  WRONG_PASSWORD: unavailable,
  WRONG_DATABASE: unavailable,
  TOO_OLD: unavailable,
  STOPPED: unavailable,
  OVERLOADED: overloaded,
  TIMEOUT: late,
  CONSTRAINT: undefined,
  FAILED: undefined,
};

/** Codes of Apollo Server that the closed set has under another name. */
const ofApollo: Record<string, ErrorCode> = {
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_FOUND: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
};

/** Refusals of graphql-js and Apollo Server that are limits but do not say so in their code. */
const ofLimits: [RegExp, string][] = [
  [/^Syntax Error: Document contains more tha[nt] \d+ tokens/, `more than ${limits.tokens} tokens`],
  [/ recursively requests too many selections\.$/, `more than ${limits.selections} selections, fragments followed`],
  [/^Maximum introspection depth exceeded$/, "introspection lists nested in each other"],
  [/^Validation aborted\.$/, "the same field too often in one place"],
];

/** Refusals of graphql-js while it executes, of arguments that come out of variables: they bear no code. */
const withoutCode = /^Argument "\w+" (of|has) |^Too many errors processing variables/;

/**
 * What the caller may know of an error: a code of the closed set and a sentence. Nothing where the error was not foreseen.
 * `formatted` is how Apollo Server would send it.
 */
export function explainError(formatted: GraphQLFormattedError, error: unknown): Explained | undefined {
  const cause = rootCause(error);
  if (cause instanceof DeadlineExceeded) return late;
  if (cause instanceof GraphError) return ofDatabase[cause.code];
  if (cause instanceof ArgumentValidationError) return { code: "BAD_USER_INPUT", message: sentenceOf(cause, error) };
  if (!(cause instanceof GraphQLError)) return undefined;
  const limit = ofLimits.find(([pattern]) => pattern.test(cause.message));
  if (limit) return { code: "LIMIT_EXCEEDED", message: `The operation has ${limit[1]}; ask for less at a time.` };
  const code = codeOf(formatted, cause);
  return code && { code, message: cause.message, candidates: cause.extensions.candidates };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

function codeOf(formatted: GraphQLFormattedError, cause: GraphQLError): ErrorCode | undefined {
  const codes = [cause.extensions.code, formatted.extensions?.code].map((code) => ofApollo[String(code)] ?? code);
  const code = codes.find(isErrorCode);
  if (code !== "INTERNAL_SERVER_ERROR") return code;
  return withoutCode.test(cause.message) ? "BAD_USER_INPUT" : undefined;
}

function sentenceOf(cause: ArgumentValidationError, error: unknown): string {
  const broken = (cause.extensions.validationErrors as ValidationError[]).flatMap(brokenRules);
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  const field = node && "name" in node && node.name?.kind === "Name" ? `${node.name.value}: ` : "";
  return `${field}${broken.join("; ")}.`;
}

function brokenRules({ constraints, children }: ValidationError): string[] {
  return [...Object.values(constraints ?? {}), ...(children ?? []).flatMap(brokenRules)];
}
