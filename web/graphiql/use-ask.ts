import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";
import { useCallback } from "react";
import type { Question } from "../../src/questions/parse-question";
import { exampleOf, questions } from "./questions";

const untouched = new Set(questions.map((question) => exampleOf(question).query.trim()));

/** A function that puts a question into the editors and has it answered; what a person wrote keeps its tab. */
export function useAsk(): (question: Question) => void {
  const { addTab, run, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  return useCallback(
    (question) => {
      if (!queryEditor || !variableEditor) return;
      const written = queryEditor.getValue().trim();
      if (written && !untouched.has(written)) addTab();
      const { query, variables } = exampleOf(question);
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      // The editors report their text after a moment; what is run and remembered must be this question at once.
      const documentAST = parse(query);
      const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
      const operationName = operations[0]?.name?.value;
      setOperationFacts({ documentAST, operationName, operations });
      updateActiveTabValues({ query, variables, operationName: operationName ?? null });
      void run();
    },
    [addTab, run, setOperationFacts, updateActiveTabValues, queryEditor, variableEditor],
  );
}
