import { parseActId } from "./act-id";
import type { ProvisionLevel } from "./vocabulary";

/** The element names of Akoma Ntoso, shortened as ELI paths use them. */
const prefixes: Record<ProvisionLevel, string> = {
  SECTION: "sec",
  CHAPTER: "chp",
  ARTICLE: "art",
  PART: "par",
  CLAUSE: "cls",
  SUBCLAUSE: "sub",
  PARAGRAPH: "alinea",
  ANNEX: "anx",
  NOTE: "note",
};

/**
 * The path of the European Legislation Identifier of an act or of a provision: `az/code/migration#64.0.6-1` →
 * `/eli/az/code/migration/art_64.0.6-1`. A provision whose level is not given is named as an article. Refuses other ids.
 */
export function eliOf(id: string, level: ProvisionLevel = "ARTICLE"): string {
  const hash = id.indexOf("#");
  const actId = hash < 0 ? id : id.slice(0, hash);
  parseActId(actId);
  const path = `/eli/${escapeLetters(actId)}`;
  return hash < 0 ? path : `${path}/${prefixes[level]}_${encodeURIComponent(id.slice(hash + 1))}`;
}

/** The id that `eliOf` made the path from. Refuses a path of another form. */
export function idOfEli(path: string): string {
  const parts = /^\/eli\/(az\/.+?)(?:\/(?:sec|chp|art|par|cls|sub|alinea|anx|note)_([^/]+))?$/.exec(path);
  try {
    if (!parts?.[1]) throw new Error("form");
    const actId = parts[1].replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent);
    parseActId(actId);
    return parts[2] === undefined ? actId : `${actId}#${decodeURIComponent(parts[2])}`;
  } catch {
    throw new Error(`"${path}" is no ELI path of ours: write /eli/az/code/migration or /eli/az/code/migration/art_64.`);
  }
}

/** Letters outside ASCII as a path writes them; what the id has escaped already stays. */
function escapeLetters(text: string): string {
  return text.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}
