import { relations, standings } from "../identifiers/vocabulary";
import { vocabulary } from "./vocabulary";

/** How a claim stands among the sources. */
export const Standing = vocabulary(
  "Standing",
  "How a claim stands among the sources. Sources have ranks: the State Register's text prevails over any other (Article 79.4 of the Constitutional Law on Normative Legal Acts).",
  standings,
  {
    ESTABLISHED: "No source of equal or better rank contradicts it.",
    DISPUTED: "A source of equal rank contradicts it, and no editor has decided.",
    OVERRULED: "A source of better rank contradicts it, or an editor decided for the other side.",
    PROPOSED: "Nobody has accepted or rejected it yet.",
    REJECTED: "An editor rejected it, or the source's word was retracted.",
  },
);

/** What joins two resources. */
export const Relation = vocabulary("Relation", "What joins two resources, read from the one to the other.", relations, {
  AMENDS: "Changes it (dəyişiklik): an act adds, replaces or takes away words or provisions of another.",
  CITES: "Names it without changing it (istinad).",
  IMPLEMENTS: "Carries it out (icra): an act done under a measure, or one that gives effect to another.",
  APPROVES: "Approves it (təsdiq): a decision approves rules or a statute, an order a programme.",
  RATIFIES: "Ratifies it (təsdiq, ratifikasiya): a law approves a treaty.",
  BASED_ON: "Was adopted on its basis (əsas).",
  REPEALS: "Takes its force away (ləğv).",
  PART_OF: "Stands within it: a provision in its act.",
});
