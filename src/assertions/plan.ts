import type {
  ActType,
  AmendmentKind,
  AttributedProperty,
  DesignationScheme,
  DocumentKind,
  ImplementationBasis,
  MeasureStatus,
  Method,
  ProvisionLevel,
  Relation,
  TreatyStep,
  TreatySubject,
} from "../identifiers/vocabulary";

/**
 * What is to be recorded: nodes with their names, and each source's word for the claims that join them. A value: printable,
 * comparable, made by reading seeds or imported documents, taken by `record`. Dates are ISO calendar dates (2014-10-17),
 * instants ISO in UTC (2026-11-20T00:00:00.000Z), ids as MODEL-style ids (`az/law/2014-10-17/1071-IVQD`).
 */
export interface Plan {
  authorities: AuthorityPlan[];
  countries: CountryPlan[];
  documents: DocumentPlan[];
  acts: ActPlan[];
  provisions: ProvisionPlan[];
  measures: MeasurePlan[];
  designations: DesignationPlan[];
  mentions: MentionPlan[];
  assertions: AssertionPlan[];
}

/** A state body or an international organisation; `id` is `authority/<slug>`. */
export interface AuthorityPlan {
  id: string;
  nameAz: string;
  nameEn?: string;
  /** Usual abbreviation of an organisation that may be a party to a treaty (EU, IOM). */
  code?: string;
  abbreviations: string[];
  formerNames: string[];
}

/** A state; `id` is `country/<ISO 3166 alpha-2>`. */
export interface CountryPlan {
  id: string;
  code: string;
  nameAz: string;
  nameEn?: string;
  /** Other names that people write («İsveçrə Konfederasiyası»). */
  otherNames: string[];
}

/** A source text. `text` is whole and unchanged; absent where the graph may not hold it. */
export interface DocumentPlan {
  id: string;
  title: string;
  kind: DocumentKind;
  rank: number;
  publisherId?: string;
  publishedOn?: string;
  /** The period that the document reports on; undated steps that it tells of are taken at its end. */
  periodFrom?: string;
  periodUntil?: string;
  sha256: string;
  text?: string;
}

export interface ActPlan {
  id: string;
  type: ActType;
  number?: string;
  date?: string;
  title?: string;
  titleEn?: string;
  draft: boolean;
  issuerId?: string;
  datePublished?: string;
  inForceFrom?: string;
  inForceUntil?: string;
  /** Treaties alone. */
  subject?: TreatySubject;
  /** Treaties alone: ids of countries and organisations, in the order in which the title names them. */
  partyIds?: string[];
}

/** A provision; its parents up to the act are made with it. `number` is the label that it bears today. */
export interface ProvisionPlan {
  id: string;
  actId: string;
  /** Id of the provision above it; absent directly under the act. */
  parentId?: string;
  level: ProvisionLevel;
  number: string;
  heading?: string;
  text?: string;
}

export interface MeasurePlan {
  id: string;
  programmeId: string;
  /** The heading of the programme under which it stands, where there is one. */
  parentId?: string;
  number: string;
  title?: string;
  termFrom?: number;
  termUntil?: number;
  termText?: string;
  responsibleIds: string[];
  recommendedIds: string[];
}

/** What something is called. `key` is folded (identifiers/designation-key); `from` and `until` ISO dates, `until` exclusive. */
export interface DesignationPlan {
  key: string;
  label: string;
  scheme: DesignationScheme;
  targetId: string;
  from?: string;
  until?: string;
}

/** A place where a document names a resource; offsets of the document's text, UTF-16 code units, end exclusive. */
export interface MentionPlan {
  documentId: string;
  resourceId: string;
  start: number;
  end: number;
  text: string;
  method: Method;
  confidence: number;
}

/** One source's word for a claim. */
export interface AssertionPlan {
  claim: ClaimPlan;
  documentId: string;
  /** Offsets of the quote in the document's text, UTF-16 code units, end exclusive; absent where the graph may not hold its text. */
  start?: number;
  end?: number;
  quote?: string;
  /** Where in the document, for a person: «qeyd 113», «bənd 2.1.4.2». */
  locator?: string;
  method: Method;
  confidence: number;
  recordedAt: string;
  recordedBy: string;
  status: "ACCEPTED" | "PROPOSED";
}

export type ClaimPlan =
  AmendmentPlan | ReferencePlan | TreatyEventPlan | StatusReportPlan | ObservationPlan | AttributionPlan;

export interface AmendmentPlan {
  claimType: "Amendment";
  subjectId: string;
  objectId: string;
  kind: AmendmentKind;
  inForceFrom?: string;
  inForceUntil?: string;
  oldText?: string;
  newText?: string;
  /** For RENUMBERING: the number that the target bears since. */
  renumberedTo?: string;
  /** True where words were put into the target or taken out of it; an INSERTION or REPEAL is else of the target as a whole. */
  partial?: boolean;
}

export interface ReferencePlan {
  claimType: "Reference";
  relation: Exclude<Relation, "AMENDS" | "PART_OF">;
  subjectId: string;
  objectId: string;
  /** For IMPLEMENTS. */
  basis?: ImplementationBasis;
}

export interface TreatyEventPlan {
  claimType: "TreatyEvent";
  subjectId: string;
  step: TreatyStep;
  dateFrom?: string;
  dateUntil?: string;
  place?: string;
}

export interface StatusReportPlan {
  claimType: "StatusReport";
  subjectId: string;
  status: MeasureStatus;
  statusText?: string;
  text: string;
  periodFrom?: string;
  periodUntil?: string;
}

export interface ObservationPlan {
  claimType: "Observation";
  /** The measure under which the figure is reported; absent where it stands under none. */
  subjectId?: string;
  indicator: string;
  value: number;
  unit?: string;
  periodFrom?: string;
  periodUntil?: string;
}

export interface AttributionPlan {
  claimType: "Attribution";
  subjectId: string;
  property: AttributedProperty;
  value: string;
}
