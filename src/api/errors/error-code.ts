/** Every value of `extensions.code`; the set is closed, so that a client can tell what to do from it. */
export const errorCodes = [
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "IDEMPOTENCY_KEY_REUSED",
  "LIMIT_EXCEEDED",
  "UNSUPPORTED_FILE",
  "DOCUMENT_INVALID",
  "OVERLOADED",
  "TIMEOUT",
  "DATABASE_UNAVAILABLE",
  "OUTCOME_UNKNOWN",
  "INTERNAL_SERVER_ERROR",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Whether a value is a code of the closed set. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return errorCodes.some((code) => code === value);
}
