import type { Graph } from "../graph/driver";
import type { Reads } from "../graph/projection";

/** Thrown where an answer was not there in time. */
export class DeadlineExceeded extends Error {
  constructor(readonly milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = new.target.name;
  }
}

/** What the work gives if it gives it within so many milliseconds; else DeadlineExceeded, whatever becomes of the work. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineExceeded(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads that end by the deadline. The database is told of it and stops the statement by itself; one that is frozen does neither
 * answer nor stop, so the wait is ended here as well; its connection is given up when it has been silent for too long.
 */
export function readsWithin(milliseconds: number, graph: Pick<Graph, "read">): Reads {
  return {
    read: (statement, parameters) => within(milliseconds, graph.read(statement, parameters, { timeout: milliseconds })),
  };
}
