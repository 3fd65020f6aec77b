import { readFileSync } from "node:fs";
import { buildSchema, getVariableValues, Kind, parse, validate } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { inPackage } from "../../src/package-root";
import { parseQuestion } from "../../src/questions/parse-question";
import { readQuestion, readQuestions } from "../../src/questions/read-questions";

const contract = buildSchema(readFileSync(inPackage("test", "fixtures", "contract.graphql"), "utf8"));
const questions = readQuestions();

describe("the questions", () => {
  it("are ten, in their order", () => {
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("are found by name, and a name that none bears is refused", () => {
    expect(readQuestion("who-amended").number).toBe(1);
    expect(() => readQuestion("who-knows")).toThrow('There is no question "who-knows" in src/questions.');
  });

  it.each(questions)("$number, $name, may be asked of every graph that keeps the contract", ({ document }) => {
    expect(validate(contract, parse(document))).toEqual([]);
  });

  it.each(questions)("$number, $name, has an example that its variables accept and that names no other", (question) => {
    const operations = parse(question.document).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(operations).toHaveLength(1);
    const [{ variableDefinitions = [] }] = operations as [OperationDefinitionNode];
    expect(getVariableValues(contract, variableDefinitions, question.variables).errors).toBeUndefined();
    const declared = variableDefinitions.map(({ variable }) => variable.name.value);
    expect(declared).toEqual(expect.arrayContaining(Object.keys(question.variables)));
  });
});

describe("parseQuestion", () => {
  const written = '# 2. What did it change?\n# Nəyi dəyişdirib?\n# Variables: { "act": "52-IVQ" }\n{ act }\n';

  it("reads the heading and leaves the document", () => {
    expect(parseQuestion("what-changed", written)).toEqual({
      name: "what-changed",
      number: 2,
      english: "What did it change?",
      azerbaijani: "Nəyi dəyişdirib?",
      document: "{ act }\n",
      variables: { act: "52-IVQ" },
    });
  });

  it.each([
    ["no heading", "{ act }\n"],
    ["no number", written.replace("2. ", "")],
    ["one language", written.replace("# Nəyi dəyişdirib?\n", "")],
    ["no variables", written.replace(/# Variables.*\n/, "")],
  ])("refuses a file with %s", (_, text) => {
    expect(() => parseQuestion("what-changed", text)).toThrow("The question what-changed must begin with three lines");
  });
});
