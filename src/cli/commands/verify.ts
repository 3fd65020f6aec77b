import { Command } from "commander";
import { verify } from "../../assertions/verify";
import { withDatabase } from "../../graph/open";
import { run } from "../run";

/** `normgraph verify`: the rules that the database itself cannot keep. */
export const verifyCommand = (): Command =>
  new Command("verify")
    .description("look through the whole stored graph for what breaks its rules; exit code 1 when something does")
    .addHelpText("after", "\nExample:\n  $ npx normgraph verify")
    .action(() =>
      run((session) =>
        withDatabase(session, async ({ graph }) => {
          let found = 0;
          for await (const { rule, id, sentence } of verify(graph)) {
            console.log(`${rule}: ${id}: ${sentence}`);
            found++;
          }
          console.log(found > 0 ? `${found} violations.` : "The graph keeps every rule.");
          return found > 0 ? 1 : 0;
        }),
      ),
    );
