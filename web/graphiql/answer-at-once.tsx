import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { exampleOf, questions } from "./questions";
import { useAsk } from "./use-ask";

/** Shows nothing; has the first question answered when the page opens with it, so that nobody lands on an empty page. */
export function AnswerAtOnce() {
  const ask = useAsk();
  const done = useRef(false);
  const { queryEditor, variableEditor, responseEditor, schema } = useGraphiQL(
    pick("queryEditor", "variableEditor", "responseEditor", "schema"),
  );
  const ready = queryEditor && variableEditor && responseEditor && schema;
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    const [first] = questions;
    if (first && queryEditor.getValue() === exampleOf(first).query) ask(first);
  }, [ready, queryEditor, ask]);
  return null;
}
