import { parseQuestion, type Question } from "../../src/questions/parse-question";

const files = import.meta.glob<string>("../../src/questions/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const nameOf = (path: string) => path.replace(/^.*\/|\.graphql$/g, "");

/** The questions that the graph answers, in their order. */
export const questions: Question[] = Object.entries(files)
  .map(([path, text]) => parseQuestion(nameOf(path), text))
  .sort((one, other) => one.number - other.number);

/** What the editors show of a question: the document under its own words, and its example. */
export function exampleOf({ english, azerbaijani, document, variables }: Question): {
  query: string;
  variables: string;
} {
  return {
    query: `# ${azerbaijani}\n# ${english}\n${document}`,
    variables: `${JSON.stringify(variables, null, 2)}\n`,
  };
}
