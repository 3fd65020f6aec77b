import "reflect-metadata";
import { createServer } from "node:http";
import { listen } from "./api/listen";
import { startServer } from "./api/server";
import { warmUp } from "./api/warm-up";
import { bringUp } from "./bring-up";
import { serverFolder } from "./graph/embedded/connection-file";
import { openDatabase, type Database } from "./graph/open";
import { logTo } from "./log";
import { interruption, type Session } from "./session";
import type { Settings } from "./settings";

/** Settings → database → migrate → seed → listen; then serves until the session is interrupted, drains, and stops what it started. */
export async function serve(session: Session): Promise<never> {
  const { settings, tell, signal } = session;
  await refuseTakenPort(settings);
  const database = await openDatabase(session);
  try {
    const { graph, version, connection, during } = database;
    tell(`Neo4j ${version} answers at ${connection.uri}`);
    await during(bringUp(database, session));
    const server = await startServer({ graph, settings, log: logTo(process.stderr, settings.logLevel) });
    try {
      tell(welcome(server.url, database, settings));
      void warmUp(server.url, signal);
      return await during(interruption(signal));
    } finally {
      await server.close();
    }
  } finally {
    await database.close();
  }
}

/** Says that the port is taken before minutes are spent on a database that nobody could reach. */
async function refuseTakenPort({ host, port }: Settings): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise((resolve) => probe.close(resolve));
}

const question = `{ article(code: "migration", number: "64.0.6-1") { label amendments { nodes { kind act { label } standing } } } }`;

function welcome(url: string, { connection }: Database, { neo4j, home }: Settings): string {
  const secret = neo4j ? "" : ` (user name and password: ${serverFolder(home)}/connection.json)`;
  return `
normgraph answers at ${url}
  GraphiQL ${url}/graphiql
  GraphQL  ${url}/graphql
  health   ${url}/health   ready  ${url}/ready
  Neo4j    ${connection.uri}${secret}

Who amended article 64.0.6-1 of the Migration Code?
  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: question })}'

It runs until Ctrl-C.`;
}
