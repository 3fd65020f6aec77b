import { attributedProperties, conflictTypes } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** How claims contradict each other. */
export const ConflictType = vocabulary("ConflictType", "How claims contradict each other (ziddiyyət).", conflictTypes, {
  RIVAL_INSERTION: "One provision is said to be inserted by two acts.",
  DATE_OR_ISSUER: "Two acts of one number differ in date or issuer alone, or approve the same instrument.",
  IMPOSSIBLE_ORDER: "An amendment older than its act, or of a provision already repealed.",
  STAGE_ORDER: "A step of a treaty before an earlier stage.",
  STATUS: "A measure said to be both done and not done.",
});

/** A property of an act on which sources differ. */
export const AttributedProperty = vocabulary(
  "AttributedProperty",
  "A property of an act on which sources differ.",
  attributedProperties,
  {
    NUMBER: "Its number (nömrə).",
    DATE: "Its date (tarix).",
    ISSUER: "The body that issued it (qəbul edən orqan).",
    TITLE: "Its title (ad).",
  },
);
