/** The library: the reader of references, without the graph. */
export { findReferences } from "./extraction/find-references";
export type { FindOptions } from "./extraction/find-references";
export type {
  ActKindName,
  ActRecord,
  Change,
  LevelName,
  ProvisionRecord,
  ReferenceRecord,
  RelationRecord,
  RelationType,
} from "./extraction/records";
