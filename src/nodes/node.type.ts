import { ID, InterfaceType } from "type-graphql";
import { Property } from "../graph/projection";

@InterfaceType({ description: "Anything that the graph knows by an id of its own." })
export abstract class Node {
  @Property(() => ID, { description: "Given once and never changed, whatever more becomes known." })
  id!: string;

  @Property(() => String, { description: "How a person cites it in a few words: «1071-IVQD, 17.10.2014»." })
  label!: string;
}
