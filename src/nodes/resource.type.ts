import { InterfaceType } from "type-graphql";
import { Derived, Many } from "../graph/projection";
import { eliOf } from "../identifiers/eli";
import type { ProvisionLevel } from "../identifiers/vocabulary";
import { Designation } from "./designation.type";
import { Node } from "./node.type";

const eli = (id: string, level: ProvisionLevel | null) => eliOf(id, level ?? undefined);

@InterfaceType({
  implements: Node,
  description:
    "Anything that a reference may start or end at: an act (akt), a provision of an act, a measure (tədbir) of a programme.",
})
export abstract class Resource extends Node {
  @Derived(() => String, {
    of: ["id", "level"],
    as: eli,
    description: "Path in the style of the European Legislation Identifier, «/eli/az/code/migration/art_64.0.6-1».",
  })
  eli!: string;

  @Many(() => Designation, {
    match: "(m:Designation)-[:DESIGNATES]->(n)",
    key: "m.from + '|' + m.key",
    description: "Every label that it bears or bore, the oldest first.",
  })
  designations!: Designation[];
}
