import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

const monospace = 'ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** Shows nothing; gives the editors the machine's own letters, and breaks long lines so that sentences are read whole. */
export function ReadableEditors() {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "responseEditor"),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({
        fontFamily: monospace,
        fontSize: 13,
        lineHeight: 20,
        wordWrap: "on",
        wrappingIndent: "indent",
        // Monaco would frame every «ı» as a letter that somebody may take for another.
        unicodeHighlight: { ambiguousCharacters: false },
      });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
