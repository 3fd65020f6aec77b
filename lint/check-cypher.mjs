import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// Reads every statement under a folder (cypher/ where none is named) as Neo4j's own parser does, without a database. A part of a
// statement is read behind the parts that its header says it stands after, and with a RETURN where it ends without one.
const { lintCypherQuery } = createRequire(import.meta.url)("@neo4j-cypher/language-support");
const ERROR = 1;

const folder = process.argv[2] ?? "cypher";
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".cypher"))
  .sort();
const read = (name) => readFileSync(join(folder, name), "utf8");

/** What the program itself puts behind the naming of things: `named.<role>` for every role that a part may ask for. */
const named = "WITH {it: null, from: null, to: null} AS named, [] AS rivals";

function whole(name) {
  const text = read(name)
    // The histories that the compiler writes out.
    .replace(/@standing\((\w+)\)/g, "$1.standing")
    .replace(/@outcome\((\w+)\)/g, "$1.state");
  const [, before] = /^\/\/ .*?Stands after ([\w/-]+\.cypher)/ms.exec(header(text)) ?? [];
  if (before === undefined) return text;
  const above = before === "nodes/resolve-names.cypher" ? `${read(before)}\n${named}` : whole(before);
  return `${above}\n${text}`;
}

const header = (text) => /^(?:\/\/.*\n)*/.exec(text)?.[0] ?? "";

function errorsOf(text) {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, "x"]));
  return lintCypherQuery(text, { parameters }).diagnostics.filter(({ severity }) => severity === ERROR);
}

let wrong = 0;
for (const name of files) {
  const text = whole(name);
  const asItStands = errorsOf(text);
  const withReturn = asItStands.length > 0 ? errorsOf(`${text}\nRETURN 1 AS one`) : asItStands;
  const errors = withReturn.length < asItStands.length ? withReturn : asItStands;
  if (errors.length === 0) continue;
  wrong++;
  for (const { message, range } of errors) {
    const line = range.start.line + 1 - (text.split("\n").length - read(name).split("\n").length);
    console.error(`${join(folder, name)}:${line}: ${message}`);
  }
}
console.log(`${files.length} statements read, ${wrong} wrong.`);
process.exitCode = wrong > 0 || files.length === 0 ? 1 : 0;
