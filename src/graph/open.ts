import type { Settings } from "../settings";
import type { Connection } from "./connection";
import { connect, type Graph } from "./driver";
import { startEmbedded, type EmbeddedNeo4j } from "./embedded/start";
import type { Tell } from "./embedded/libraries";

/** The database in use: the graph in it, how it is reached, and how to leave it. */
export interface Database {
  graph: Graph;
  connection: Connection;
  /** Its version («5.26.31»). */
  version: string;
  /** Settles when a Neo4j that was started here ends without having been asked to. */
  ended: Promise<void>;
  /** Leaves the database, and stops the Neo4j that was started here. */
  close(): Promise<void>;
}

/** The database that the settings name, else the embedded one of their home, started if need be. */
export async function openDatabase(settings: Settings, tell: Tell, signal: AbortSignal): Promise<Database> {
  const embedded = settings.neo4j ? undefined : await startOwn(settings, tell, signal);
  const connection = settings.neo4j ?? embedded!.connection;
  const graph = connect(connection);
  const close = async () => {
    await graph.close();
    await embedded?.stop();
  };
  try {
    const version = await graph.check();
    return { graph, connection, version, ended: embedded?.ended ?? new Promise(() => {}), close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

function startOwn(settings: Settings, tell: Tell, signal: AbortSignal): Promise<EmbeddedNeo4j> {
  const { home, neo4jPort: port, javaHome } = settings;
  return startEmbedded(home, { port, javaHome, tell, signal });
}
