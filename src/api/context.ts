import type { Context } from "../nodes/context";
import type { Noted } from "./request-log";

/** What the server keeps of one request: what resolvers are given, and what is noted for the log. */
export interface RequestContext extends Context {
  noted: Noted;
}
