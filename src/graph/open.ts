import { Refusal } from "../refusal";
import { interruption, type Session } from "../session";
import type { Connection } from "./connection";
import { connect, type Graph } from "./driver";
import { startEmbedded, type EmbeddedNeo4j } from "./embedded/start";

/** The database in use: the graph in it, how it is reached, and how to leave it. */
export interface Database {
  graph: Graph;
  connection: Connection;
  /** Its version («5.26.31»). */
  version: string;
  /** What the work gives; rejected at once when the session is interrupted, or a Neo4j that was started here ends by itself. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Leaves the database, and stops the Neo4j that was started here. */
  close(): Promise<void>;
}

/** The database that the settings name, else the embedded one of their home, started if need be. */
export async function openDatabase(session: Session): Promise<Database> {
  const { neo4j } = session.settings;
  const embedded = neo4j ? undefined : await startOwn(session);
  const connection = neo4j ?? (embedded as EmbeddedNeo4j).connection;
  const graph = connect(connection);
  const close = async () => {
    await graph.close();
    await embedded?.stop();
  };
  const during = <T>(work: Promise<T>) => Promise.race([work, interruption(session.signal), lost(embedded)]);
  try {
    return { graph, connection, version: await during(graph.check()), during, close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

/** Does the work with the database of the session, and leaves the database however the work ends. */
export async function withDatabase<T>(session: Session, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(session);
  try {
    return await database.during(work(database));
  } finally {
    await database.close();
  }
}

function startOwn({ settings: { home, neo4jPort: port, javaHome }, tell, signal }: Session): Promise<EmbeddedNeo4j> {
  return startEmbedded(home, { port, javaHome, tell, signal });
}

async function lost(embedded: EmbeddedNeo4j | undefined): Promise<never> {
  await (embedded?.ended ?? new Promise(() => {}));
  throw new Refusal("Neo4j ended by itself: look into its logs, then start again; what was stored is kept.");
}
