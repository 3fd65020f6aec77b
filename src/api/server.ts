import { buildNormgraphSchema } from "./schema";
import { serveSchema } from "./serve-schema";
import type { RunningServer, Serving } from "./serve-schema";

/** Serves the graph over GraphQL. Throws CannotListen where the port is taken. */
export function startServer(serving: Serving): Promise<RunningServer> {
  return serveSchema(buildNormgraphSchema(), serving);
}
