import { tmpdir } from "node:os";
import { requireRoom } from "../../src/graph/embedded/room";

const disk =
  (megabytes: number, blocks = 1_000_000) =>
  () =>
    Promise.resolve({ blocks, bavail: (megabytes * 1e6) / 4096, bsize: 4096 });

describe("the room that a database needs", () => {
  it("is there on this machine", async () => {
    await expect(requireRoom(tmpdir())).resolves.toBeUndefined();
  });

  it.each([0, 12, 99])("is not where %i MB are free: a sentence says what to do", async (megabytes) => {
    await expect(requireRoom("/home/n", disk(megabytes))).rejects.toThrow(
      `The disk that holds /home/n is full: ${megabytes} MB are free, and the database needs 100. Make room, or set NORMGRAPH_HOME to a folder on another disk.`,
    );
  });

  it("is believed where the disk does not tell, and taken where it is enough", async () => {
    await expect(requireRoom("/n", disk(0, 0))).resolves.toBeUndefined();
    await expect(requireRoom("/n", disk(100))).resolves.toBeUndefined();
  });
});
