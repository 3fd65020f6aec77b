import { resolve } from "node:path";
import { z } from "zod";
import type { Connection } from "./graph/connection";
import { inPackage } from "./package-root";
import { Refusal } from "./refusal";

/** How the program is to run on this machine. */
export interface Settings {
  /** Where HTTP is served. */
  host: string;
  port: number;
  /** Absolute path of the folder in which the program keeps the embedded Neo4j and its data. */
  home: string;
  /** A Neo4j of the operator's own; absent: the embedded one is used. */
  neo4j?: Connection;
  /** Bolt port of the embedded Neo4j; any free one where absent. */
  neo4jPort?: number;
  javaHome?: string;
  logLevel: LogLevel;
  /** Whether npm or npx started the program, and passes signals on to a shell at best. */
  startedByNpm: boolean;
  /** Milliseconds after which an operation is given up. */
  operationTimeout: number;
}

/** How much is logged; each includes those before it. */
export type LogLevel = (typeof logLevels)[number];

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
const neo4jUri = z.string().regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/?]+\/?(?:\?\S*)?$/);

/** Each variable: what it accepts, in words for the person who set it, and the same in code. */
const variables = {
  PORT: { accepts: "a port from 0 to 65535 (0: any free one)", schema: whole(0, 65535).default(4000) },
  HOST: { accepts: "an address of this machine", schema: z.string().regex(/^\S+$/).default("127.0.0.1") },
  NEO4J_URI: { accepts: "an address like bolt://127.0.0.1:7687 or neo4j+s://host", schema: neo4jUri.optional() },
  NEO4J_USERNAME: { accepts: "a user name", schema: z.string().default("neo4j") },
  NEO4J_PASSWORD: { accepts: "a password", schema: z.string().optional() },
  NEO4J_DATABASE: {
    accepts: "the name of a database (letters, digits, dots and dashes)",
    schema: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{1,62}$/)
      .optional(),
  },
  NEO4J_PORT: { accepts: "a port from 1 to 65535", schema: whole(1, 65535).optional() },
  NORMGRAPH_HOME: { accepts: "the path of a folder", schema: z.string().optional() },
  JAVA_HOME: { accepts: "the folder of a JDK", schema: z.string().optional() },
  LOG_LEVEL: { accepts: `one of ${logLevels.join(", ")}`, schema: z.enum(logLevels).default("warn") },
  OPERATION_TIMEOUT: { accepts: "milliseconds from 100 to 600000", schema: whole(100, 600_000).default(10_000) },
};

type Values = { [Name in keyof typeof variables]: z.output<(typeof variables)[Name]["schema"]> };

/**
 * The settings that an environment asks for; what it does not name, or names with nothing, has its default. Refuses wrong ones, all
 * of them in one message.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const { values, problems } = readVariables(env);
  if (values.NEO4J_URI && values.NEO4J_PASSWORD === undefined) {
    problems.push("NEO4J_PASSWORD is missing: NEO4J_URI needs the password of its user.");
  }
  if (!env.NEO4J_URI) {
    for (const name of ["NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"] as const) {
      if (env[name]) problems.push(`${name} is set without NEO4J_URI: set both or neither.`);
    }
  }
  if (problems.length > 0) throw new Refusal(problems.join("\n"));
  return { ...settingsOf(values), startedByNpm: Boolean(env.npm_lifecycle_event) };
}

function readVariables(env: NodeJS.ProcessEnv): { values: Values; problems: string[] } {
  const problems: string[] = [];
  const entries = Object.entries(variables).map(([name, { accepts, schema }]) => {
    const given = env[name] === "" ? undefined : env[name];
    const result = schema.safeParse(given);
    if (!result.success) problems.push(`${name} is "${given}": it must be ${accepts}.`);
    return [name, result.data];
  });
  return { values: Object.fromEntries(entries) as Values, problems };
}

function settingsOf(values: Values): Omit<Settings, "startedByNpm"> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password = "", NEO4J_DATABASE: database } = values;
  return {
    host: values.HOST,
    port: values.PORT,
    home: values.NORMGRAPH_HOME ? resolve(values.NORMGRAPH_HOME) : inPackage(".normgraph"),
    neo4j: uri ? { uri, username, password, database } : undefined,
    neo4jPort: values.NEO4J_PORT,
    javaHome: values.JAVA_HOME,
    logLevel: values.LOG_LEVEL,
    operationTimeout: values.OPERATION_TIMEOUT,
  };
}
