import { Command, Option } from "commander";
import { formatNames, type FormatName } from "../extract/format-names";

interface ExtractOptions {
  format: FormatName;
  self: string;
  out?: string;
}

/** `normgraph extract`: the references of texts, without a database. */
export const extractCommand = (): Command =>
  new Command("extract")
    .description("find every reference to a legal act or provision in UTF-8 texts; needs no database")
    .argument("<file...>", "the texts; - is standard input")
    .addOption(
      new Option("--format <format>", "jsonl: records for programs; table: for the terminal; html: a page to read")
        .choices(formatNames)
        .default("jsonl"),
    )
    .option("--self <name>", "what the text itself is: self, constitution, or a code such as code/migration", "self")
    .option("--out <folder>", "write one file for each text into this folder")
    .addHelpText("after", "\nExample:\n  $ npx normgraph extract report.txt --format html > report.html")
    .action(async (files: string[], { format, self, out }: ExtractOptions) => {
      // Loaded only now: the other commands do without the extractor.
      const { extract } = await import("../extract/extract.js");
      process.exitCode = await extract({ files, format, self, out });
    });
