import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

// How fast references are found, as ratios within this run: against a bare scan of the same text, and of twice the text against once.
const { findReferences } = createRequire(import.meta.url)("../dist/extraction/find-references.js");

const MEGABYTE = 1_000_000;
const leastShareOfScan = 0.15;
const mostGrowth = 2.3;

const documents = readdirSync("seeds/documents").map((name) => readFileSync(`seeds/documents/${name}`, "utf8"));
const plain = "Şəhərin küçələrində axşam düşəndə uşaqlar evə qayıdır, qocalar isə parkda söhbət edir, çay içir. ";
const fill = (piece, size = MEGABYTE) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const hostile = {
  "ordinary prose": plain,
  "the five documents": documents.join("\n\n"),
  digits: "1234567890",
  "maddə maddə": "maddə maddə ",
  "opening quotation marks": "“",
  "2014-cü il": "2014-cü il ",
  spaces: " ",
  "one line without end": "abc əğş ",
};

function scan(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function median(work) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2];
}

let failed = false;
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
row("text of 1 MB", "MB/s", "share of a bare scan", "twice the text takes");
row("---", "--:", "--:", "--:");
for (const [name, piece] of Object.entries(hostile)) {
  const text = fill(piece);
  const twice = fill(piece, 2 * MEGABYTE);
  median(() => scan(text));
  const bare = median(() => scan(text));
  findReferences(text);
  const once = median(() => findReferences(text));
  const growth = median(() => findReferences(twice)) / once;
  const share = bare / once;
  const isSlow = name === "ordinary prose" && share < leastShareOfScan;
  failed ||= isSlow || growth > mostGrowth;
  row(name, (1000 / once).toFixed(1), share.toFixed(3), `${growth.toFixed(2)} ×`);
}
if (failed) {
  console.error(
    `Ordinary prose must reach ${leastShareOfScan} of a scan, and twice the text take at most ${mostGrowth} times.`,
  );
  process.exitCode = 1;
}
