import type { Antecedents } from "../antecedents/find-antecedents";
import type { DocumentProfile } from "../antecedents/document-profile";
import type { Reading, Referent } from "../antecedents/reading";
import type { Change, RelationType } from "../records";

/** What the text says that one instrument does to another. */
export interface Relation {
  type: RelationType;
  from: Referent;
  to: Referent;
  change: Change | null;
}

/** What finders of relations are given: the reading, what its provisions belong to, what the document says of itself. */
export interface Ground {
  reading: Reading;
  antecedents: Antecedents;
  profile: DocumentProfile;
}
