import { Command, Option } from "commander";
import { run } from "../run";
import type { Block, Nothing } from "./blocks";
import type { Taken } from "./taken";

/** The variables of a question, as they are sent. */
export type Variables = Record<string, unknown>;

/** A command that asks one question of src/questions: what it takes, and how the answer is shown. */
export interface QuestionCommand<Answer> {
  /** Its name, and that of the question. */
  name: string;
  /** One line of the help, which ends without a full stop. */
  summary: string;
  /** Arguments that get an answer from the seeds, as they are typed. */
  example: string;
  /** What stands after its name, in this order. */
  takes: Taken[];
  /** Options without which nothing can be asked. */
  requires?: Taken[];
  options: Taken[];
  /** Variables that name acts, provisions or measures of which the answer itself does not say whether they are known. */
  resources?: string[];
  /** Variables that follow from the others. */
  derive?(variables: Variables): Variables;
  /** The parts of the answer; where nothing was found, the sentence that says so. */
  show(answer: Answer, variables: Variables): Block[] | Nothing;
}

/** What a question is left with: as grep does, 1 where nothing was found and 2 where there is no answer; 130 is Ctrl-C. */
export const exitCodes = { found: 0, nothing: 1, refused: 2, interrupted: 130 } as const;

/** The command as commander knows it. Nothing of what answers is loaded before it is run. */
export function questionCommand<Answer>(question: QuestionCommand<Answer>): Command {
  const { name, summary, example, takes, requires = [], options } = question;
  const command = new Command(name).description(summary);
  for (const { as, description, read } of takes) command.argument(as, description, lastOf(read));
  for (const taken of [...requires, ...options])
    command.addOption(optionOf(taken).makeOptionMandatory(requires.includes(taken)));
  return command
    .option("--json", "print what GraphQL answers, for programs")
    .addHelpText("after", `\nExample:\n  $ npx normgraph ${name} ${example}`)
    .action(() =>
      run(async (session) => {
        const { answer } = await import("./answer.js");
        return answer(session, question, variablesOf(question, command), Boolean(command.opts().json));
      }, exitCodes),
    );
}

/** The variables that a command line gives; those that it does not name are left out. */
export function variablesOf<Answer>(question: QuestionCommand<Answer>, command: Command): Variables {
  const { takes, requires = [], options, derive } = question;
  const values = command.opts();
  const given = [
    ...takes.map(({ variable }, index): [string, unknown] => [variable, joined(command.processedArgs[index])]),
    ...[...requires, ...options].map((taken): [string, unknown] => [
      taken.variable,
      values[optionOf(taken).attributeName()],
    ]),
  ];
  const variables = Object.fromEntries(given.filter(([, value]) => value !== undefined));
  return { ...variables, ...derive?.(variables) };
}

function optionOf({ as, description, read }: Taken): Option {
  const option = new Option(as, description);
  return read ? option.argParser(lastOf(read) as (text: string) => unknown) : option;
}

/** commander hands a reader what it has read before, too. */
const lastOf = (read: Taken["read"]) => (read ? (text: string) => read(text) : undefined);

/** Words of one label need no quotation marks: `rests-on 39, 07.02.2014`. */
const joined = (value: unknown) => (Array.isArray(value) ? value.join(" ") : value);
