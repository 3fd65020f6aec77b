import type { Settings } from "./settings";

/** What is told while something takes long; a sentence that begins like the one before («Fetching: 5 of 145 MB») replaces it. */
export type Tell = (sentence: string) => void;

/** One run of the program: how it is set up, where it tells what it does, and what ends it early. */
export interface Session {
  settings: Settings;
  tell: Tell;
  /** Aborted by Ctrl-C, by SIGTERM, and when the terminal is closed. */
  signal: AbortSignal;
}

/** Never fulfilled; rejected when the signal is aborted. */
export const interruption = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
