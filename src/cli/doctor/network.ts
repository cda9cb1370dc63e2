/** The steps before a request, one by one, so that it can be said which of them fails. */
import { lookup } from "node:dns/promises";
import { connect, isIP } from "node:net";
import { connect as connectTls } from "node:tls";
import { fieldsOf, textOf } from "./fields.js";

/** What a server shows of itself. */
export interface Handshake {
  /** For example `TLSv1.3`. */
  readonly protocol: string;
  /** Who the certificate is for, and who signed it. */
  readonly subject: string;
  readonly issuer: string;
  /** Until when it is valid, in milliseconds since the epoch. */
  readonly validTo: number;
}

/** A network, or what stands in for one in a test. */
export interface Network {
  /** The addresses of a name. */
  lookup(hostname: string): Promise<readonly string[]>;
  /** Opens a connection and closes it again. */
  connect(hostname: string, port: number, signal: AbortSignal): Promise<void>;
  /** Opens a connection, checks the server's certificate as `fetch` does, and closes it again. */
  handshake(hostname: string, port: number, signal: AbortSignal): Promise<Handshake>;
}

let lookups = 0;

/** Whether the system still looks for a name that nobody waits for any more. It keeps the process, and nothing can end it. */
export function isLookingUp(): boolean {
  return lookups > 0;
}

/** The network of this machine. */
export const network: Network = {
  async lookup(hostname) {
    lookups++;
    try {
      return (await lookup(hostname, { all: true })).map(({ address }) => address);
    } finally {
      lookups--;
    }
  },
  connect(host, port, signal) {
    return new Promise((resolve, reject) => {
      const socket = connect({ host, port, signal });
      socket.once("error", reject).once("connect", () => {
        socket.destroy();
        resolve();
      });
    });
  },
  handshake(host, port, signal) {
    return new Promise((resolve, reject) => {
      const servername = isIP(host) === 0 ? { servername: host } : {};
      const socket = connectTls({ host, port, ...servername, ALPNProtocols: ["http/1.1"] });
      const leave = (): void => void socket.destroy();
      signal.addEventListener("abort", leave, { once: true });
      socket.once("error", reject).once("secureConnect", () => {
        const { subject, issuer, valid_to: validTo } = socket.getPeerCertificate();
        resolve({
          protocol: socket.getProtocol() ?? "TLS",
          subject: nameIn(subject),
          issuer: nameIn(issuer),
          validTo: Date.parse(validTo),
        });
        socket.destroy();
      });
      socket.once("close", () => {
        signal.removeEventListener("abort", leave);
        reject(Object.assign(new Error("the connection was closed"), { code: "ECONNRESET" }));
      });
    });
  },
};

/** The names are those of X.509; a certificate may have any of them several times, or none. */
function nameIn(names: unknown): string {
  const { CN, O } = fieldsOf(names);
  return textOf(CN) ?? textOf(O) ?? "an unknown name";
}
