import { Float, ObjectType } from "type-graphql";
import { Expression, One, Property } from "../graph/projection";
import { Node } from "../nodes/node.type";
import { snippetOf } from "../text/snippet";

/** The texts of what was found, in the order in which one would show them. */
const texts = `COLLECT {
  MATCH (found:Node {id: n.node})
  UNWIND [found.title, found.heading, found.text, found.nameAz, found.nameEn, found.titleEn, found.label] AS text
  RETURN text
}`;

@ObjectType({ description: "A thing that a search found (axtarış nəticəsi)." })
export class SearchHit {
  @One(() => Node, { match: "(m:Node {id: n.node})", description: "What was found." })
  node!: Node;

  @Expression(() => String, {
    nullable: true,
    cypher: `[n.terms, ${texts}]`,
    read: (slot) => snippetOf(...(slot as [string[][], (string | null)[]])),
    description:
      "The matched words in their sentence, as they stand there; null where a former or other name was matched.",
  })
  snippet!: string | null;

  @Property(() => Float, {
    description:
      "How well it fits: 20,000 what bears the whole query as its designation, 15,000 an act of the number and day in it, from 10,000 what bears the number or day in it; beneath that, the words alone.",
  })
  score!: number;
}
