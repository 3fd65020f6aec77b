import { Refusal } from "../refusal";
import { readSettings, type Settings } from "../settings";
import type { Tell } from "../graph/embedded/libraries";
import { showProgress } from "./progress";

/** What every command has at hand. */
export interface Session {
  settings: Settings;
  tell: Tell;
  /** Aborted by Ctrl-C, by SIGTERM, and when the terminal is closed. */
  signal: AbortSignal;
}

/** Runs a command to its end and leaves with its exit code: 1 after a refusal or a defect, 0 after an interruption. */
export async function run(command: (session: Session) => Promise<number | void>): Promise<never> {
  const interruption = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => interruption.abort());
  const { signal } = interruption;
  try {
    process.exit((await command({ settings: readSettings(), tell: showProgress(), signal })) ?? 0);
  } catch (failure) {
    if (signal.aborted) process.exit(0);
    console.error(failure instanceof Refusal ? failure.message : failure);
    process.exit(1);
  }
}

/** Settles when the command is interrupted. */
export const interrupted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener("abort", () => resolve())));
