import { graphql } from "graphql";
import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../graph/driver";
import { Answers } from "../graph/projection";
import type { Settings } from "../settings";
import { readsWithin } from "./deadline";
import { errorPresenter } from "./errors/present-error";
import { buildNormgraphSchema } from "./schema";

/** What is asked of which graph. */
export interface Asked {
  graph: Pick<Graph, "read">;
  settings: Pick<Settings, "operationTimeout">;
  log: Logger;
  document: string;
  variables: Record<string, unknown>;
}

/** What the server would answer to this document, without a server: the same data, the same errors, in the same order. */
export async function ask({ graph, settings, log, document, variables }: Asked): Promise<FormattedExecutionResult> {
  const { data, errors } = await graphql({
    schema: buildNormgraphSchema(),
    source: document,
    variableValues: variables,
    contextValue: { answers: new Answers(readsWithin(settings.operationTimeout, graph)) },
  });
  const present = errorPresenter(log);
  // Errors come first, as Apollo Server has them; what never began to be answered has no data.
  return {
    errors: errors?.map((error) => present(formatted(error, data === undefined), error)),
    data,
  };
}

/** An error as Apollo Server formats it: what graphql-js refuses before it executes is the caller's matter. */
function formatted(error: GraphQLError, beforeExecution: boolean): GraphQLFormattedError {
  const code = beforeExecution ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
  return { ...error.toJSON(), extensions: { code, ...error.extensions } };
}
