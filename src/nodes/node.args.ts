import { ArrayMaxSize } from "class-validator";
import { ArgsType, Field, ID } from "type-graphql";
import { IsNodeId } from "./words";

@ArgsType()
export class NodeArgs {
  @Field(() => ID, { description: "Its id: «az/law/2014-10-17/1071-IVQD»." })
  @IsNodeId()
  id!: string;
}

@ArgsType()
export class NodesArgs {
  @Field(() => [ID], { description: "Their ids, at most 100." })
  @ArrayMaxSize(100)
  @IsNodeId({ each: true })
  ids!: string[];
}
