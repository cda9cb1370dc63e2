/** A server that is asked, and how it is asked. */
import type { AuthProvider } from "../../auth/provider.js";
import { onlyTo } from "../../auth/origin.js";
import { checkBaseUrl } from "../../base-url.js";
import { AtlasAuthError } from "../../errors/auth-error.js";
import { AtlasConfigError } from "../../errors/config-error.js";
import { AtlasError, type CallInfo } from "../../errors/atlas-error.js";
import { PACKAGE_VERSION } from "../../package-version.js";
import { defaultUserAgent } from "../../platform.js";
import { checkAnswers } from "../../transport/answer.js";
import { Ending } from "../../transport/ending.js";
import { globalFetch, needsSignal, type FetchFunction } from "../../transport/fetch.js";
import { retry, retryRule } from "../../transport/retry.js";
import { sleep as realSleep, type Sleep } from "../../transport/sleep.js";
import { fetchWithTimeout } from "../../transport/timeout.js";
import { compose, type Transport } from "../../transport/transport.js";
import type { TrafficExchange, TrafficKind } from "./exchange.js";
import { exchangeOf } from "./recorder.js";
import { TrafficError } from "./traffic-error.js";

/** A server to ask. */
export interface Target {
  /** Where it is, without `/api/atlas/v2`. */
  readonly baseUrl: string;
  readonly auth: AuthProvider;
  /** Whether anything but reads may be sent. Only ever allow it for an organization that exists for tests. */
  readonly allowWrites: boolean;
  /** What sends the requests. Default: the global `fetch`. */
  readonly fetch?: FetchFunction;
  /** Everything that it holds may be changed, not only what the run itself has made: an emulator. Default: no. */
  readonly disposable?: boolean;
  /** Keeps what a disposable one holds now; the function that it gives goes back to it. */
  readonly checkpoint?: () => () => void;
  /** Its name in reports. Default: the base URL. */
  readonly name?: string;
  /**
   * How many requests are made at most.
   *
   * @default 500
   */
  readonly maxRequests?: number;
  /** Why an answer is none that could be checked, if it is so. */
  readonly notImplemented?: (exchange: TrafficExchange) => string | undefined;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /** How to wait for a rate limit. Default: a timer. */
  readonly sleep?: Sleep;
}

/** A request to be made. */
export interface Probe {
  readonly method: string;
  /** From the base URL on, with its query. */
  readonly path: string;
  readonly accept?: string;
  /** A JSON value. */
  readonly body?: unknown;
  /** The type of the body. Default: that of `accept`. */
  readonly contentType?: string;
  /** Whose credentials are sent. Default: the target's own. */
  readonly credentials?: "own" | "none" | "wrong";
  /** Whether the exchange is none to be kept. Default: no. */
  readonly unkept?: boolean;
}

/** What came of a request. */
export interface Answered {
  readonly exchange: TrafficExchange;
  /** Why the answer says nothing about the server's conformance, if it does not. */
  readonly missing?: string;
}

/** Thrown when the number of requests is used up. */
export class OutOfRequests extends Error {}

/** How long one request may take, in milliseconds. */
const TIMEOUT = 30_000;

/** Sends requests to a target, and keeps the exchanges. */
export class Session {
  readonly name: string;
  readonly disposable: boolean;
  readonly allowWrites: boolean;
  readonly baseUrl: string;
  /** Keeps what the target holds now, if it can; the function that it gives goes back to it. */
  readonly checkpoint: (() => () => void) | undefined;
  /** What has been exchanged, in order. */
  readonly exchanges: TrafficExchange[] = [];
  readonly maxRequests: number;
  readonly #target: Target;
  readonly #kind: TrafficKind;
  readonly #send: Readonly<Record<NonNullable<Probe["credentials"]>, Transport>>;
  #left: number;

  /** @throws {AtlasConfigError} `INVALID_BASE_URL` */
  constructor(target: Target, kind: TrafficKind) {
    const { fetch = globalFetch, now = Date.now, sleep = realSleep } = target;
    this.baseUrl = checkBaseUrl(target.baseUrl);
    this.name = target.name ?? this.baseUrl;
    this.disposable = target.disposable === true;
    this.allowWrites = target.allowWrites;
    this.checkpoint = target.checkpoint;
    this.maxRequests = target.maxRequests ?? 500;
    this.#left = this.maxRequests;
    this.#target = target;
    this.#kind = kind;
    const { origin } = new URL(this.baseUrl);
    const context = { origin, baseUrl: this.baseUrl, fetch, now, sleep, timeout: TIMEOUT, userAgent: userAgent() };
    const again = retry(retryRule({ now, sleep, random: Math.random }));
    const plain = fetchWithTimeout(fetch);
    this.#send = {
      own: compose(plain, again, onlyTo(origin), target.auth.layer(context), checkAnswers),
      none: compose(plain, checkAnswers),
      wrong: compose(plain, withWrongToken, checkAnswers),
    };
  }

  /**
   * Makes a request. Credentials are put on it where nothing records them.
   *
   * @param operationId - what it is for, for messages
   * @throws {OutOfRequests} if there have been as many as the target allows
   * @throws {TrafficError} `TRAFFIC_UNREACHABLE`, `TRAFFIC_UNAUTHORIZED`
   */
  async send(probe: Probe, operationId = "probe"): Promise<Answered> {
    if (this.#left <= 0) throw new OutOfRequests();
    this.#left--;
    const request = this.#request(probe);
    const call: CallInfo = { operationId, method: probe.method, path: probe.path };
    const transport = this.#send[probe.credentials ?? "own"];
    const { fetch = globalFetch, now = Date.now, notImplemented } = this.#target;
    const ending = new Ending(undefined, TIMEOUT, needsSignal(fetch));
    const sent = await exchangeOf(request, (made) => transport(made, { call, timeout: TIMEOUT, ending }), now)
      .catch((cause: unknown) => {
        throw explain(cause, this.name);
      })
      // A time limit that still runs keeps the process alive.
      .finally(() => ending.close());
    const place = { source: this.name, kind: this.#kind, index: this.exchanges.length };
    const exchange: TrafficExchange = { ...place, ...sent.exchange };
    const missing = notImplemented?.(exchange);
    if (missing !== undefined) return { exchange, missing };
    if (probe.unkept === true) return { exchange };
    this.exchanges.push(exchange);
    return { exchange };
  }

  #request({ method, path, accept, body, contentType }: Probe): Request {
    const headers = new Headers();
    const agent = userAgent();
    if (agent !== undefined) headers.set("User-Agent", agent);
    if (accept !== undefined) headers.set("Accept", accept);
    const type = contentType ?? accept;
    if (body !== undefined && type !== undefined) headers.set("Content-Type", type);
    return new Request(`${this.baseUrl}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

function userAgent(): string | undefined {
  return defaultUserAgent("atlas-fetch-conformance", PACKAGE_VERSION);
}

function withWrongToken(next: Transport): Transport {
  return (request, context) => {
    request.headers.set("Authorization", "Bearer no-such-token");
    return next(request, context);
  };
}

function explain(cause: unknown, name: string): unknown {
  if (cause instanceof AtlasAuthError) {
    return new TrafficError("TRAFFIC_UNAUTHORIZED", `${name} does not take the credentials: ${cause.message}`, {
      cause,
    });
  }
  if (cause instanceof AtlasConfigError || !(cause instanceof Error)) return cause;
  const why = cause instanceof AtlasError ? cause.message : `${cause.name}: ${cause.message}`;
  return new TrafficError("TRAFFIC_UNREACHABLE", `${name} cannot be asked: ${why}`, { cause });
}
