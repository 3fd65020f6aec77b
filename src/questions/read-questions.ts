import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { inPackage } from "../package-root";
import { parseQuestion, type Question } from "./parse-question";

const ending = ".graphql";
// The compiler leaves files that are not TypeScript where they are: dist has none of them.
const inFolder = (...path: string[]) => inPackage("src", "questions", ...path);

/** The questions that the graph answers, in their order. */
export function readQuestions(): Question[] {
  return readdirSync(inFolder())
    .filter((file) => file.endsWith(ending))
    .map((file) => parseQuestion(basename(file, ending), readFileSync(inFolder(file), "utf8")))
    .sort((one, other) => one.number - other.number);
}

/** The question of this name: «who-amended». Refuses a name that none bears. */
export function readQuestion(name: string): Question {
  const question = readQuestions().find((one) => one.name === name);
  if (!question) throw new Error(`There is no question "${name}" in src/questions.`);
  return question;
}
