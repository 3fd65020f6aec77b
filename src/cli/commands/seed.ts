import { Command } from "commander";
import { inPackage } from "../../package-root";
import { run } from "../run";

/** `normgraph seed`: the documents and claims that the project brings. */
export const seedCommand = (): Command =>
  new Command("seed")
    .description("load a folder of seeds (registry, documents, claims); loading the same again changes nothing")
    .argument("[folder]", "the folder of seeds", inPackage("seeds"))
    .addHelpText("after", "\nExample:\n  $ npx normgraph seed seeds")
    .action((folder: string) =>
      run(async (session) => {
        const { migrate } = await import("../../graph/migrate.js");
        const { withDatabase } = await import("../../graph/open.js");
        const { seed } = await import("../../seeding/seed.js");
        return withDatabase(session, async ({ graph }) => {
          await migrate(graph);
          session.tell("Loading the seeds");
          const { created, changed } = await seed(graph, folder);
          console.log(`The graph holds what ${folder} says: ${created} nodes are new, ${changed} changed.`);
        });
      }),
    );
