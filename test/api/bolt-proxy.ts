import { createServer, connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { BoltMessages } from "./bolt-messages";

/** A TCP proxy before a Neo4j that knows what is asked of it, and that can be made to freeze. */
export interface BoltProxy {
  /** The address to give to the driver in place of the database's. */
  uri: string;
  /** The texts of the statements that RUN messages brought since the last `forget`. */
  statements(): string[];
  forget(): void;
  /** Lets nothing through any more, in either direction, and keeps every connection open. */
  freeze(): void;
  thaw(): void;
  /** Connections that are open now. */
  connections(): number;
  close(): Promise<void>;
}

/** A proxy before the Neo4j at a bolt address, on a free port of this machine. */
export async function startBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<[Socket, Socket]>();
  let seen: string[] = [];
  let frozen = false;

  const server = createServer({ allowHalfOpen: true }, (client) => {
    const database = connect({ host: hostname, port: Number(port || 7687), allowHalfOpen: true });
    const pair: [Socket, Socket] = [client, database];
    const messages = new BoltMessages((statement) => seen.push(statement));
    pairs.add(pair);
    client.on("data", (bytes) => messages.fromClient(bytes));
    database.on("data", (bytes) => messages.fromServer(bytes));
    client.pipe(database).pipe(client);
    if (frozen) stop(pair);
    for (const socket of pair) {
      socket.on("error", () => {});
      socket.on("close", () => {
        pairs.delete(pair);
        pair.forEach((other) => other.destroy());
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    statements: () => [...seen],
    forget: () => void (seen = []),
    freeze: () => {
      frozen = true;
      pairs.forEach(stop);
    },
    thaw: () => {
      frozen = false;
      for (const [client, database] of pairs) client.pipe(database).pipe(client);
    },
    connections: () => pairs.size,
    close: () => {
      for (const pair of pairs) pair.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function stop([client, database]: [Socket, Socket]): void {
  client.unpipe(database).pause();
  database.unpipe(client).pause();
}
