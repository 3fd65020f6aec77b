import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

const monospace = 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** Shows nothing; gives the editors the machine's own letters, and has the sentences of an answer broken to be read whole. */
export function ReadableEditors() {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "responseEditor"),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({ fontFamily: monospace, fontSize: 13, lineHeight: 20 });
    }
    responseEditor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent" });
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
