import type { Answers } from "../graph/projection";
import type { Noted } from "./request-log";

/** What the resolvers of one request are given. */
export interface RequestContext {
  /** One for the server: it keeps the statements that it compiled. */
  answers: Answers;
  noted: Noted;
}
