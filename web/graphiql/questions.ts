import { type GraphQLSchema, parse, validate } from "graphql";
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

/** The questions that a server of this schema can answer; all of them while the schema is not known yet. */
export function answerable(schema: GraphQLSchema | null | undefined): Question[] {
  return schema ? questions.filter(({ document }) => validate(schema, parse(document)).length === 0) : questions;
}

/** What the editors show of a question: the document under its own words, and its example. */
export function exampleOf({ english, azerbaijani, document, variables }: Question): {
  query: string;
  variables: string;
} {
  return {
    query: `# ${azerbaijani}\n# ${english}\n${document}`,
    variables: JSON.stringify(variables, null, 2),
  };
}
