import { inPackage } from "../package-root";
import { Refusal } from "../refusal";
import type { Graph, WriteTx } from "./driver";
import { GraphError } from "./graph-error";
import { readMigrations, type Migration } from "./migration-file";

interface Applied {
  version: number;
  name: string;
  checksum: string;
}

/**
 * Brings the database to the form that this program knows, and gives the names of the migrations that it applied. Each is applied
 * once, in order; applying is safe to interrupt (its statements must bear being repeated) and safe to run by several at once.
 * Refuses a database whose applied migrations differ from the files.
 */
export async function migrate(graph: Graph, folder = inPackage("cypher", "migrations")): Promise<string[]> {
  const migrations = await readMigrations(folder);
  await makeLedger(graph);
  const applied = await graph.write(async (tx) => {
    // One at a time: who comes second waits here for the first one's commit. Constraints cannot be made in this transaction,
    // as it writes, so they are made beside it while it holds the lock.
    await tx.run("MERGE (lock:MigrationLock {id: 'migrations'}) SET lock.takenAt = datetime()");
    const pending = pendingMigrations(migrations, await readLedger(tx));
    for (const migration of pending) {
      await applyMigration(graph, migration);
    }
    return pending.map(({ name }) => name);
  });
  await graph.alter("CALL db.awaitIndexes(600)");
  return applied;
}

/** Whether the database has every migration of the folder; writes nothing. */
export async function isMigrated(
  graph: Pick<Graph, "read">,
  folder = inPackage("cypher", "migrations"),
): Promise<boolean> {
  const applied = await readLedger({ run: (text) => graph.read(text) });
  return pendingMigrations(await readMigrations(folder), applied).length === 0;
}

async function makeLedger(graph: Graph): Promise<void> {
  for (const [label, key] of [
    ["Migration", "version"],
    ["MigrationLock", "id"],
  ]) {
    await makeUnique(graph, `CREATE CONSTRAINT IF NOT EXISTS FOR (m:${label}) REQUIRE m.${key} IS UNIQUE`);
  }
}

/** Makes a constraint; two who make it at the same moment may disturb each other, and then it exists at the next attempt. */
async function makeUnique(graph: Graph, constraint: string, attempts = 5): Promise<void> {
  try {
    await graph.alter(constraint);
  } catch (failure) {
    if (attempts === 1 || !(failure instanceof GraphError) || failure.code !== "FAILED") throw failure;
    await makeUnique(graph, constraint, attempts - 1);
  }
}

async function readLedger(tx: WriteTx): Promise<Applied[]> {
  const rows = await tx.run(
    "MATCH (m:Migration) RETURN m.version AS version, m.name AS name, m.checksum AS checksum ORDER BY version",
  );
  return rows.map(({ version, name, checksum }) => ({
    version: Number(version),
    name: String(name),
    checksum: String(checksum),
  }));
}

function pendingMigrations(migrations: Migration[], applied: Applied[]): Migration[] {
  const files = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const { version, name, checksum } of applied) {
    const file = files.get(version);
    if (!file)
      throw new Refusal(`The database has ${name}, which this normgraph does not know: use a newer normgraph.`);
    if (file.checksum !== checksum) {
      throw new Refusal(
        `${file.name} was changed after it was applied: restore it, and write the change as a new migration.`,
      );
    }
  }
  const last = applied.at(-1)?.version ?? 0;
  const pending = migrations.filter(({ version }) => !applied.some((done) => done.version === version));
  const late = pending.find(({ version }) => version < last);
  if (late) throw new Refusal(`${late.name} is older than what was applied already: give it a version above ${last}.`);
  return pending;
}

async function applyMigration(graph: Graph, { version, name, checksum, statements }: Migration): Promise<void> {
  for (const statement of statements) await graph.alter(statement);
  await graph.alter(
    "CREATE (:Migration {version: $version, name: $name, checksum: $checksum, appliedAt: datetime()})",
    {
      version,
      name,
      checksum,
    },
  );
}
