import { Neo4jError } from "neo4j-driver";
import { Refusal } from "../refusal";
import type { Connection } from "./connection";

/** Why the database did not answer. `FAILED` is a defect of a statement; the others are matters of running it. */
export type GraphErrorCode =
  "UNREACHABLE" | "WRONG_PASSWORD" | "TOO_OLD" | "WRONG_DATABASE" | "TIMEOUT" | "CONSTRAINT" | "FAILED";

/** The one error that leaves this room. Its message names the database, never a password. */
export class GraphError extends Refusal {
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const codes: [RegExp, GraphErrorCode][] = [
  [/^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\.General\.DatabaseUnavailable$/, "UNREACHABLE"],
  [/^Neo\.ClientError\.Security\./, "WRONG_PASSWORD"],
  [/^Neo\.ClientError\.Database\.DatabaseNotFound$/, "WRONG_DATABASE"],
  [
    /^Neo\.ClientError\.Transaction\.(TransactionTimedOut|LockClientStopped)|^Neo\.TransientError\.Transaction\.Terminated$/,
    "TIMEOUT",
  ],
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, "CONSTRAINT"],
];

/**
 * Tells what a failure means: one of the driver as an error with one sentence and a code of the closed set. What was thrown by
 * those who use the database, a refusal of their own among it, stays what it is.
 */
export function explainFailure(failure: unknown, connection: Connection): unknown {
  if (!(failure instanceof Neo4jError)) return failure;
  const code = codes.find(([pattern]) => pattern.test(failure.code))?.[1] ?? "FAILED";
  return new GraphError(code, sentence(code, failure, connection), { cause: failure });
}

function sentence(code: GraphErrorCode, cause: Error, { uri, username, database }: Connection): string {
  switch (code) {
    case "UNREACHABLE":
      return `No Neo4j answers at ${uri}: start it there, or name another with NEO4J_URI.`;
    case "WRONG_PASSWORD":
      return `Neo4j at ${uri} refuses the user name "${username}" with this password: set NEO4J_USERNAME and NEO4J_PASSWORD.`;
    case "WRONG_DATABASE":
      return `Neo4j at ${uri} has no database "${database ?? ""}": create it, or name another with NEO4J_DATABASE.`;
    case "TIMEOUT":
      return "The database did not finish in the time allowed.";
    default:
      return cause.message;
  }
}
