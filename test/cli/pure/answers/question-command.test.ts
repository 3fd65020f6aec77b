import { readFileSync } from "node:fs";
import { buildSchema, getVariableValues, Kind, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { questionCommand, variablesOf, type QuestionCommand } from "../../../../src/cli/answers/question-command";
import { questions } from "../../../../src/cli/commands/commands";
import { inPackage } from "../../../../src/package-root";
import { readQuestion, readQuestions } from "../../../../src/questions/read-questions";

const contract = buildSchema(readFileSync(inPackage("test", "fixtures", "contract.graphql"), "utf8"));

function declaredBy(name: string) {
  const { definitions } = parse(readQuestion(name).document);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  return operation.variableDefinitions ?? [];
}

/** The variables that a command line gives; throws what commander refuses. */
function variables(question: QuestionCommand<unknown>, args: string[]) {
  const command = questionCommand(question)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .action(() => {});
  command.parse(args, { from: "user" });
  return variablesOf(question, command);
}

const ask = (name: string, ...args: string[]) => {
  const question = questions.find((each) => each.name === name);
  if (!question) throw new Error(name);
  return variables(question, args);
};

/** The words of an example as a shell splits them. */
const shellWords = (line: string) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);

describe("the commands that ask", () => {
  it("ask every question", () => {
    expect(questions.map(({ name }) => name).sort()).toEqual(
      readQuestions()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(questions)("$name takes each variable of its question in one way", (question) => {
    const { name, takes, requires = [], options, derive } = question;
    const taken = [...takes, ...requires, ...options].map(({ variable }) => variable);
    const derived = Object.keys(derive?.({ day: "2016-10-10" }) ?? {});
    const declared = declaredBy(name).map(({ variable }) => variable.name.value);
    expect([...taken, ...derived].sort()).toEqual(declared.sort());
  });

  it.each(questions)("$name has an example that its question accepts", (question) => {
    const given = variables(question, shellWords(question.example));
    expect(getVariableValues(contract, declaredBy(question.name), given).errors).toBeUndefined();
  });
});

describe("variablesOf", () => {
  it("leaves out what the line does not name", () => {
    expect(ask("who-amended", "migration", "64.06-1")).toEqual({ code: "migration", number: "64.06-1" });
    expect(ask("conflicts")).toEqual({});
  });

  it("joins the words of a label", () => {
    expect(ask("rests-on", "39,", "07.02.2014", "--depth", "2")).toEqual({ act: "39, 07.02.2014", depth: 2 });
  });

  it("reads days, instants and words of a vocabulary", () => {
    expect(ask("treaties", "--stages", "signed,In-Force", "--as-of", "2016-12-31", "--known-at", "2026-11-20")).toEqual(
      {
        stages: ["SIGNED", "IN_FORCE"],
        asOf: "2016-12-31",
        knownAt: "2026-11-20T00:00:00Z",
      },
    );
    expect(ask("what-was-known", "CH", "2016-03-01", "2026-11-19T10:00:00+04:00")).toEqual({
      party: "CH",
      day: "2016-03-01",
      eve: "2016-02-29",
      beforeRecording: "2026-11-19T10:00:00+04:00",
    });
  });

  it.each([
    ["treaties", ["--as-of", "31.12.2016"], "A day is written 2016-12-31."],
    ["treaties", ["--as-of", "2016-02-30"], "A day is written 2016-12-31."],
    ["treaties", ["--known-at", "yesterday"], "An instant is written 2026-11-20T00:00:00Z, or as a day"],
    ["treaties", ["--known-at", "2026-11-20T25:00:00Z"], "An instant is written 2026-11-20T00:00:00Z, or as a day"],
    ["treaties", ["--first", "many"], "It must be a whole number."],
    ["conflicts", ["--types", "rival"], "Accepted are rival-insertion, date-or-issuer, impossible-order"],
    ["measures", [], "required option '--authority <name>' not specified"],
    ["who-amended", ["migration"], "missing required argument 'number'"],
    ["who-amended", ["migration", "64", "65"], "too many arguments"],
  ])("refuses %s %j in a sentence", (name, args, sentence) => {
    expect(() => ask(name, ...args)).toThrow(sentence);
  });
});
