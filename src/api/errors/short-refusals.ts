import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";

const MOST_BYTES = 1_800;

/** Keeps an answer that is nothing but errors short: the first always stays, the others while there is room. */
export const shortRefusals: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind === "single" && body.singleResult.errors && !body.singleResult.data)
          body.singleResult.errors = firstThatFit(body.singleResult.errors);
      },
    };
  },
};

function firstThatFit(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  let bytes = 0;
  return errors.filter((error, index) => {
    bytes += Buffer.byteLength(JSON.stringify(error)) + 1;
    return index === 0 || bytes <= MOST_BYTES;
  });
}
