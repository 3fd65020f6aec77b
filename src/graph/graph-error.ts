import { Neo4jError } from "neo4j-driver";
import { Refusal } from "../refusal";
import type { Connection } from "./connection";

/** Why the database did not answer. `FAILED` is a defect of a statement; the others are matters of running it. */
export type GraphErrorCode =
  | "UNREACHABLE"
  | "WRONG_PASSWORD"
  | "TOO_OLD"
  | "WRONG_DATABASE"
  | "STOPPED"
  | "OVERLOADED"
  | "TIMEOUT"
  | "CONSTRAINT"
  | "FAILED";

/** Connections to one database that are open at once; who comes when all are busy waits for one. */
export const MOST_CONNECTIONS = 100;

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
  [
    /^Neo\.TransientError\.(General\.\w*OutOfMemoryError|Request\.NoThreadsAvailable|Transaction\.MaximumTransactionLimitReached)$/,
    "OVERLOADED",
  ],
  // It could not write its log, and does nothing any more until it is started anew.
  [/^Neo\.DatabaseError\.Transaction\.Transaction(LogError|CommitFailed|StartFailed)$/, "STOPPED"],
  [/^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/, "CONSTRAINT"],
];

/** How the driver, which has no code for it, says that it waited in vain for a connection. */
const waitedInVain = /^Connection acquisition timed out .* Active conn count = (\d+),/;

/**
 * Tells what a failure means: one of the driver as an error with one sentence and a code of the closed set. What was thrown by
 * those who use the database, a refusal of their own among it, stays what it is.
 */
export function explainFailure(failure: unknown, connection: Connection): unknown {
  if (!(failure instanceof Neo4jError)) return failure;
  const code = codeOf(failure);
  return new GraphError(code, sentence(code, failure, connection), { cause: failure });
}

function codeOf({ code, message }: Neo4jError): GraphErrorCode {
  const busy = waitedInVain.exec(message)?.[1];
  // While fewer are busy than may be, it is a new connection that was waited for: the database does not answer.
  if (busy) return Number(busy) < MOST_CONNECTIONS ? "UNREACHABLE" : "OVERLOADED";
  return codes.find(([pattern]) => pattern.test(code))?.[1] ?? "FAILED";
}

function sentence(code: GraphErrorCode, cause: Error, { uri, username, database }: Connection): string {
  switch (code) {
    case "UNREACHABLE":
      return `No Neo4j answers at ${uri}: start it there, or name another with NEO4J_URI.`;
    case "WRONG_PASSWORD":
      return `Neo4j at ${uri} refuses the user name "${username}" with this password: set NEO4J_USERNAME and NEO4J_PASSWORD.`;
    case "WRONG_DATABASE":
      return `Neo4j at ${uri} has no database "${database ?? ""}": create it, or name another with NEO4J_DATABASE.`;
    case "STOPPED":
      return `Neo4j at ${uri} cannot write and has stopped working: see whether its disk is full, make room, and start it again; what was stored before is kept.`;
    case "OVERLOADED":
      return `Neo4j at ${uri} is asked for more at once than it can do: try again, ask for less, or give it more memory.`;
    case "TIMEOUT":
      return "The database did not finish in the time allowed.";
    default:
      return cause.message;
  }
}
