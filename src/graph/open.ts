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
  /** Whether it is a Neo4j that this process started, and will stop. */
  startedHere: boolean;
  /** What the work gives; rejected at once when the session is interrupted, or an embedded Neo4j ends under it. */
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
    const version = await during(graph.check());
    return { graph, connection, version, startedHere: embedded?.startedHere ?? false, during, close };
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
  throw new Refusal(
    embedded?.startedHere
      ? "Neo4j ended by itself: look into its logs, then start again; what was stored is kept."
      : "The normgraph that ran Neo4j for this one has ended: start again; what was stored is kept.",
  );
}
