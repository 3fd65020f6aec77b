import { Refusal } from "../refusal";
import type { Session } from "../session";
import { readSettings } from "../settings";
import { showProgress } from "./progress";

/**
 * Runs a command to its end and leaves with its exit code: what it gives, else 0; 1 after a refusal or a defect; 0 where it was
 * interrupted, for then it has put away what it had begun.
 */
export async function run(command: (session: Session) => Promise<number | void>): Promise<never> {
  const tell = showProgress();
  const controller = new AbortController();
  const { signal } = controller;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (!signal.aborted) tell("Stopping");
      controller.abort();
    });
  }
  try {
    process.exit((await command({ settings: readSettings(), tell, signal })) ?? 0);
  } catch (failure) {
    if (signal.aborted) process.exit(0);
    console.error(failure instanceof Refusal ? failure.message : failure);
    process.exit(1);
  }
}
