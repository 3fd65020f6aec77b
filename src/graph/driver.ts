import neo4j, {
  type Driver,
  type Integer,
  type ManagedTransaction,
  type Session,
  type SessionConfig,
} from "neo4j-driver";
import type { Connection } from "./connection";
import { explainFailure, GraphError, MOST_CONNECTIONS } from "./graph-error";

/** One row of an answer: what RETURN names, as plain values (numbers are JS numbers, lists are arrays). */
export type Row = Record<string, unknown>;

/** What a statement is given. Whole numbers that Cypher must see as such (LIMIT, SKIP) are made with `integer`. */
export type Parameters = Record<string, unknown>;

/** A write transaction: all that is run in it is stored together or not at all. */
export interface WriteTx {
  run(statement: string, parameters?: Parameters): Promise<Row[]>;
}

/** A database that holds the graph. Every failure of it is a `GraphError`. */
export interface Graph {
  /**
   * Rows of one statement that changes nothing (the server refuses one that would). After `timeout` milliseconds the server ends
   * it, and a broken connection is not replaced any more.
   */
  read(statement: string, parameters?: Parameters, options?: { timeout?: number }): Promise<Row[]>;
  /** What `work` gives, after all that it ran is stored. `work` may be called again when the database asks for it. */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Rows of one statement in a transaction of its own: constraints, indexes, CALL … IN TRANSACTIONS. */
  alter(statement: string, parameters?: Parameters): Promise<Row[]>;
  /** The server's version («5.26.31»); refuses what is unreachable, too old, or has no such user or database. */
  check(): Promise<string>;
  close(): Promise<void>;
}

const OLDEST = [5, 26] as const;
const READ_ATTEMPTS = 3;

/** A whole number as Cypher understands it; a JS number arrives there as a float. */
export const integer = (value: number): Integer => neo4j.int(value);

/** Opens the way to a database; nothing is sent before the first statement or `check`. */
export function connect(connection: Connection): Graph {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: MOST_CONNECTIONS,
    connectionAcquisitionTimeout: 8_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    userAgent: "normgraph",
  });
  return new DriverGraph(driver, connection);
}

class DriverGraph implements Graph {
  private readonly session: SessionConfig;

  constructor(
    private readonly driver: Driver,
    private readonly connection: Connection,
  ) {
    // A cluster's members lag behind each other: bookmarks make what was written visible to the reads that follow.
    const bookmarkManager = connection.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : undefined;
    this.session = { database: connection.database, bookmarkManager };
  }

  async read(
    statement: string,
    parameters: Parameters = {},
    { timeout = Infinity }: { timeout?: number } = {},
  ): Promise<Row[]> {
    const end = performance.now() + timeout;
    // Auto-commit: no BEGIN and COMMIT on the wire. Reading again is harmless, so a broken connection is replaced silently.
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.inSession(neo4j.session.READ, async (session) => {
          const left = Math.ceil(end - performance.now());
          const { records } = await session.run(statement, parameters, timeout === Infinity ? {} : { timeout: left });
          return records.map((record) => record.toObject());
        });
      } catch (failure) {
        const isBroken = failure instanceof GraphError && failure.code === "UNREACHABLE";
        if (!isBroken || attempt === READ_ATTEMPTS || performance.now() >= end) throw failure;
      }
    }
  }

  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.inSession(neo4j.session.WRITE, (session) => session.executeWrite((tx) => work(writeTx(tx))));
  }

  alter(statement: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.inSession(neo4j.session.WRITE, async (session) => {
      const { records } = await session.run(statement, parameters);
      return records.map((record) => record.toObject());
    });
  }

  check(): Promise<string> {
    return this.inSession(neo4j.session.READ, async (session) => {
      const { summary } = await session.run("RETURN 1 AS answer");
      return supportedVersion(summary.server.agent ?? "", this.connection.uri);
    });
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async inSession<T>(
    defaultAccessMode: SessionConfig["defaultAccessMode"],
    work: (session: Session) => Promise<T>,
  ) {
    const session = this.driver.session({ ...this.session, defaultAccessMode });
    try {
      return await work(session);
    } catch (failure) {
      throw explainFailure(failure, this.connection);
    } finally {
      await session.close();
    }
  }
}

const writeTx = (tx: ManagedTransaction): WriteTx => ({
  run: async (statement, parameters = {}) => (await tx.run(statement, parameters)).records.map((row) => row.toObject()),
});

function supportedVersion(agent: string, uri: string): string {
  const [, version = "", major, minor] = /^Neo4j\/((\d+)\.(\d+)\S*)/.exec(agent) ?? [];
  const wanted = OLDEST.join(".");
  if (!version)
    throw new GraphError("TOO_OLD", `What answers at ${uri} is "${agent}": normgraph needs Neo4j ${wanted} or newer.`);
  const newEnough = Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
  if (!newEnough) throw new GraphError("TOO_OLD", `Neo4j at ${uri} is ${version}: normgraph needs ${wanted} or newer.`);
  return version;
}
