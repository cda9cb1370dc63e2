/** The servers that portable tests talk to: emulators and odd ones, behind one address that writes down what comes. */
import { readFile } from "node:fs/promises";
import {
  createServer,
  request as startRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { extname, join, normalize } from "node:path";
import { startEmulator, type Emulator } from "../../../src/emulator/index.js";
import type { Oddity, Seen, StagedEmulator } from "../suite/stage.js";
import { ODDITIES } from "./oddities.js";

/** A stage that tests can be run on. */
export interface RunningStage extends AsyncDisposable {
  readonly url: string;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };

/**
 * Starts a stage on loopback.
 *
 * @param folder - files for a browser, which it asks for at `/files/…`
 */
export async function startStage(folder?: string): Promise<RunningStage> {
  let emulator: Emulator | undefined;
  let handler: Handler = (_, response) => void response.writeHead(503).end();
  let seen: Seen[] = [];
  let elsewhere: Seen[] = [];
  let held = 0;
  /** The answers that the client did not wait for, since the handler was chosen: a connection can close a while later. */
  let unfinished = new Set<ServerResponse>();

  const reset = async (next: Handler): Promise<void> => {
    handler = next;
    [seen, elsewhere, held, unfinished] = [[], [], 0, new Set()];
    await emulator?.close();
    emulator = undefined;
  };
  const commands: Readonly<Record<string, (body: Readonly<Record<string, unknown>>) => Promise<unknown>>> = {
    async emulator(options) {
      const started = await startEmulator(options);
      await reset((request, response) => forward(started.url, request, response));
      emulator = started;
      const first = (collection: { keys(): Iterable<string> }): string => [...collection.keys()][0] ?? "";
      const { organizations, groups, invoices } = started.state;
      const staged: Omit<StagedEmulator, "url"> = {
        orgId: first(organizations),
        groupId: first(groups),
        invoiceId: first(invoices),
        credentials: started.credentials,
      };
      return { ...staged, url };
    },
    async odd({ oddity }) {
      await reset(ODDITIES[oddity as Oddity]);
      return { url };
    },
    advance({ milliseconds }) {
      emulator?.clock.advance(Number(milliseconds));
      return Promise.resolve({});
    },
    hold({ milliseconds }) {
      held = Number(milliseconds);
      return Promise.resolve({});
    },
    seen: () => Promise.resolve(seen),
    elsewhere: () => Promise.resolve(elsewhere),
    async closed() {
      // A connection is closed a moment after the call has ended.
      for (let look = 0; unfinished.size === 0 && look < 100; look++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return unfinished.size;
    },
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const isApi = pathname.startsWith("/api/");
    if (isApi || pathname === "/elsewhere") (isApi ? seen : elsewhere).push(seenOf(request));
    if (isApi) {
      const mine = unfinished;
      response.on("close", () => {
        if (!response.writableFinished && response.socket?.destroyed !== false && !response.errored) mine.add(response);
      });
      if (held === 0) handler(request, response);
      else setTimeout(handler, held, request, response);
    } else if (pathname.startsWith("/stage/")) {
      void answer(commands[pathname.slice("/stage/".length)], request, response);
    } else if (folder !== undefined && pathname.startsWith("/files/")) {
      void sendFile(join(folder, normalize(pathname.slice("/files".length))), response);
    } else response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>stage</title>");
  });
  const url = await listen(server);
  return {
    url,
    async [Symbol.asyncDispose]() {
      await reset((_, response) => void response.writeHead(503).end());
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stage has no port.");
  return `http://127.0.0.1:${address.port}`;
}

function seenOf({ method = "", url = "", headers }: IncomingMessage): Seen {
  return { method, path: url, headers: headers as Record<string, string> };
}

/** Hands a request on, byte for byte, and its answer back; a connection that breaks there breaks here. */
function forward(to: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, url, headers } = request;
  const { host: _, connection: __, ...rest } = headers;
  const onward = startRequest(`${to}${url ?? ""}`, { method, headers: rest, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.on("error", () => response.destroy());
    answer.pipe(response);
  });
  onward.on("error", () => request.socket.destroy());
  response.on("close", () => onward.destroy());
  request.pipe(onward);
}

async function answer(
  command: ((body: Readonly<Record<string, unknown>>) => Promise<unknown>) | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (command === undefined) throw new Error("There is no such command.");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString() || "{}") as Record<string, unknown>;
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(await command(body)));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

async function sendFile(file: string, response: ServerResponse): Promise<void> {
  try {
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
}
