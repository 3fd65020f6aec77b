import { Command } from "commander";
import { openDatabase } from "../../graph/open";
import { Refusal } from "../../refusal";
import { interrupted, run } from "../run";

/** `normgraph neo4j`: the database alone. */
export const neo4jCommand = (): Command =>
  new Command("neo4j")
    .description("start the embedded Neo4j alone and print how to connect; it runs until Ctrl-C")
    .addHelpText("after", "\nExample:\n  $ NEO4J_PORT=7687 npx normgraph neo4j")
    .action(() =>
      run(async ({ settings, tell, signal }) => {
        const database = await openDatabase(settings, tell, signal);
        try {
          const { uri, username, password } = database.connection;
          console.log(
            `Neo4j ${database.version} answers at ${uri}\n  user name  ${username}\n  password   ${password}`,
          );
          console.log("It runs until Ctrl-C.");
          const lost = await Promise.race([interrupted(signal), database.ended.then(() => "lost" as const)]);
          if (lost) throw new Refusal("Neo4j ended by itself: see its logs, then start again.");
        } finally {
          await database.close();
        }
      }),
    );
