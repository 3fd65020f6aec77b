import { randomUUID } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { explainError } from "./explain-error";

const LONGEST_MESSAGE = 300;
const MOST_LOCATIONS = 3;

/**
 * How an error leaves: code and sentence of the closed set, with its place in the operation. One that was not foreseen is logged
 * whole under an id, and the caller is given that id and nothing else of it.
 */
export function errorPresenter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = { locations: formatted.locations?.slice(0, MOST_LOCATIONS), path: formatted.path };
    const explained = explainError(formatted, error);
    if (!explained) return { ...place, ...unforeseen(error, log) };
    const { code, message, candidates } = explained;
    return { message: shorten(message), ...place, extensions: { code, candidates } };
  };
}

/** What the caller is told of an error that was not foreseen, which is logged here. */
export function unforeseen(error: unknown, log: Logger) {
  const id = randomUUID();
  log.error({ id, err: error }, "unforeseen error");
  return {
    message: `Something went wrong here, not in your request; it is logged as ${id}.`,
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  };
}

function shorten(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)} …` : message;
}
