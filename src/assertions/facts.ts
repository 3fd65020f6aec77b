import type {
  ActType,
  AssertionStatus,
  AttributedProperty,
  MeasureStatus,
  Relation,
  TreatyStep,
} from "../identifiers/vocabulary";
import type { ClaimPlan } from "./plan";

/** The claim types of the model; each is a Neo4j label beside `Claim`. */
export type ClaimType = ClaimPlan["claimType"];

/** What a claim says between its ends. Those that join no two resources have a word of their own. */
export type ClaimRelation = Exclude<Relation, "PART_OF"> | "EVENT" | "REPORT" | "OBSERVATION" | "ATTRIBUTION";

/** What rules and keys need to know of an act. Dates are ISO calendar dates. */
export interface ActFacts {
  id: string;
  label: string;
  type: ActType;
  sortKey: string;
  number?: string;
  numberKey?: string;
  date?: string;
  title?: string;
  issuerId?: string;
  inForceFrom?: string;
}

/** What rules and keys need to know of a thing that a claim is about; `act` is itself, or the act that it belongs to. */
export interface ResourceFacts {
  id: string;
  kind: "ACT" | "PROVISION" | "MEASURE";
  label: string;
  act: ActFacts;
  /** Of a provision or measure: its place in the act. */
  sortKey?: string;
}

/** What is known of the document that an assertion rests on. */
export interface SourceFacts {
  id: string;
  rank: number;
  sortKey: string;
  publishedOn?: string;
  periodFrom?: string;
  periodUntil?: string;
}

/** A decision on an assertion; `decisive` settles a contradiction between sources of equal rank. */
export interface VerdictFacts {
  status: AssertionStatus;
  at: string;
  decisive: boolean;
}

/** What a source says of an amendment beyond who amended what and how; its words may leave any of it open. */
export interface AmendmentDetails {
  inForceFrom?: string;
  inForceUntil?: string;
  oldText?: string;
  newText?: string;
  renumberedTo?: string;
  partial?: boolean;
}

/** One source's word for a claim, with all that was decided on it, in order. */
export interface WordFacts {
  id: string;
  recordedAt: string;
  supersededAt?: string;
  statusWhenRecorded: AssertionStatus;
  verdicts: VerdictFacts[];
  source: SourceFacts;
  /** Offset of the quote in the document. */
  start?: number;
  /** Of a word for an amendment: the kind that the source itself names. */
  statedKind?: string;
  details: AmendmentDetails;
}

/** A claim as the graph holds it: what makes it that claim, what it is about, and the words for it. */
export interface ClaimFacts {
  id: string;
  type: ClaimType;
  relation: ClaimRelation;
  kind?: string;
  subject?: ResourceFacts;
  object?: ResourceFacts;
  /** Of a treaty event. */
  step?: TreatyStep;
  dateFrom?: string;
  dateUntil?: string;
  place?: string;
  /** Of a status report. */
  status?: MeasureStatus;
  /** Of a status report or an observation. */
  periodFrom?: string;
  periodUntil?: string;
  /** Of an observation. */
  indicator?: string;
  unit?: string;
  /** Of an attribution. */
  property?: AttributedProperty;
  /** Of an observation a number, of an attribution text. */
  value?: string | number;
  words: WordFacts[];
}
