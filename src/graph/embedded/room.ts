import { statfs } from "node:fs/promises";
import { Refusal } from "../../refusal";

/** What Neo4j needs to start and to take the seeds, several times over; with less it hangs rather than fails. */
const LEAST_MEGABYTES = 100;

/** The room of a file system, as the operating system tells it. */
export interface Room {
  blocks: number;
  bavail: number;
  bsize: number;
}

/** Refuses a folder whose disk has not the room that a database needs; one that does not tell its size is taken. */
export async function requireRoom(folder: string, roomOf: (folder: string) => Promise<Room> = statfs): Promise<void> {
  const { blocks, bavail, bsize } = await roomOf(folder);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (blocks > 0 && megabytes < LEAST_MEGABYTES)
    throw new Refusal(
      `The disk that holds ${folder} is full: ${megabytes} MB are free, and the database needs ${LEAST_MEGABYTES}. Make room, or set NORMGRAPH_HOME to a folder on another disk.`,
    );
}
