import type { Answers } from "../graph/projection";

/** What a resolver is given of a request. */
export interface Context {
  answers: Answers;
}
