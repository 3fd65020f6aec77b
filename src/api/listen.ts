import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isIPv6 } from "node:net";
import { Refusal } from "../refusal";

/** Refused because the server cannot listen where it was told to. */
export class CannotListen extends Refusal {}

/** Listens, and gives the address under which this machine reaches the server. Throws CannotListen. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (failure: NodeJS.ErrnoException) => reject(new CannotListen(sentence(failure, host, port)));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo;
  return `http://${reachable(host)}:${bound}`;
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is taken: end what listens there, or set PORT to another.`;
    case "EACCES":
      return `Port ${port} of ${host} may not be opened by this user: set PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is no address of this machine: set HOST to one that is, for example 127.0.0.1.`;
    default:
      return `Nothing can be served at port ${port} of ${host}: ${message}.`;
  }
}

function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return isIPv6(host) ? `[${host}]` : host;
}
