import type { RelationRecord } from "../../extraction/records";
import { type Descriptions, familyOf, kindOf, type Mention } from "./describe";
import { escapeHtml } from "./html";
import type { Words } from "./words";

const bilingual = ({ az, en }: Words): string =>
  az === en ? escapeHtml(az) : `${escapeHtml(az)} <span lang="en">· ${escapeHtml(en)}</span>`;

/** What a mention is and does, as an item of the list; the card over the text shows the same. */
export function listItem(mention: Mention, said: Descriptions): string {
  const does = said.relationsOf(mention.id).map((relation) => `<li>${sentence(relation, mention, said)}</li>`);
  const parts = [
    `<p class="kind"><span class="sample ${familyOf(mention)}">${bilingual(kindOf(mention))}</span></p>`,
    `<p class="label"><a href="#${said.placeOf(mention)}">${escapeHtml(said.label(mention.id))}</a></p>`,
    `<dl>${details(mention, said)
      .map(([term, words]) => `<dt>${term}</dt><dd>${escapeHtml(words)}</dd>`)
      .join("")}</dl>`,
    does.length > 0 ? `<ul class="does">${does.join("")}</ul>` : "",
  ];
  return `<li id="item-${mention.id}" data-family="${familyOf(mention)}">${parts.join("")}</li>`;
}

function details(mention: Mention, said: Descriptions): [string, string][] {
  const written = mention.text.replace(/\s+/gu, " ");
  if (mention.kind === "provision") {
    const of = mention.of === null ? "mətndən bilinmir · the text does not tell" : said.label(mention.of);
    return [
      ["Mətndə", written],
      ["Nəyin", of],
    ];
  }
  const { title, issuer, parties, number } = mention;
  const rows: [string, string | null][] = [
    ["Mətndə", written],
    ["Adı", number === null ? null : title],
    ["Qəbul edən", issuer],
    ["Tərəflər", parties?.join(", ") ?? null],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}

/** «X əlavə edir → Y», the other end a link to where it stands. */
function sentence(relation: RelationRecord, mention: Mention, said: Descriptions): string {
  const end = (name: string): string => {
    const label = escapeHtml(said.label(name));
    const other = name === mention.id ? undefined : said.find(name);
    if (name === mention.id) return `<b>${label}</b>`;
    return other ? `<a href="#${said.placeOf(other)}">${label}</a>` : label;
  };
  return `${end(relation.from)} <i>${bilingual(said.action(relation))}</i> → ${end(relation.to)}`;
}
