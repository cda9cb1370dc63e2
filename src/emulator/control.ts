/** An endpoint beside the API by which another process controls the emulator. */
import { randomBytes } from "node:crypto";
import type { Env, Hono, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isRecord } from "../codegen/document.js";
import type { Clock } from "./clock.js";
import type { Faults } from "./faults.js";
import { readFaults } from "./input.js";
import type { LoggedRequest } from "./logged-request.js";
import { isLoopback } from "./server.js";
import { readSnapshot, type Snapshot } from "./snapshot.js";
import { same } from "./tokens.js";

/** The largest body that is taken, in bytes: a snapshot can be large. */
const BODY_LIMIT = 64 * 1_048_576;
/** How many requests are remembered. */
const LOG_LENGTH = 1000;

/** The last requests, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  get entries(): readonly LoggedRequest[] {
    return this.#entries.slice(-LOG_LENGTH);
  }

  push(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length >= 2 * LOG_LENGTH) this.clear(LOG_LENGTH);
  }

  /** @param keep - how many of the last ones stay */
  clear(keep = 0): void {
    this.#entries = keep === 0 ? [] : this.#entries.slice(-keep);
  }
}

/** What can be controlled, and the token that allows it. */
export interface Control {
  readonly token: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly log: RequestLog;
  snapshot(): Snapshot;
  load(snapshot: Snapshot): void;
  reset(): void;
}

/** The control of an emulator, with a new token and an empty log. */
export function createControl(parts: Omit<Control, "token" | "log">): Control {
  return { ...parts, token: randomBytes(24).toString("base64url"), log: new RequestLog() };
}

/** What a server hands in with a request; without a socket there is nothing. */
export interface ControlBindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

/** Puts the endpoint on the app. */
export function controlEndpoint<Environment extends Env & { Bindings: ControlBindings }>(
  app: Hono<Environment>,
  control: Control,
): void {
  const { clock, faults, log } = control;
  const done = (): Response => new Response(null, { status: 204 });
  const time = (): Response => Response.json({ now: new Date(clock.now()).toISOString() });
  const place = (name: string): string => `/__emulator/${name}`;
  app.use(place("*"), guard(control.token));
  app.use(place("*"), bodyLimit({ maxSize: BODY_LIMIT, onError: () => refusal(413, "The body is too large.") }));
  app.get(place("state"), () => Response.json(control.snapshot()));
  app.put(place("state"), async ({ req }) =>
    answer(async () => {
      control.load(readSnapshot(await req.json(), "the body"));
      return done();
    }),
  );
  app.post(place("reset"), () => {
    control.reset();
    return done();
  });
  app.get(place("clock"), time);
  app.post(place("clock"), async ({ req }) =>
    answer(async () => {
      setClock(clock, await req.json());
      return time();
    }),
  );
  app.get(place("faults"), () => Response.json(faults.rules));
  app.put(place("faults"), async ({ req }) =>
    answer(async () => {
      faults.set(readFaults(await req.json(), "the body"));
      return Response.json(faults.rules);
    }),
  );
  app.delete(place("faults"), () => {
    faults.set([]);
    return done();
  });
  app.get(place("requests"), () => Response.json(log.entries));
  app.delete(place("requests"), () => {
    log.clear();
    return done();
  });
}

/**
 * Lets nobody in but a program on this machine that knows the token. A web page knows no token, and is refused all the
 * same: by its `Origin`, and by the name of the host if it made its own name lead here (DNS rebinding).
 */
function guard(token: string): MiddlewareHandler<{ Bindings: ControlBindings }> {
  return async ({ req, env }, next) => {
    const address = env.incoming?.socket.remoteAddress;
    if (address !== undefined && !isLoopback(address)) return refusal(403, "This is for loopback only.");
    if (!isLoopback(new URL(req.url).hostname))
      return refusal(403, "The host has to be localhost or an address of loopback.");
    if (req.header("origin") !== undefined || req.header("sec-fetch-site") !== undefined) {
      return refusal(403, "This is not for web pages.");
    }
    const given = /^Bearer (\S+)$/i.exec(req.header("authorization") ?? "")?.[1] ?? "";
    if (!same(given, token)) return refusal(401, "The token is missing or wrong.");
    await next();
    return undefined;
  };
}

/** What is wrong with a body is for the caller to know. */
async function answer(act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    return refusal(400, error instanceof Error ? error.message : String(error));
  }
}

function refusal(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

/** @throws {TypeError | RangeError} for anything but a time to stand still at, or milliseconds to move on by */
function setClock(clock: Clock, body: unknown): void {
  const { now, advance }: Record<string, unknown> = isRecord(body) ? body : {};
  if (typeof now === "string" || typeof now === "number") clock.set(now);
  else if (typeof advance === "number") clock.advance(advance);
  else throw new TypeError('The body is neither { "now": <time> } nor { "advance": <milliseconds> }.');
}
