/** A question of the graph: what it asks in two languages, the GraphQL document that asks it, and an example to ask it with. */
export interface Question {
  /** The name of its file without the ending: «who-amended». */
  name: string;
  /** Its place among the questions, from 1. */
  number: number;
  english: string;
  azerbaijani: string;
  /** The document without its heading; it holds one operation. */
  document: string;
  /** The variables of the example that the question names in words. */
  variables: Record<string, unknown>;
}

const heading = /^# (?<number>\d+)\. (?<english>.+)\n# (?<azerbaijani>.+)\n# Variables: (?<variables>\{.*\})\n/;

/**
 * The question that a file of this folder asks. The file begins with three lines of comment, then comes the document:
 *
 *     # 2. What did law 223-VQD change?
 *     # 223-VQD nömrəli Qanun nəyi dəyişdirib?
 *     # Variables: { "act": "223-VQD" }
 *
 * Refuses a file that begins otherwise.
 */
export function parseQuestion(name: string, text: string): Question {
  const found = heading.exec(text);
  if (!found?.groups) {
    throw new Error(
      `The question ${name} must begin with three lines: "# <number>. <English>", "# <Azerbaijani>", "# Variables: {…}".`,
    );
  }
  const { number, english, azerbaijani, variables } = found.groups as Record<string, string>;
  return {
    name,
    number: Number(number),
    english: english ?? "",
    azerbaijani: azerbaijani ?? "",
    document: text.slice(found[0].length),
    variables: JSON.parse(variables ?? "{}") as Record<string, unknown>,
  };
}
