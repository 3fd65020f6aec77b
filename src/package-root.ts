import { join, resolve } from "node:path";

/** Absolute path of the folder that holds package.json: src and dist both lie directly in it. */
export const packageRoot = resolve(__dirname, "..");

/** Absolute path of something that is delivered beside the program: `inPackage("cypher", "migrations")`. */
export const inPackage = (...path: string[]): string => join(packageRoot, ...path);
