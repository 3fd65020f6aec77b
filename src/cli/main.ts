import { Command, Help } from "commander";
import { questionCommand } from "./answers/question-command";
import { letReadersLeave } from "./answers/terminal";
import { operations, questions, readers } from "./commands/commands";

const WRONG_USE = 2;

letReadersLeave(process.stdout);
letReadersLeave(process.stderr);

const program = new Command("normgraph")
  .description("A reference knowledge graph of legal acts, served over GraphQL on Neo4j")
  .configureHelp({
    minWidthToWrap: 20,
    subcommandTerm: (command) => new Help().subcommandTerm(command).replace(" [options]", ""),
  })
  .addHelpText("after", "\nExamples:\n  $ npx normgraph start\n  $ npx normgraph who-amended migration 64.06-1");

program.commandsGroup("Ask the graph:");
for (const question of questions) program.addCommand(questionCommand(question));
program.commandsGroup("Read texts:");
for (const make of readers) program.addCommand(make());
program.commandsGroup("Run it:");
for (const make of operations) program.addCommand(make());
program.helpCommand("help [command]", "explain a command");

for (const command of [program, ...program.commands])
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USE));

void program.parseAsync();
