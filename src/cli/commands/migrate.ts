import { Command } from "commander";
import { run } from "../run";

/** `normgraph migrate`: constraints and indexes. */
export const migrateCommand = (): Command =>
  new Command("migrate")
    .description("bring the database to the form that this normgraph knows: constraints and indexes, each once")
    .addHelpText("after", "\nExample:\n  $ NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… npx normgraph migrate")
    .action(() =>
      run(async (session) => {
        const { migrate } = await import("../../graph/migrate.js");
        const { withDatabase } = await import("../../graph/open.js");
        return withDatabase(session, async ({ graph }) => {
          const applied = await migrate(graph);
          console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}` : "Nothing to apply.");
        });
      }),
    );
