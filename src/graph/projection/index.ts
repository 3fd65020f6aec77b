export { Answers } from "./answers";
export type { Finder, Found, Naming, Reads } from "./answers";
export { badUserInput } from "./bad-user-input";
export { connectionOf, defineConnections, PageInfo } from "./connection-of";
export type { Page } from "./connection-of";
export { Connection, Derived, Expression, Extend, Many, One, Property, Same } from "./decorators";
export { finishSchema } from "./finish-schema";
export { PageArgs } from "./page-args";
export { historyAt } from "./scope";
