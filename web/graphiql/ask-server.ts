import type { Fetcher } from "@graphiql/toolkit";

/** Beside this page, wherever the server is mounted. */
const address = new URL("../graphql", document.baseURI);

/** What the server answers to a GraphQL request; an answer that is not GraphQL's becomes one sentence. */
export const askServer: Fetcher = async (request) => {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(request),
  }).catch(() => undefined);
  if (!response) return failure("The server does not answer: is normgraph still running?");
  return response.json().catch(() => failure(`The server answered ${response.status} without JSON.`));
};

const failure = (message: string) => ({ errors: [{ message }] });
