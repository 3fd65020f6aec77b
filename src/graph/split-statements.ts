/** What `;` does not end: strings, quoted names, comments. Each alternative also matches when it is never closed. */
const TOKEN = /"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|`[^`]*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|;|[^"'`/;]+|\//gy;

/**
 * The statements of a Cypher script, in order, without their closing `;` and without the white space around them. Semicolons in
 * strings, back-quoted names and comments end nothing; what holds comments alone is no statement.
 */
export function splitStatements(script: string): string[] {
  const statements: string[] = [];
  let text = "";
  let empty = true;
  const finish = () => {
    if (!empty) statements.push(text.trim());
    text = "";
    empty = true;
  };
  for (const [token] of script.matchAll(TOKEN)) {
    if (token === ";") {
      finish();
      continue;
    }
    text += token;
    if (!token.startsWith("//") && !token.startsWith("/*") && token.trim() !== "") empty = false;
  }
  finish();
  return statements;
}
