/** The closed vocabularies of the graph: each list is what the contract's enum of that name holds, in its order. */

export const actTypes = [
  "CONSTITUTION",
  "CODE",
  "CONSTITUTIONAL_LAW",
  "LAW",
  "PRESIDENTIAL_DECREE",
  "PRESIDENTIAL_ORDER",
  "CABINET_DECISION",
  "CABINET_ORDER",
  "AGENCY_ACT",
  "TREATY",
  "PROTOCOL",
  "CONVENTION",
  "PROGRAMME",
  "ACTION_PLAN",
  "RULES",
  "STATUTE",
  "LIST",
  "FORM",
  "OTHER",
] as const;
export type ActType = (typeof actTypes)[number];

export const provisionLevels = [
  "SECTION",
  "CHAPTER",
  "ARTICLE",
  "PART",
  "CLAUSE",
  "SUBCLAUSE",
  "PARAGRAPH",
  "ANNEX",
  "NOTE",
] as const;
export type ProvisionLevel = (typeof provisionLevels)[number];

export const amendmentKinds = [
  "INSERTION",
  "SUBSTITUTION",
  "REPLACEMENT",
  "REPEAL",
  "RENUMBERING",
  "SPLIT",
  "JOIN",
  "UNSPECIFIED",
] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];

export const relations = [
  "AMENDS",
  "CITES",
  "IMPLEMENTS",
  "APPROVES",
  "RATIFIES",
  "BASED_ON",
  "REPEALS",
  "PART_OF",
] as const;
export type Relation = (typeof relations)[number];

export const implementationBases = ["REPORTED_UNDER", "GIVES_EFFECT", "APPLIES"] as const;
export type ImplementationBasis = (typeof implementationBases)[number];

export const standings = ["ESTABLISHED", "DISPUTED", "OVERRULED", "PROPOSED", "REJECTED"] as const;
export type Standing = (typeof standings)[number];

export const forceStatuses = ["IN_FORCE", "NOT_IN_FORCE", "UNKNOWN"] as const;
export type ForceStatus = (typeof forceStatuses)[number];

export const treatyStages = [
  "DRAFTED",
  "PROPOSED",
  "UNDER_REVIEW",
  "NEGOTIATION",
  "AGREED",
  "SIGNING",
  "SIGNED",
  "RATIFIED",
  "IN_FORCE",
  "MULTILATERAL_PARTY",
] as const;
export type TreatyStage = (typeof treatyStages)[number];

export const treatySteps = [
  "DRAFTED",
  "SENT_TO_MINISTRY",
  "SENT_TO_PARTY",
  "REVIEWED",
  "NEGOTIATION_ROUND",
  "AGREED",
  "SIGNING",
  "SIGNED",
  "RATIFIED",
  "ENTERED_INTO_FORCE",
  "JOINED",
  "AMENDMENT_PROPOSED",
] as const;
export type TreatyStep = (typeof treatySteps)[number];

export const treatySubjects = [
  "MIGRATION_COOPERATION",
  "LABOUR_MIGRATION",
  "READMISSION",
  "READMISSION_IMPLEMENTATION",
  "VISA",
  "ROAD_TRANSPORT",
  "VOLUNTARY_RETURN",
  "HUMAN_RIGHTS",
  "OTHER",
] as const;
export type TreatySubject = (typeof treatySubjects)[number];

export const measureStatuses = [
  "EXECUTED",
  "PARTLY_EXECUTED",
  "ONGOING",
  "NOT_EXECUTED",
  "NOT_STATED",
  "NOT_REPORTED",
] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export const assertionStatuses = ["PROPOSED", "ACCEPTED", "REJECTED", "RETRACTED"] as const;
export type AssertionStatus = (typeof assertionStatuses)[number];

export const attributedProperties = ["NUMBER", "DATE", "ISSUER", "TITLE"] as const;
export type AttributedProperty = (typeof attributedProperties)[number];

export const methods = ["CURATED", "EXTRACTED", "IMPORTED", "INFERRED"] as const;
export type Method = (typeof methods)[number];

export const documentKinds = ["REPORT", "CONSOLIDATED_ACT", "ACT", "PROGRAMME", "OTHER"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const designationSchemes = [
  "NUMBER",
  "DATE_AND_NUMBER",
  "TITLE",
  "ABBREVIATION",
  "PROVISION_NUMBER",
  "OTHER",
] as const;
export type DesignationScheme = (typeof designationSchemes)[number];

export const conflictTypes = [
  "RIVAL_INSERTION",
  "DATE_OR_ISSUER",
  "IMPOSSIBLE_ORDER",
  "STAGE_ORDER",
  "STATUS",
] as const;
export type ConflictType = (typeof conflictTypes)[number];

export const resourceKinds = ["ACT", "PROVISION", "MEASURE", "TREATY", "AUTHORITY", "COUNTRY", "DOCUMENT"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

export const actOrders = ["DATE_DESC", "DATE_ASC", "TITLE_ASC"] as const;
export type ActOrder = (typeof actOrders)[number];

/** The Neo4j label and GraphQL object type of an act of each type. */
export const actClassOf: Record<ActType, string> = {
  CONSTITUTION: "Constitution",
  CODE: "Code",
  CONSTITUTIONAL_LAW: "Law",
  LAW: "Law",
  PRESIDENTIAL_DECREE: "Decree",
  PRESIDENTIAL_ORDER: "Order",
  CABINET_ORDER: "Order",
  CABINET_DECISION: "Decision",
  AGENCY_ACT: "Decision",
  TREATY: "Treaty",
  PROTOCOL: "Treaty",
  CONVENTION: "Treaty",
  PROGRAMME: "Programme",
  ACTION_PLAN: "Programme",
  RULES: "Regulation",
  STATUTE: "Regulation",
  LIST: "Regulation",
  FORM: "Regulation",
  OTHER: "Regulation",
};
