import { readQuestions } from "../questions/read-questions";

/**
 * Asks the server at this address each known question once, one after another: the database plans a statement when it first meets
 * it, which takes seconds, and those who ask first need not wait for that. Ends when the signal is aborted; never throws, for whatever
 * goes wrong here will be told to the one who asks next.
 */
export async function warmUp(url: string, signal: AbortSignal): Promise<void> {
  for (const { document: query, variables } of readQuestions()) {
    try {
      const body = JSON.stringify({ query, variables });
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${url}/graphql`, { method: "POST", headers, body, signal });
      await response.arrayBuffer();
    } catch {
      if (signal.aborted) return;
    }
  }
}
