/** Puts a server on an address. */
import type { AddressInfo } from "node:net";
import { AtlasConfigError } from "../errors/config-error.js";

/** What is used of a server of `node:http`, whatever its version of HTTP. */
interface Listener {
  once(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
  listen(port: number, host: string, listening: () => void): unknown;
  address(): AddressInfo | string | null;
  close(closed: () => void): unknown;
  closeAllConnections?(): void;
}

/** A server that takes requests. */
export interface Listening {
  /** Without a slash at its end. */
  readonly url: string;
  /** Ends all connections. */
  close(): Promise<void>;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "this port is for administrators",
  EADDRINUSE: "something else listens there",
  EADDRNOTAVAIL: "it is no address of this machine",
  ENOTFOUND: "there is no such name",
};

/**
 * Starts to listen.
 *
 * @param host - a name or an address
 * @param port - 0 for any free one
 * @throws {AtlasConfigError} `INVALID_OPTION` if that is not possible
 */
export async function listen(server: Listener, host: string, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const { code = "" } = cause;
      const why = REASONS[code] ?? cause.message;
      const message = `Nothing can listen on ${authority(host, port)}: ${why} (${code}).`;
      reject(new AtlasConfigError("INVALID_OPTION", message, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${authority(host, actual)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections?.();
      }),
  };
}

function authority(host: string, port: number): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Whether an address, or the name of a host as a URL has it, is this machine's own, which nobody else reaches. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|::ffff:127(\.\d{1,3}){3})$/i.test(host);
}
