import { resourceKinds } from "../identifiers/vocabulary";
import type { ResourceKind as ResourceKindOf } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** The kinds of things that a search may be narrowed to, each with the label that its nodes bear in the graph. */
export const labelOfKind: Record<ResourceKindOf, string> = {
  ACT: "Act",
  PROVISION: "Provision",
  MEASURE: "Measure",
  TREATY: "Treaty",
  AUTHORITY: "Authority",
  COUNTRY: "Country",
  DOCUMENT: "Document",
};

/** What may be searched for. */
export const ResourceKind = vocabulary("ResourceKind", "What may be searched for.", resourceKinds, {
  ACT: "Laws, decrees, decisions and all other acts (akt), treaties among them.",
  PROVISION: "Articles, clauses and other provisions (maddə, bənd).",
  MEASURE: "Measures of programmes (tədbir).",
  TREATY: "Agreements, protocols and conventions (beynəlxalq müqavilə).",
  AUTHORITY: "State bodies and international organisations (qurum).",
  COUNTRY: "States (dövlət).",
  DOCUMENT: "The source texts themselves (sənəd).",
});
