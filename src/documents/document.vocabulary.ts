import { assertionStatuses, documentKinds, methods } from "../identifiers/vocabulary";
import { vocabulary } from "../nodes/vocabulary";

/** What kind of source a document is. */
export const DocumentKind = vocabulary("DocumentKind", "What kind of source a document (sənəd) is.", documentKinds, {
  REPORT: "A report of a state body (hesabat).",
  CONSOLIDATED_ACT: "The consolidated text of an act with its endnotes.",
  ACT: "The text of an act as it was published.",
  PROGRAMME: "The text of a programme or plan (proqram, plan).",
  OTHER: "Any other source.",
});

/** How something was found in a document. */
export const Method = vocabulary("Method", "How something was found in a document.", methods, {
  CURATED: "A person read it and wrote it down.",
  EXTRACTED: "A program found it by the patterns of citations.",
  IMPORTED: "It was taken over from another collection.",
  INFERRED: "It follows from the words without standing there.",
});

/** What became of a source's word. */
export const AssertionStatus = vocabulary("AssertionStatus", "What became of a source's word.", assertionStatuses, {
  PROPOSED: "Nobody has decided on it.",
  ACCEPTED: "It counts.",
  REJECTED: "An editor found that the document does not say so.",
  RETRACTED: "Who recorded it took it back.",
});
