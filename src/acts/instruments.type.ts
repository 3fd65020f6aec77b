import { ObjectType } from "type-graphql";
import { Act } from "./act.type";

@ObjectType({ implements: Act, description: "The Constitution (Konstitusiya)." })
export class Constitution extends Act {}

@ObjectType({ implements: Act, description: "A code (məcəllə)." })
export class Code extends Act {}

@ObjectType({ implements: Act, description: "A law (qanun) or a constitutional law (konstitusiya qanunu)." })
export class Law extends Act {}

@ObjectType({ implements: Act, description: "A decree of the President (fərman)." })
export class Decree extends Act {}

@ObjectType({ implements: Act, description: "An order (sərəncam) of the President or of the Cabinet of Ministers." })
export class Order extends Act {}

@ObjectType({
  implements: Act,
  description: "A decision (qərar) of the Cabinet of Ministers or a normative act of another body.",
})
export class Decision extends Act {}

@ObjectType({
  implements: Act,
  description:
    "What an act approves: rules (qaydalar), a statute (əsasnamə), a list (siyahı), a form (nümunə) and the like.",
})
export class Regulation extends Act {}
