import { Int, ObjectType } from "type-graphql";
import { Authority } from "../authorities/party.type";
import { One, Property } from "../graph/projection";
import type { DocumentKind as Kind } from "../identifiers/vocabulary";
import { Node } from "../nodes/node.type";
import { LocalDate } from "../nodes/scalars";
import { DocumentKind } from "./document.vocabulary";

@ObjectType({
  implements: Node,
  description:
    "A source text (sənəd), whole and never changed; or held by title and hash alone where its text may not be kept.",
})
export class Document extends Node {
  @Property(() => String, { nullable: true, description: "Its title." })
  title!: string | null;

  @Property(() => DocumentKind, { description: "What kind of source it is." })
  kind!: Kind;

  @Property(() => Int, {
    description: "1 State Register, 2 official publication, 3 report of a state body, 4 other; the lower prevails.",
  })
  rank!: number;

  @One(() => Authority, {
    nullable: true,
    match: "(m:Node {id: n.publisherId})",
    description: "The body that published it.",
  })
  publisher!: Authority | null;

  @Property(() => LocalDate, { nullable: true, description: "The day on which it was published." })
  publishedOn!: string | null;

  @Property(() => String, { description: "SHA-256 of its text, hexadecimal." })
  sha256!: string;

  @Property(() => String, { nullable: true, description: "Its text; null where the graph may not hold it." })
  text!: string | null;
}
