import { ObjectType } from "type-graphql";
import { Connection, Extend, Property } from "../graph/projection";
import type { Page } from "../graph/projection";
import type { ImplementationBasis as Basis } from "../identifiers/vocabulary";
import { ReferencePageArgs } from "../nodes/claim.args";
import { Resource } from "../nodes/resource.type";
import { Link } from "./link.type";
import { ImplementationBasis } from "./reference.vocabulary";

@ObjectType({
  implements: Link,
  description:
    "Any relation between two resources (istinad). Of an amendment: its short form, with the amendment itself.",
})
export class Reference extends Link {
  @Property(() => ImplementationBasis, {
    nullable: true,
    description:
      "For IMPLEMENTS: whether a report names the act as done under the measure, or the act gives effect in law.",
  })
  basis!: Basis | null;
}

const asked = "@standing(m) IN $standings AND ($relations IS NULL OR m.relation IN $relations)";

@Extend(Resource)
export abstract class ResourceReferences {
  @Connection(() => Reference, {
    match: "(m:Link)",
    owner: "m.objectId",
    key: "m.sortKey",
    where: asked,
    args: ReferencePageArgs,
    description: "References that end here, amendments among them, by the date of the act that they come from.",
  })
  referencesIn!: Page<Reference>;

  @Connection(() => Reference, {
    match: "(m:Link)",
    owner: "m.subjectId",
    key: "m.targetKey",
    where: asked,
    args: ReferencePageArgs,
    description: "References that start here, amendments among them, in the order of what they lead to.",
  })
  referencesOut!: Page<Reference>;
}
