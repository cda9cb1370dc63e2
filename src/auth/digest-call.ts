/** One call as a digest session sees it: it can be sent more than once, and it waits no longer than its caller does. */
import { host } from "../platform.js";
import { outlivesRequests } from "../transport/outlives-requests.js";
import type { Sleep } from "../transport/sleep.js";
import type { Transport, TransportContext } from "../transport/transport.js";
import { untilAborted } from "../transport/until-aborted.js";
import { within } from "./digest-within.js";

export interface DigestCall {
  readonly request: Request;
  readonly context: TransportContext;
  /** Sends the request, as often as it is called. */
  send(authorization?: string): Promise<Response>;
  /** Whether the caller wants no answer any more. */
  isGivenUp(): boolean;
  /** The promise, unless the caller gives up before. */
  orGivenUp<T>(promise: Promise<T>): Promise<T>;
  /** The promise, or `undefined` if it takes longer than what a call can do without may take. */
  soon<T>(promise: Promise<T>): Promise<T | undefined>;
  /** The promise, or `undefined` if it takes longer than this call may wait for another one. */
  inTime<T>(promise: Promise<T>): Promise<T | undefined>;
  /** Takes an answer that nobody wants off its connection, so that this can be used again. */
  discard(response: Response): Promise<void>;
}

/**
 * A page's browser asks its user for a password where a server asks for a digest, and holds the answer back meanwhile, unless
 * the request is one without the browser's own credentials. Other platforms have no such credentials, or no such option.
 */
const UNASKED: RequestInit = host.document === undefined ? {} : { credentials: "omit" };

/** How long a call waits for what it can do without, in milliseconds. */
const PATIENCE = 1_000;

/**
 * How long a call waits for another one, in milliseconds, if it is not its own time limit that ends this. In workers, a
 * request may end with all that it has begun, and then nothing comes of it any more.
 */
const LONGEST_WAIT = outlivesRequests ? Infinity : 3_000;

/** An unwanted answer is read up to so many bytes; to make a new connection costs less than to read on. */
const READ_AT_MOST = 65_536;

/**
 * Makes the call. Its body is read first, and kept.
 *
 * @param limit - waits until it is time to do without something
 */
export async function digestCall(
  request: Request,
  next: Transport,
  context: TransportContext,
  limit: Sleep,
): Promise<DigestCall> {
  // The request need not carry the caller's own signal, and a middleware may have given it one of its own.
  const signals = [request.signal, context.signal];
  const orGivenUp = <T>(promise: Promise<T>): Promise<T> =>
    signals.reduce((waiting, signal) => untilAborted(waiting, signal), promise);
  const soon = <T>(promise: Promise<T>): Promise<T | undefined> => orGivenUp(within(promise, PATIENCE, limit));
  const longest = Math.min(context.timeout > 0 ? context.timeout : Infinity, LONGEST_WAIT);
  const body = request.body === null ? undefined : await orGivenUp(request.arrayBuffer());
  return {
    request,
    context,
    orGivenUp,
    soon,
    inTime: (promise) => orGivenUp(longest < Infinity ? within(promise, longest, limit) : promise),
    isGivenUp: () => signals.some((signal) => signal?.aborted === true),
    send(authorization) {
      const headers = new Headers(request.headers);
      if (authorization !== undefined) headers.set("Authorization", authorization);
      return next(new Request(request, { headers, ...(body && { body }), ...UNASKED }), context);
    },
    async discard({ body }) {
      // The `fetch` of a user may have read it.
      if (body === null || body.locked) return;
      const reader = body.getReader();
      const reading = drain(reader);
      try {
        // Or it may go on with a body whose time is over.
        await soon(context.ending?.last?.orEnd(reading) ?? reading);
      } catch {
        // Nobody wanted it.
      }
      reader.cancel().catch(() => undefined);
      signals.forEach((signal) => signal?.throwIfAborted());
    },
  };
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  for (let size = 0; size < READ_AT_MOST;) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
  }
}
