import "reflect-metadata";
import { Command } from "commander";
import { neo4jCommand } from "./commands/neo4j";

const program = new Command("normgraph")
  .description("A reference knowledge graph of legal acts, served over GraphQL on Neo4j")
  .addCommand(neo4jCommand());

void program.parseAsync();
