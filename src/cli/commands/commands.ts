import type { Command } from "commander";
import type { QuestionCommand } from "../answers/question-command";
import { conflicts } from "./conflicts";
import { connect } from "./connect";
import { extractCommand } from "./extract";
import { find } from "./find";
import { measure } from "./measure";
import { measures } from "./measures";
import { migrateCommand } from "./migrate";
import { neo4jCommand } from "./neo4j";
import { restsOn } from "./rests-on";
import { seedCommand } from "./seed";
import { startCommand } from "./start";
import { treaties } from "./treaties";
import { verifyCommand } from "./verify";
import { whatChanged } from "./what-changed";
import { whatWasKnown } from "./what-was-known";
import { whoAmended } from "./who-amended";

/** The commands that ask a question, in the order of the help. */
export const questions: QuestionCommand<unknown>[] = [
  whoAmended,
  whatChanged,
  treaties,
  measure,
  measures,
  restsOn,
  connect,
  find,
  whatWasKnown,
  conflicts,
];

/** The commands that read texts, without the graph. */
export const readers: (() => Command)[] = [extractCommand];

/** The commands that run the graph, in the order of the help. */
export const operations: (() => Command)[] = [startCommand, neo4jCommand, migrateCommand, seedCommand, verifyCommand];
