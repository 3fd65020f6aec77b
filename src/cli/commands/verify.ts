import { Command } from "commander";
import { inPackage } from "../../package-root";
import type { Session } from "../../session";
import { run } from "../run";

/** `normgraph verify`: the rules that the database itself cannot keep; with `--claims` what claims and extraction differ in. */
export const verifyCommand = (): Command =>
  new Command("verify")
    .description("look through the whole stored graph for what breaks its rules; exit code 1 when something does")
    .option(
      "--claims [folder]",
      "compare instead the claims of a folder of seeds with what the extraction reads in its documents; exit code 1 when a " +
        "difference has no reason",
    )
    .addHelpText("after", "\nExamples:\n  $ npx normgraph verify\n  $ npx normgraph verify --claims seeds")
    .action(({ claims }: { claims?: string | true }) =>
      run(async (session) =>
        claims === undefined ? verifyGraph(session) : verifyClaims(claims === true ? inPackage("seeds") : claims),
      ),
    );

async function verifyGraph(session: Session): Promise<number> {
  const { verify } = await import("../../assertions/verify.js");
  const { withDatabase } = await import("../../graph/open.js");
  return withDatabase(session, async ({ graph }) => {
    let found = 0;
    for await (const { rule, id, sentence } of verify(graph)) {
      console.log(`${rule}: ${id}: ${sentence}`);
      found++;
    }
    console.log(found > 0 ? `${found} violations.` : "The graph keeps every rule.");
    return found > 0 ? 1 : 0;
  });
}

const sides = { CURATED: "only the claims have", EXTRACTED: "only the extraction has" };

async function verifyClaims(folder: string): Promise<number> {
  const { explainDifferences } = await import("../../seeding/explain-differences.js");
  const { differences, idle } = explainDifferences(folder);
  for (const { documentId, by, what, reason } of differences)
    console.log(`${documentId}: ${sides[by]}: ${what}: ${reason ?? "NO REASON"}`);
  for (const { document, what } of idle) console.log(`${document}: a reason is given and nothing differs: ${what}`);
  const unexplained = differences.filter(({ reason }) => reason === undefined).length;
  console.log(`${differences.length} differences, ${unexplained} without a reason.`);
  return unexplained > 0 ? 1 : 0;
}
