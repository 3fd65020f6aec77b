import { Refusal } from "../refusal";
import type { Session } from "../session";
import { readSettings } from "../settings";
import { showProgress } from "./progress";

const PARENT_LOOKED_AT_EVERY = 500;

/**
 * Runs a command to its end and leaves with its exit code: what it gives, else 0; 1 after a refusal or a defect; 0 where it was
 * interrupted, for then it has put away what it had begun.
 */
export async function run(command: (session: Session) => Promise<number | void>): Promise<never> {
  const tell = showProgress();
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => {
    if (!signal.aborted) tell("Stopping");
    controller.abort();
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
  try {
    const settings = readSettings();
    if (settings.startedByNpm) whenParentEnds(stop);
    process.exit((await command({ settings, tell, signal })) ?? 0);
  } catch (failure) {
    if (signal.aborted) process.exit(0);
    console.error(failure instanceof Refusal ? failure.message : failure);
    process.exit(1);
  }
}

/** npm puts a shell between itself and the program; whoever ends npm or that shell means the program, which hears nothing of it. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), PARENT_LOOKED_AT_EVERY).unref();
}
