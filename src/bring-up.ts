import type { Database } from "./graph/open";
import { migrate } from "./graph/migrate";
import { inPackage } from "./package-root";
import { seed } from "./seeding/seed";
import type { Session } from "./session";

/** Brings a database to what this program knows: its form, and the seeds. One that is there already stays as it is. */
export async function bringUp({ graph }: Pick<Database, "graph">, { tell }: Pick<Session, "tell">): Promise<void> {
  for (const name of await migrate(graph)) tell(`Applied ${name}`);
  tell("Loading the seeds");
  const { created, changed } = await seed(graph, inPackage("seeds"));
  tell(`Loading the seeds: ${created} nodes are new, ${changed} changed`);
}
