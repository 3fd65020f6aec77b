import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { RequestContext } from "./context";
import { errorPresenter } from "./errors/present-error";
import { refuseOtherKinds } from "./errors/refuse-other-kinds";
import { shortRefusals } from "./errors/short-refusals";
import { limitAliases } from "./limits/limit-aliases";
import { limitDepth } from "./limits/limit-depth";
import { limitVariables } from "./limits/limit-variables";
import { limits } from "./limits/limits";
import { noteOperation } from "./request-log";

const MOST_VALIDATION_ERRORS = 3;

/** Starts Apollo Server over a schema, within the limits; whatever the environment says, it reports to nobody. */
export async function startGraphqlServer(
  schema: GraphQLSchema,
  httpServer: Server,
  log: Logger,
): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema,
    logger: log,
    nodeEnv: "production",
    stopOnTerminationSignals: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [limitDepth, limitAliases],
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    formatError: errorPresenter(log),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    plugins: [
      refuseOtherKinds,
      limitVariables,
      shortRefusals,
      noteOperation,
      ApolloServerPluginDrainHttpServer({ httpServer }),
      // It would wrap every field.
      ApolloServerPluginCacheControlDisabled(),
      // It would load from other machines.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}
