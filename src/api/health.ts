import type { RequestHandler } from "express";
import type { Graph } from "../graph/driver";
import { within } from "./deadline";

const READY_WITHIN = 3_000;

/** Says that the process is alive, whatever becomes of the database. */
export const answerHealth: RequestHandler = (_request, response) => {
  response.json({ status: "alive" });
};

/**
 * Says whether the database answers: 200, or 503 if it does not within three seconds. Askers who come while a question to the
 * database is open share it, so that a frozen database is not asked again and again.
 */
export function readiness(graph: Pick<Graph, "check">): RequestHandler {
  let open: Promise<unknown> | undefined;
  return async (_request, response) => {
    open ??= graph.check().finally(() => (open = undefined));
    try {
      await within(READY_WITHIN, open);
      response.json({ status: "ready" });
    } catch {
      response.status(503).json({ status: "unavailable", code: "DATABASE_UNAVAILABLE" });
    }
  };
}
