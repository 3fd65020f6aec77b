import { GraphQLError } from "graphql";

/** An error for the caller with code BAD_USER_INPUT: one sentence that names what was wrong and what is accepted. */
export function badUserInput(sentence: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(sentence, { extensions: { ...extensions, code: "BAD_USER_INPUT" } });
}
