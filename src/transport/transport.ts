/** The shape of everything that stands between a prepared request and the network. */
import type { CallInfo } from "../errors/atlas-error.js";
import type { Ending } from "./ending.js";
import type { RetryOptions } from "./retry.js";

/** What a transport may know of the call that it carries. */
export interface TransportContext {
  readonly call: CallInfo;
  /** The organization or project that it is about, if it is about one. */
  readonly owner?: string | undefined;
  /** The time limit of one try, in milliseconds; 0 means none. */
  readonly timeout: number;
  /** When to try again; the defaults where it is left out. */
  readonly retry?: RetryOptions | false | undefined;
  /** Whether the body can be sent a second time. Default: yes; a stream cannot. */
  repeatable?: boolean;
  /** The caller's own signal. */
  readonly signal?: AbortSignal | undefined;
  /** What ends the tries of the call. */
  ending?: Ending;
  /** How many times the call has been tried again so far. */
  retries?: number;
  /** What must not be seen of the last request that was answered with an error. */
  secrets?: readonly string[];
}

/**
 * What ends waiting on behalf of a call, between its tries: not the signal that the request carries if it carries that of
 * its first try, since this may have ended.
 */
export function waitSignal(request: Request, { ending, signal }: TransportContext): AbortSignal | undefined {
  return request === ending?.made ? signal : request.signal;
}

/**
 * Carries one request. Features wrap a transport in another one, outermost first:
 * `retry( limits( origin( auth( answer( timeout( fetch ))))))`.
 */
export type Transport = (request: Request, context: TransportContext) => Promise<Response>;

/** Adds something to a transport. */
export type TransportLayer = (next: Transport) => Transport;

/** Puts layers around a transport; the first layer is the outermost. */
export function compose(transport: Transport, ...layers: readonly TransportLayer[]): Transport {
  return layers.reduceRight((next, layer) => layer(next), transport);
}
