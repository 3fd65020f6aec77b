import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { inPackage } from "../package-root";
import { buildNormgraphSchema } from "./schema";

const BANNER = "# Printed from the type classes in src by `npm run generate`: change them, not this file.";

/** The file that holds the schema as text, for readers and for tools. */
export const schemaFile = inPackage("schema.graphql");

/** The schema as the file should hold it: sorted, so that a change shows where it was made. */
export function printedSchema(): string {
  return `${BANNER}\n\n${printSchema(lexicographicSortSchema(buildNormgraphSchema()))}\n`;
}

/** Writes the schema to its file. */
export function printSchemaFile(): void {
  writeFileSync(schemaFile, printedSchema());
}

if (require.main === module) printSchemaFile();
