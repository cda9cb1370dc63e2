/** Records what a program sends and gets, without its secrets. */
import { bodyFromBytes, headersFrom, type TrafficExchange } from "./exchange.js";
import { sanitizer, type SanitizeOptions } from "./sanitize.js";
import { toHar, type Har } from "./to-har.js";

/** A `fetch`: what `createAtlasClient` takes, and what programs call. */
export type AnyFetch = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

/** The options of {@link recorder}. */
export interface RecorderOptions {
  /** What sends the requests. Default: the global `fetch`, looked up at each call. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** What is taken out beside credentials; `false` to take out nothing. Default: credentials only. */
  readonly sanitize?: SanitizeOptions | false;
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /**
   * The name of the recording in reports.
   *
   * @default "recorder"
   */
  readonly name?: string;
}

/** A `fetch` that keeps what it sees. */
export interface Recorder {
  /** Give this to the client. */
  readonly fetch: AnyFetch;
  /** What was recorded so far, in the order of the requests' ends. */
  readonly exchanges: readonly TrafficExchange[];
  /** The same as a HAR file: write `JSON.stringify` of it. */
  toHar(): Har;
}

/**
 * Records exchanges. Credentials never get into the recording.
 *
 * @example
 * const { fetch, toHar } = recorder({ sanitize: { emails: true } });
 * const atlas = createAtlasClient({ fetch });
 */
export function recorder(options: RecorderOptions = {}): Recorder {
  const {
    fetch = (request: Request) => globalThis.fetch(request),
    sanitize = {},
    now = Date.now,
    name = "recorder",
  } = options;
  const clean = sanitize === false ? (exchange: TrafficExchange): TrafficExchange => exchange : sanitizer(sanitize);
  const exchanges: TrafficExchange[] = [];
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const { response, exchange } = await exchangeOf(request, fetch, now);
      exchanges.push(clean({ ...exchange, source: name, kind: "recorder", index: exchanges.length }));
      return response;
    },
    exchanges,
    toHar: () => toHar(exchanges),
  };
}

/** Sends a request, and keeps it and its answer. */
export async function exchangeOf(
  request: Request,
  fetch: (request: Request) => Promise<Response>,
  now: () => number,
): Promise<{
  readonly response: Response;
  readonly exchange: Pick<TrafficExchange, "request" | "response" | "startedAt">;
}> {
  const sent = request.body === null ? undefined : request.clone();
  const startedAt = new Date(now()).toISOString();
  // Before it is sent: credentials are put on the request itself.
  const requestHeaders = headersFrom(request.headers);
  const response = await fetch(request);
  const requestBody = sent && bodyFromBytes(new Uint8Array(await sent.arrayBuffer()));
  const responseBody =
    response.body === null ? undefined : bodyFromBytes(new Uint8Array(await response.clone().arrayBuffer()));
  return {
    response,
    exchange: {
      request: {
        method: request.method,
        url: request.url,
        headers: requestHeaders,
        ...(requestBody === undefined ? {} : { body: requestBody }),
      },
      response: {
        status: response.status,
        headers: headersFrom(response.headers),
        ...(responseBody === undefined ? {} : { body: responseBody }),
      },
      startedAt,
    },
  };
}
