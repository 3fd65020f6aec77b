import { Command } from "commander";
import { run } from "../run";

/** `normgraph start`: everything, ready for questions. */
export const startCommand = (): Command =>
  new Command("start")
    .description("start the database, load the seeds and serve the graph over GraphQL until Ctrl-C")
    .addHelpText("after", "\nExample:\n  $ PORT=4001 npx normgraph start")
    .action(() => run(async (session) => (await import("../../main.js")).serve(session)));
