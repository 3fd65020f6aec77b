import "reflect-metadata";
import { Command } from "commander";
import { migrateCommand } from "./commands/migrate";
import { neo4jCommand } from "./commands/neo4j";
import { seedCommand } from "./commands/seed";
import { startCommand } from "./commands/start";
import { verifyCommand } from "./commands/verify";

const program = new Command("normgraph")
  .description("A reference knowledge graph of legal acts, served over GraphQL on Neo4j")
  .addHelpText("after", "\nExample:\n  $ npx normgraph start")
  .addCommand(startCommand())
  .addCommand(neo4jCommand())
  .addCommand(migrateCommand())
  .addCommand(seedCommand())
  .addCommand(verifyCommand());

void program.parseAsync();
