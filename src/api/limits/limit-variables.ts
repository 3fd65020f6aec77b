import type { ApolloServerPlugin } from "@apollo/server";
import { limitExceeded } from "./limit-exceeded";
import { limits } from "./limits";

/** Refuses variables that nest deeper than any argument needs: whoever reads them may do so by recursion. */
export const limitVariables: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request: { variables } }) {
        if (nestsDeeper(variables, limits.variableDepth))
          throw limitExceeded(`The variables nest more than ${limits.variableDepth} levels deep.`);
      },
    };
  },
};

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsDeeper(inner, levels - 1));
}
