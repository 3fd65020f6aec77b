import { Refusal } from "../refusal";
import type { Session } from "../session";
import { showProgress } from "./progress";

const PARENT_LOOKED_AT_EVERY = 500;

/** What a command leaves with that was refused or failed, and one that was interrupted. */
export interface ExitCodes {
  refused: number;
  interrupted: number;
}

/** A command that runs until it is interrupted has then done its work: it has put away what it had begun. */
const ofOperations: ExitCodes = { refused: 1, interrupted: 0 };

/** Runs a command to its end and leaves with its exit code: what it gives, else 0; after a refusal or an interruption, the given one. */
export async function run(
  command: (session: Session) => Promise<number | void>,
  codes: ExitCodes = ofOperations,
): Promise<never> {
  const tell = showProgress();
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => {
    if (!signal.aborted) tell("Stopping");
    controller.abort();
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
  let explicit = false;
  try {
    const { readSettings } = await import("../settings.js");
    const settings = readSettings();
    explicit = settings.logLevel === "debug" || settings.logLevel === "trace";
    if (settings.startedByNpm) whenParentEnds(stop);
    process.exit((await command({ settings, tell, signal })) ?? 0);
  } catch (failure) {
    if (signal.aborted) process.exit(codes.interrupted);
    console.error(explicit ? failure : sentenceOf(failure));
    process.exit(codes.refused);
  }
}

function sentenceOf(failure: unknown): string {
  if (failure instanceof Refusal) return failure.message;
  return `Something went wrong in normgraph itself (${String(failure)}): LOG_LEVEL=debug tells where.`;
}

/** npm puts a shell between itself and the program; whoever ends npm or that shell means the program, which hears nothing of it. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), PARENT_LOOKED_AT_EVERY).unref();
}
