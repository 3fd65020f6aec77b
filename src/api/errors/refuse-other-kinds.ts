import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";

/** Refuses a kind of operation that the schema does not have: validation lets it pass and execution fails on it. */
export const refuseOtherKinds: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation }) {
        if (operation && !schema.getRootType(operation.operation))
          throw new GraphQLError(`No ${operation.operation} is served here.`, {
            extensions: { code: "GRAPHQL_VALIDATION_FAILED", http: { status: 400 } },
          });
      },
    };
  },
};
