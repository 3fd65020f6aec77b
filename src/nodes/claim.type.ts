import { InterfaceType } from "type-graphql";
import { Expression } from "../graph/projection";
import type { Standing as StandingOf } from "../identifiers/vocabulary";
import { Standing } from "./claim.vocabulary";
import { Node } from "./node.type";

@InterfaceType({
  implements: Node,
  description: "What a source says: one record however many sources say it; each source's word for it is its evidence.",
})
export abstract class Claim extends Node {
  @Expression(() => Standing, { cypher: "@standing(n)", description: "How it stands among the sources." })
  standing!: StandingOf;
}
