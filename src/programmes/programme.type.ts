import { ObjectType } from "type-graphql";
import { Act } from "../acts/act.type";

@ObjectType({
  implements: Act,
  description: "A state programme (dövlət proqramı), concept or plan of action (fəaliyyət planı).",
})
export class Programme extends Act {}
