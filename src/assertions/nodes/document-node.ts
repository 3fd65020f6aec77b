import { searchWords } from "../../text/search-words";
import type { DocumentPlan } from "../plan";
import type { NodeRow } from "./node-row";

/** A source text as it is stored: sorted by its day, else by the end of what it reports on, the undated last. */
export function documentNode(document: DocumentPlan): NodeRow {
  const { id, title, kind, rank, publisherId, publishedOn, periodFrom, periodUntil, sha256, text } = document;
  return {
    id,
    labels: ["Node", "Document"],
    properties: {
      label: title,
      words: `${searchWords(["sənəd document", kind, title, publishedOn, text])} @Document`,
      sortKey: `${publishedOn ?? periodUntil ?? "9999-99-99"}|${id}`,
      ...{ title, kind, rank, publisherId, publishedOn, periodFrom, periodUntil, sha256, text },
    },
  };
}
