import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Tell } from "../../session";
import type { Connection } from "../connection";
import { connect } from "../driver";
import { findConnection, isStarterAlive, serverFolder } from "./connection-file";
import { requireJava } from "./java";
import { launch, type Launched } from "./launch";
import { fetchLibraries } from "./libraries";
import { requireRoom } from "./room";

/** A Neo4j on this machine: one that this process started, or one that another normgraph runs on the same home. */
export interface EmbeddedNeo4j {
  connection: Connection;
  startedHere: boolean;
  /** Settles when it has ended; of one that another process runs this is heard some seconds later. */
  ended: Promise<void>;
  /** Stops what was started here, and waits until it is gone. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Bolt port; any free one where absent. */
  port?: number;
  javaHome?: string;
  /** Folder that keeps the fetched libraries, version beside version; `libraries` in the home where absent. */
  shelf?: string;
  tell?: Tell;
  /** Aborting gives up the start, and leaves nothing running. */
  signal?: AbortSignal;
}

const LOOKED_AT_EVERY = 500;
const OTHERS_LOOKED_AT_EVERY = 2_000;

/**
 * The Neo4j whose data lies in this home: the one that runs there already, else one that is started now. Of several that start at
 * once, one starts it and the others use it; what killed processes left behind hinders nobody.
 */
export async function startEmbedded(home: string, options: EmbeddedOptions = {}): Promise<EmbeddedNeo4j> {
  const {
    tell = () => {},
    signal = new AbortController().signal,
    port = 0,
    javaHome,
    shelf = join(home, "libraries"),
  } = options;
  for (;;) {
    signal.throwIfAborted();
    const running = await findRunning(home);
    if (running) {
      return { connection: running, startedHere: false, ended: untilGone(home, running), stop: async () => {} };
    }

    const java = await requireJava(javaHome);
    const libraries = await fetchLibraries(shelf, tell, signal);
    await mkdir(serverFolder(home), { recursive: true });
    await requireRoom(serverFolder(home));
    tell("Starting Neo4j");
    const launched: Launched | "in use" = await launch({ home, java, libraries, port, signal });
    if (launched !== "in use") return { ...launched, startedHere: true };

    tell("Waiting for another normgraph that starts or stops this database");
    await pause(LOOKED_AT_EVERY, undefined, { signal });
  }
}

/** How the Neo4j of this home is reached, if one answers there. */
export async function findRunning(home: string): Promise<Connection | undefined> {
  const connection = await findConnection(home);
  if (!connection || !(await isStarterAlive(home))) return undefined;
  const graph = connect(connection);
  try {
    await graph.check();
    return connection;
  } catch {
    return undefined;
  } finally {
    await graph.close();
  }
}

async function untilGone(home: string, { password }: Connection): Promise<void> {
  do await pause(OTHERS_LOOKED_AT_EVERY, undefined, { ref: false });
  while ((await findConnection(home))?.password === password);
}
