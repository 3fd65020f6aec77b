import "reflect-metadata";
import { ask } from "../../api/ask";
import { bringUp } from "../../bring-up";
import { isMigrated } from "../../graph/migrate";
import { withDatabase, type Database } from "../../graph/open";
import { logTo } from "../../log";
import { isKnown } from "../../nodes/is-known";
import { readQuestion } from "../../questions/read-questions";
import { Refusal } from "../../refusal";
import { isSeeded } from "../../seeding/is-seeded";
import type { Session } from "../../session";
import { nothing, type Nothing } from "./blocks";
import { exitCodes, type QuestionCommand, type Variables } from "./question-command";
import { refusalOf } from "./refusal-of";
import { renderBlocks } from "./render-blocks";
import { terminalOf, write } from "./terminal";
import { printable } from "./wrap";

/**
 * Asks the question, writes the answer as text or as GraphQL gives it, and gives the exit code. Refuses what the graph refuses, in
 * its own words.
 */
export function answer<Answer>(
  session: Session,
  question: QuestionCommand<Answer>,
  variables: Variables,
  json: boolean,
): Promise<number> {
  return withDatabase(session, async (database) => {
    await requireSeeds(database, session);
    const { settings } = session;
    const { document } = readQuestion(question.name);
    // A log of what went wrong is for those who look for it: the person at the terminal is told a sentence.
    const log = logTo(process.stderr, ["debug", "trace"].includes(settings.logLevel) ? settings.logLevel : "silent");
    const result = await ask({ graph: database.graph, settings, log, document, variables });
    if (json) await write(process.stdout, `${JSON.stringify(result)}\n`);
    if (result.errors) throw refusalOf(result.errors);
    const answered = question.show(result.data as Answer, variables);
    const shown = "nothing" in answered ? await explainNothing(database, question, variables, answered) : answered;
    if (database.startedHere) session.tell("Neo4j was started for this question alone: npm start keeps it running.");
    const found = !("nothing" in shown);
    if (!json && found) await write(process.stdout, renderBlocks(shown, terminalOf(process.stdout)));
    if (!json && !found) await write(process.stderr, `${printable(shown.nothing)}\n`);
    return found ? exitCodes.found : exitCodes.nothing;
  });
}

/** A list with nothing on it does not tell a thing on which nothing rests from a word that means nothing. */
async function explainNothing<Answer>(
  { graph }: Database,
  { resources = [] }: QuestionCommand<Answer>,
  variables: Variables,
  answered: Nothing,
): Promise<Nothing> {
  for (const variable of resources) {
    const words = String(variables[variable]);
    if (!(await isKnown(graph, words))) return nothing(`The graph has no act, provision or measure «${words}».`);
  }
  return answered;
}

/** An embedded database that holds nothing yet is brought up; in one of the operator's own nothing is written unasked. */
async function requireSeeds(database: Database, session: Session): Promise<void> {
  const { graph, connection } = database;
  if ((await isMigrated(graph)) && (await isSeeded(graph))) return;
  if (!session.settings.neo4j) return bringUp(database, session);
  throw new Refusal(`The database at ${connection.uri} holds no graph of this normgraph yet: run npx normgraph seed.`);
}
