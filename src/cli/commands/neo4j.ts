import { Command } from "commander";
import { interruption } from "../../session";
import { run } from "../run";

/** `normgraph neo4j`: the database alone. */
export const neo4jCommand = (): Command =>
  new Command("neo4j")
    .description("start the embedded Neo4j alone and print how to connect; it runs until Ctrl-C")
    .addHelpText("after", "\nExample:\n  $ NEO4J_PORT=7687 npx normgraph neo4j")
    .action(() =>
      run(async (session) => {
        const { withDatabase } = await import("../../graph/open.js");
        return withDatabase(session, async ({ version, startedHere, connection: { uri, username, password } }) => {
          console.log(`Neo4j ${version} answers at ${uri}\n  user name  ${username}\n  password   ${password}`);
          if (!startedHere) return console.log("Another program runs it.");
          console.log("It runs until Ctrl-C.");
          return interruption(session.signal);
        });
      }),
    );
