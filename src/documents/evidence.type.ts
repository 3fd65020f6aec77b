import { Extensions, Float, Int, ObjectType } from "type-graphql";
import { Connection, Expression, Extend, Many, One, Property } from "../graph/projection";
import type { Page } from "../graph/projection";
import type { AssertionStatus as Status, Method as MethodOf } from "../identifiers/vocabulary";
import { Claim } from "../nodes/claim.type";
import { Node } from "../nodes/node.type";
import { DateTime } from "../nodes/scalars";
import { Document } from "./document.type";
import { AssertionStatus, Method } from "./document.vocabulary";

const place = {
  cypher: "COLLECT { MATCH (n)-[e:EVIDENCED_BY]->() RETURN [e.quote, e.locator, e.start, e.end] LIMIT 1 }",
  nullable: true,
};
const decision = {
  cypher:
    "[[n.statusWhenRecorded, null, null]] + COLLECT { MATCH (v:Verdict)-[:OF]->(n) WHERE $knownAt IS NULL OR v.at <= $knownAt " +
    "RETURN [v.status, v.at, v.by] ORDER BY v.ordinal }",
};
/** Reads one column of the first of the rows, or of the last. */
const firstOf = (column: number) => (rows: unknown) => (rows as unknown[][]).at(0)?.[column] ?? null;
const lastOf = (column: number) => (rows: unknown) => (rows as unknown[][]).at(-1)?.[column] ?? null;

@ObjectType({
  implements: Node,
  description: "One source's word for a claim (əsas, sitat): where it stands, who recorded it and who decided on it.",
})
@Extensions({ label: "Assertion" })
export class Evidence extends Node {
  @One(() => Claim, { match: "(n)-[:SUPPORTS]->(m)", description: "The claim that it supports." })
  claim!: Claim;

  @One(() => Document, { match: "(n)-[:EVIDENCED_BY]->(m)", description: "The document that says so." })
  document!: Document;

  @Expression(() => String, {
    ...place,
    read: firstOf(0),
    description: "The words of the document, exactly; null where the graph may not hold its text.",
  })
  quote!: string | null;

  @Expression(() => String, {
    ...place,
    read: firstOf(1),
    description: "Where in the document, for a person: «qeyd 113», «bənd 2.1.4.2».",
  })
  locator!: string | null;

  @Expression(() => Int, {
    ...place,
    read: firstOf(2),
    description: "Where the quote begins in the document's text, in UTF-16 code units.",
  })
  start!: number | null;

  @Expression(() => Int, {
    ...place,
    read: firstOf(3),
    description: "Where the quote ends, exclusive, in UTF-16 code units.",
  })
  end!: number | null;

  @Property(() => Method, { description: "How it was found." })
  method!: MethodOf;

  @Property(() => Float, { description: "0 to 1; 1 where a person recorded it." })
  confidence!: number;

  @Expression(() => AssertionStatus, { ...decision, read: lastOf(0), description: "What became of it." })
  status!: Status;

  @Property(() => DateTime, { description: "When it was recorded." })
  recordedAt!: string;

  @Property(() => String, { description: "Who recorded it." })
  recordedBy!: string;

  @Expression(() => DateTime, {
    ...decision,
    nullable: true,
    read: lastOf(1),
    description: "When it was last decided on; null where it counts as recorded.",
  })
  decidedAt!: string | null;

  @Expression(() => String, {
    ...decision,
    nullable: true,
    read: lastOf(2),
    description: "Who last decided on it; null where it counts as recorded.",
  })
  decidedBy!: string | null;
}

/** A word counts from when it was recorded until a copy for another claim superseded it. */
const known =
  "coalesce(m.recordedAt <= $knownAt, true) AND (m.supersededAt IS NULL OR coalesce(m.supersededAt > $knownAt, false))";

@Extend(Claim)
export abstract class ClaimEvidence {
  @Many(() => Evidence, {
    match: "(r:Document)<-[:EVIDENCED_BY]-(m:Assertion)-[:SUPPORTS]->(n)",
    key: "[toString(r.rank), r.sortKey, m.sortKey]",
    where: known,
    description: "Each source's word for it, the best source first.",
  })
  evidence!: Evidence[];
}

@Extend(Document)
export abstract class DocumentEvidence {
  @Connection(() => Evidence, {
    match: "(m:Assertion)",
    owner: "m.documentId",
    key: "m.sortKey",
    where: known,
    description: "What the document says, in its own order.",
  })
  evidence!: Page<Evidence>;
}
