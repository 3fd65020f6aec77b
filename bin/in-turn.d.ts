/** What `work` gives, run while no other process runs work under the same lock file. */
export function inTurn<T>(
  lockFile: string,
  work: () => Promise<T>,
  options?: { waiting?: () => void; signal?: AbortSignal },
): Promise<T>;
