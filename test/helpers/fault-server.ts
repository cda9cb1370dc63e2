/** A server on a loopback socket that goes wrong in every way that networks and proxies do, one request after another. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

/** What is done with one request. */
export type Fault = (response: ServerResponse, request: Arrived) => void;

export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** All requests so far. */
  readonly requests: readonly Arrived[];
  /** Requests whose answer is not over, although the client may have gone. */
  readonly open: () => number;
  /** Connections that are there, in use or not. */
  readonly connections: () => number;
  /** Resolves when no answer is under way any more. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a server that does one fault after another, and then the last one again and again. */
export async function startFaultServer(...faults: readonly Fault[]): Promise<FaultServer> {
  const requests: Arrived[] = [];
  const open = new Set<Socket>();
  const connections = new Set<Socket>();
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const { socket, method = "", url = "", headers } = request;
    open.add(socket);
    response.on("close", () => {
      open.delete(socket);
      if (open.size === 0) for (const resolve of waiting) resolve();
    });
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const arrived = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(arrived);
      const fault = faults[Math.min(requests.length, faults.length) - 1];
      (fault ?? ok())(response, arrived);
    });
    request.on("error", () => undefined);
  });
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.on("close", () => connections.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    open: () => open.size,
    connections: () => connections.size,
    quiet: async () => {
      if (open.size > 0) await new Promise<void>((resolve) => waiting.add(resolve));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What Atlas calls a compressed log. */
export const GZIP_TYPE = "application/vnd.atlas.2023-02-01+gzip";

const JSON_TYPE = "application/vnd.atlas.2023-01-01+json";
type Headers = Readonly<Record<string, string>>;

/** An answer as it should be. */
export function ok(body: unknown = { results: [] }, headers: Headers = {}): Fault {
  return (response) => response.writeHead(200, { "content-type": JSON_TYPE, ...headers }).end(JSON.stringify(body));
}

/** An answer with no body. */
export const noContent: Fault = (response) => response.writeHead(204).end();

/** An error as Atlas writes it. */
export function refuse(status: number, errorCode: string, headers: Headers = {}, parameters: unknown[] = []): Fault {
  return (response) =>
    response
      .writeHead(status, { "content-type": "application/json", ...headers })
      .end(JSON.stringify({ error: status, errorCode, parameters }));
}

/** A text of some kind. */
export function text(status: number, type: string, body: string): Fault {
  return (response) => response.writeHead(status, { "content-type": type }).end(body);
}

/** What a proxy shows. */
export const html = (status: number): Fault => text(status, "text/html; charset=utf-8", "<html><h1>Sorry</h1></html>");

/** The connection is reset before there is any answer. */
export const resetBefore: Fault = (response) => void response.socket?.resetAndDestroy();

/** The server says that it has nothing more to send, and it has sent nothing. */
export const halfClosed: Fault = (response) => void response.socket?.end();

/** Something that is no HTTP at all. */
export const garbage: Fault = (response) => void response.socket?.end("220 mail.example.com ESMTP\r\n");

/** A body that says it is compressed and is not. */
export const badEncoding: Fault = (response) =>
  response.writeHead(200, { "content-type": JSON_TYPE, "content-encoding": "gzip" }).end('{"results": []}');

/** A body that is longer than its length says. */
export const cutOff: Fault = (response) => {
  response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-type: ${JSON_TYPE}\r\ncontent-length: 5\r\n\r\n{"results": []}`);
};

/** The connection is reset in the middle of a body. */
export function resetWithin(status = 200): Fault {
  return (response) => {
    response.writeHead(status, { "content-type": JSON_TYPE, "content-length": "1000" });
    response.write('{"results": [', () => setImmediate(() => response.socket?.resetAndDestroy()));
  };
}

/** The body ends before its length. */
export const truncated: Fault = (response) => {
  response.writeHead(200, { "content-type": JSON_TYPE, "content-length": "1000" });
  response.write('{"results": [', () => response.socket?.end());
};

/** A chunked body that ends without its last chunk. */
export const unfinished: Fault = (response) => {
  response.writeHead(200, { "content-type": JSON_TYPE });
  response.write('{"results": []}', () => response.socket?.end());
};

/** There never is an answer. */
export const silent: Fault = () => undefined;

/** A byte every few milliseconds, without end. */
export function drip(status = 200, every = 5, type: string = JSON_TYPE): Fault {
  return (response) => {
    response.writeHead(status, { "content-type": type });
    response.flushHeaders();
    const timer = setInterval(() => response.write(" "), every);
    response.on("close", () => clearInterval(timer));
  };
}

/** The beginning of a body, and then nothing. */
export function stalled(type: string = JSON_TYPE): Fault {
  return (response) => {
    response.writeHead(200, { "content-type": type });
    response.write(" ");
  };
}

/** A body of many bytes, sent as fast as the client takes it; `sent` is told how much that was. */
export function flood(
  status: number,
  bytes: number,
  sent: (bytes: number) => void = () => undefined,
  type: string = status === 200 ? JSON_TYPE : "application/json",
): Fault {
  const chunk = Buffer.alloc(65_536, " ");
  return (response) => {
    let left = bytes;
    response.writeHead(status, { "content-type": type });
    const pump = (): void => {
      while (left > 0) {
        left -= chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end('{"results": []}');
    };
    response.on("drain", pump);
    response.on("close", () => sent(bytes - Math.max(0, left)));
    pump();
  };
}

/** A redirect whose body does not end. */
export function endlessRedirect(location: string, status = 307): Fault {
  return (response, request) => {
    response.setHeader("location", location);
    drip(status)(response, request);
  };
}

/** A redirect. */
export function redirect(location: string, status = 302): Fault {
  return (response) => response.writeHead(status, { location }).end();
}
