import { GraphQLError } from "graphql";
import type { ASTNode } from "graphql";

/** The refusal of an operation that asks for more than the limits allow: one sentence with the limit in it. */
export function limitExceeded(sentence: string, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(sentence, { nodes, extensions: { code: "LIMIT_EXCEEDED", http: { status: 400 } } });
}
