import { createServer, type AddressInfo, type Socket } from "node:net";

const text = (value: string) => Buffer.concat([Buffer.from([0x80 | Buffer.byteLength(value)]), Buffer.from(value)]);
const map = (fields: Record<string, Buffer>) =>
  Buffer.concat([
    Buffer.from([0xa0 | Object.keys(fields).length]),
    ...Object.entries(fields).flatMap(([k, v]) => [text(k), v]),
  ]);
const emptyList = Buffer.from([0x90]);

/** A SUCCESS of the Bolt protocol in one chunk. */
function success(fields: Record<string, Buffer>): Buffer {
  const message = Buffer.concat([Buffer.from([0xb1, 0x70]), map(fields)]);
  return Buffer.concat([Buffer.from([message.length >> 8, message.length & 0xff]), message, Buffer.from([0, 0])]);
}

/** What this server answers to each message, by the byte that names the message. */
const answers: Record<number, (agent: string) => Buffer> = {
  0x01: (agent) => success({ server: text(agent), connection_id: text("bolt-1") }), // HELLO
  0x10: () => success({ fields: emptyList }), // RUN
  0x3f: () => success({ type: text("r") }), // PULL
  0x0f: () => success({}), // RESET
};

/**
 * A server that speaks as much of Bolt 4.4 as a first question needs, and says that it is a Neo4j of this version: such an old one is
 * not to be had here.
 */
export async function pretendNeo4j(agent: string): Promise<{ uri: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    let greeted = false;
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (!greeted && received.length >= 20) {
        greeted = true;
        received = received.subarray(20);
        socket.write(Buffer.from([0, 0, 4, 4]));
      }
      while (greeted && received.length >= 2) {
        const size = received.readUInt16BE(0);
        if (received.length < 2 + size) return;
        const answer = answers[received[3] ?? 0];
        if (size > 0 && answer) socket.write(answer(agent));
        received = received.subarray(2 + size);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
