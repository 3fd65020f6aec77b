import { Int, ObjectType } from "type-graphql";
import { One, Property } from "../graph/projection";
import { Resource } from "../nodes/resource.type";
import { Link } from "../references/link.type";

@ObjectType({ description: "What rests on something (ondan asılı olan), and by which link it was reached." })
export class Dependent {
  @One(() => Resource, { match: "(m:Node {id: n.resource})", description: "What rests on it." })
  resource!: Resource;

  @Property(() => Int, { description: "How many links lie between: 1 where it rests on it directly." })
  distance!: number;

  @One(() => Link, {
    match: "(m:Node {id: n.via})",
    description: "The last link of the chain, the one that starts at the resource.",
  })
  via!: Link;
}
