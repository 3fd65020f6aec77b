import type { Finder } from "../graph/projection";
import { designationKey } from "../identifiers/designation-key";
import type { ActOrder } from "../identifiers/vocabulary";
import { anchor } from "../nodes/anchor";
import { onDays } from "../nodes/dates";
import type { Listing } from "../nodes/listing";
import { named, naming } from "../nodes/names";
import { fold } from "../text/fold";
import type { ActFilter } from "./act.args";

const orders: Record<ActOrder, Pick<Finder, "anchor" | "key" | "descending">> = {
  DATE_DESC: { anchor: "acts/acts-newest-first", key: "n.sortKeyDesc", descending: true },
  DATE_ASC: { anchor: "acts/acts-oldest-first", key: "n.sortKey" },
  TITLE_ASC: { anchor: "acts/acts-by-title", key: "n.titleKey" },
};

/** The acts that meet a filter, in an order; they are found from what narrows them most. */
export function listActs(filter: ActFilter, orderBy: ActOrder): Listing {
  const { number, text, issuer, types, draft } = filter;
  const order = orders[orderBy];
  const days = onDays(orderBy === "DATE_DESC" ? "n.sortKeyDesc" : "n.sortKey", filter);
  const start = startOf(filter);
  return {
    finder: {
      ...order,
      anchor: anchor(start ?? order.anchor, [
        start && `${order.key} ${order.descending ? "<" : ">"} $after`,
        ...days.conditions,
        number && text && "n.numberKey = $numberKey",
        issuer && (number || text) && "n.issuerId = named.issuer.id",
        types && "n.type IN $types",
        draft != null && "n.draft = $draft",
      ]),
      owner: start === "acts/acts-by-issuer" && order.descending ? "n.issuerId" : undefined,
      naming: issuer ? naming({ issuer: named("Authority", issuer) }) : undefined,
    },
    parameters: {
      ...days.parameters,
      types,
      draft,
      numberKey: number && designationKey(number),
      words: text && queryOf(text),
    },
  };
}

/** The anchor that begins at the most selective thing that is given; none where the order alone leads. */
function startOf({ number, text, issuer }: ActFilter): string | undefined {
  if (text) return "acts/acts-by-words";
  if (number) return "acts/acts-by-number";
  return issuer ? "acts/acts-by-issuer" : undefined;
}

/** The query of the full-text index for designations with all of the words; folded, none of them is an operator of Lucene. */
function queryOf(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => `+${word}*`)
    .join(" ");
}
