import { Refusal } from "../refusal";

/** A plan that cannot be recorded; nothing of it is stored. */
export class PlanRefused extends Refusal {}

/** A decision that cannot be taken; nothing has changed. */
export class DecisionRefused extends Refusal {}

/** A decision on something that the graph does not hold. */
export class NotFound extends DecisionRefused {}
