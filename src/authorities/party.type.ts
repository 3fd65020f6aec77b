import { InterfaceType, ObjectType } from "type-graphql";
import { Property } from "../graph/projection";
import { Node } from "../nodes/node.type";

@InterfaceType({
  implements: Node,
  description: "Who may be party (tərəf) to a treaty: a state or an international organisation.",
})
export abstract class Party extends Node {
  @Property(() => String, {
    nullable: true,
    description: "ISO 3166 alpha-2 for a state, the usual abbreviation for an organisation (EU, IOM).",
  })
  code!: string | null;

  @Property(() => String, { description: "Name in Azerbaijani." })
  nameAz!: string;

  @Property(() => String, { nullable: true, description: "Name in English." })
  nameEn!: string | null;
}

@ObjectType({ implements: Party, description: "A state (dövlət)." })
export class Country extends Party {}

@ObjectType({ implements: Party, description: "A state body (dövlət orqanı, qurum) or an international organisation." })
export class Authority extends Party {
  @Property(() => [String], { description: "Abbreviations in use, «ƏƏSMN»." })
  abbreviations!: string[];

  @Property(() => [String], { description: "Names that it bore before." })
  formerNames!: string[];
}
