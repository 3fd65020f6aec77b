import { ObjectType } from "type-graphql";
import { One, Property } from "../graph/projection";
import type { AttributedProperty as PropertyOf } from "../identifiers/vocabulary";
import { Claim } from "../nodes/claim.type";
import { Resource } from "../nodes/resource.type";
import { AttributedProperty } from "./conflict.vocabulary";

@ObjectType({
  implements: Claim,
  description: "A source's word on an act's own number, date, issuer or title, where sources differ.",
})
export class Attribution extends Claim {
  @One(() => Resource, { match: "(n)-[:SUBJECT]->(m)", description: "What it speaks of." })
  about!: Resource;

  @Property(() => AttributedProperty, { description: "Which of its properties." })
  property!: PropertyOf;

  @Property(() => String, { description: "What the source says." })
  value!: string;
}
