import pino, { type Logger } from "pino";
import type { LogLevel } from "./settings";

/** A log of JSON lines, an event a line, on a stream. */
export const logTo = (stream: NodeJS.WritableStream, level: LogLevel): Logger =>
  pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, stream);
