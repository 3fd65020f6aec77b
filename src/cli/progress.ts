import type { Tell } from "../session";

/** On a terminal the last line is rewritten; elsewhere a line of the same matter follows only after so many milliseconds. */
const QUIET = 5_000;

/** Shows what is being done, a sentence a line; one that begins like the one before («Fetching Neo4j: 5 of 145 MB») replaces it. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr): Tell {
  let matter = "";
  let shownAt = 0;
  return (sentence) => {
    const [beginning = ""] = sentence.split(":");
    const same = beginning === matter;
    if (same && !stream.isTTY && Date.now() - shownAt < QUIET) return;
    if (same && stream.isTTY) stream.moveCursor(0, -1);
    if (same && stream.isTTY) stream.clearLine(0);
    stream.write(`${sentence}\n`);
    matter = beginning;
    shownAt = Date.now();
  };
}
