import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { inPackage } from "../../package-root";
import { Descriptions, familyOf } from "./describe";
import type { Extracted } from "./formats";
import { escapeHtml } from "./html";
import { listItem } from "./list-item";
import { type MarkedPiece, nestMentions, type Piece } from "./nest-mentions";
import { families, type Family } from "./words";

const part = (name: string): string => readFileSync(inPackage("src", "cli", "extract", "page", name), "utf8");
const hashOf = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

/**
 * One page that shows the text with its references marked, a legend and a list beside it.
 * 1. It asks for nothing: styles and script are inside, and its own policy forbids every address and any other script.
 * 2. The text of its element `#text` is the document's, sign by sign; all of it is escaped.
 */
export function toPage({ name, text, records }: Extracted): string {
  const [style, script] = [part("page.css"), part("page.js")];
  const said = new Descriptions(records);
  const title = escapeHtml(name === "-" ? "stdin" : basename(name));
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}`;
  return `<!doctype html>
<html lang="az">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · normgraph</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${said.mentions.length} istinad, ${said.relations.length} əlaqə <span lang="en">· ${said.mentions.length} mentions, ${said.relations.length} relations</span></p>
<fieldset id="legend"><legend>Nə göstərilir <span lang="en">· what is shown</span></legend>
${legend(said)}
</fieldset>
</header>
<main>
<article id="text" aria-label="Mətn">${nestMentions(text, said.mentions).map(toHtml).join("")}</article>
</main>
<nav id="list" aria-label="İstinadların siyahısı">
<h2>Siyahı <span lang="en">· list</span></h2>
${said.mentions.length > 0 ? `<ol>\n${said.mentions.map((mention) => listItem(mention, said)).join("\n")}\n</ol>` : nothing}
</nav>
<aside id="card" role="status" hidden></aside>
<script>${script}</script>
</body>
</html>
`;
}

const nothing = `<p>Mətndə istinad tapılmadı. <span lang="en">· The text makes no reference.</span></p>`;

function legend({ mentions }: Descriptions): string {
  const counted = new Map<Family, number>();
  for (const mention of mentions) counted.set(familyOf(mention), (counted.get(familyOf(mention)) ?? 0) + 1);
  return (Object.keys(families) as Family[])
    .filter((family) => counted.has(family))
    .map((family) => {
      const { az, en } = families[family];
      const box = `<input type="checkbox" value="${family}" checked autocomplete="off">`;
      const words = `<span class="sample ${family}">${az}</span> <span lang="en">${en}</span>`;
      return `<label>${box} ${words} <b>${counted.get(family)}</b></label>`;
    })
    .join("\n");
}

function toHtml(piece: Piece): string {
  if (typeof piece === "string") return escapeHtml(piece);
  const { mentions, begins, pieces } = piece;
  const [first] = mentions;
  if (!first) return pieces.map(toHtml).join("");
  const ids = mentions.map(({ id }) => id).join(" ");
  const place = begins ? ` id="${first.id}" tabindex="0"` : "";
  const depth = `depth-${Math.min(depthOf(piece), 3)}`;
  return `<mark${place} class="${familyOf(first)} ${depth}" data-records="${ids}">${pieces.map(toHtml).join("")}</mark>`;
}

/** How many marks lie one inside the other below this one. */
function depthOf({ pieces }: MarkedPiece): number {
  return pieces.reduce((most, piece) => (typeof piece === "string" ? most : Math.max(most, 1 + depthOf(piece))), 0);
}
