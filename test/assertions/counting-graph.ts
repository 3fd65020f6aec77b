import neo4j from "neo4j-driver";
import type { Graph } from "../../src/graph/driver";
import { testConnection } from "../connection";

/** A graph that counts what its write transactions changed: nodes, relationships, properties and labels together. */
export interface CountingGraph extends Pick<Graph, "write"> {
  /** How many changes there were since the last time that this was asked. */
  takeChanges(): number;
  close(): Promise<void>;
}

/** Opens the run's graph so that the database's own counters can be asked. */
export function connectCounting(): CountingGraph {
  const { uri, username, password, database } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  let changes = 0;
  return {
    async write(work) {
      const session = driver.session({ database });
      try {
        return await session.executeWrite((tx) =>
          work({
            run: async (statement, parameters) => {
              const { records, summary } = await tx.run(statement, parameters);
              for (const count of Object.values(summary.counters.updates())) changes += count;
              return records.map((record) => record.toObject());
            },
          }),
        );
      } finally {
        await session.close();
      }
    },
    takeChanges() {
      const taken = changes;
      changes = 0;
      return taken;
    },
    close: () => driver.close(),
  };
}
