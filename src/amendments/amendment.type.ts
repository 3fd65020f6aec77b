import { ObjectType } from "type-graphql";
import { Act } from "../acts/act.type";
import { Connection, Extend, One, Property, Same } from "../graph/projection";
import type { Page } from "../graph/projection";
import type { AmendmentKind as Kind } from "../identifiers/vocabulary";
import { ClaimPageArgs } from "../nodes/claim.args";
import { Resource } from "../nodes/resource.type";
import { LocalDate } from "../nodes/scalars";
import { Link } from "../references/link.type";
import { Reference } from "../references/reference.type";
import { AmendmentKind } from "./amendment.vocabulary";

@ObjectType({
  implements: Link,
  description: "An amendment (dəyişiklik): a change of a provision or of an act by another act.",
})
export class Amendment extends Link {
  @One(() => Act, { match: "(n)-[:SUBJECT]->(m)", description: "The act that makes the change." })
  act!: Act;

  @One(() => Resource, {
    match: "(n)-[:OBJECT]->(m)",
    description: "What is changed: a provision, or an act as a whole.",
  })
  target!: Resource;

  @Property(() => AmendmentKind, { description: "What is done to the target." })
  kind!: Kind;

  @Property(() => LocalDate, { nullable: true, description: "The first day on which the change has effect." })
  inForceFrom!: string | null;

  @Property(() => LocalDate, { nullable: true, description: "The first day on which it no longer has effect." })
  inForceUntil!: string | null;

  @Property(() => String, { nullable: true, description: "The words before the change, where a source gives them." })
  oldText!: string | null;

  @Property(() => String, { nullable: true, description: "The words after the change, where a source gives them." })
  newText!: string | null;

  @Property(() => String, {
    nullable: true,
    description: "For RENUMBERING: the number that the target bears since.",
  })
  renumberedTo!: string | null;
}

@Extend(Resource)
export abstract class ResourceAmendments {
  @Connection(() => Amendment, {
    match: "(m:Amendment)",
    owner: { Act: "m.objectAct", otherwise: "m.objectId" },
    key: "m.sortKey",
    where: "@standing(m) IN $standings",
    args: ClaimPageArgs,
    description: "What changed it (dəyişikliklər), oldest first; of an act: it or any of its provisions.",
  })
  amendments!: Page<Amendment>;
}

@Extend(Act)
export abstract class ActAmends {
  @Connection(() => Amendment, {
    match: "(m:Amendment)",
    owner: "m.subjectId",
    key: "m.targetKey",
    where: "@standing(m) IN $standings",
    args: ClaimPageArgs,
    description: "What it changed, in the order of its targets.",
  })
  amends!: Page<Amendment>;
}

@Extend(Reference)
export abstract class ReferenceAmendment {
  @Same(() => Amendment, { description: "For AMENDS: the amendment itself." })
  amendment!: Amendment | null;
}
