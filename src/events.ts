/** What a `logger` is told. */
import type { DeprecationNotice } from "./deprecation.js";
import type { TokenEvent } from "./auth/token.js";
import type { CallInfo } from "./errors/atlas-error.js";

/** How much an event matters: the names of methods of `console`, pino and others. */
export type AtlasEventLevel = "debug" | "info" | "warn" | "error";

interface EventBase {
  readonly level: AtlasEventLevel;
  /** All of it in one line of plain text. */
  readonly message: string;
}

interface TryEvent extends EventBase, CallInfo {
  /** 1 for the first try of a call. */
  readonly attempt: number;
  /** The address. What looks like a secret is replaced. */
  readonly url: string;
}

/** A try is about to be sent. Level `debug`. */
export interface AtlasRequestEvent extends TryEvent {
  readonly type: "request";
}

/** A try was answered. Level `info`; `warn` for 429 and from 500 on. */
export interface AtlasResponseEvent extends TryEvent {
  readonly type: "response";
  readonly status: number;
  /** From the request event to the headers of the answer, in milliseconds; a token that was fetched meanwhile is part of it. */
  readonly durationMs: number;
  /** What Atlas calls the request, for its support. */
  readonly requestId?: string;
}

/** A call will be tried again. Level `warn`. */
export interface AtlasRetryEvent extends EventBase, CallInfo {
  readonly type: "retry";
  /** The number of the try that comes: 2 for the first repetition. */
  readonly attempt: number;
  /** How long the wait before it is, in milliseconds. */
  readonly delayMs: number;
  /** A limit, an answer from 500 on, no answer in time, or a broken connection. */
  readonly reason: "rate-limit" | "unavailable" | "timeout" | "connection";
  /** The status of the answer that was not taken, if there was one. */
  readonly status?: number;
}

/** A call ended without an answer that could be used, and throws. Level `error`; `info` if the caller ended it. */
export interface AtlasErrorEvent extends EventBase, CallInfo {
  readonly type: "error";
  /** The number of the last try. */
  readonly attempt: number;
  /** The `name` of the error. */
  readonly name: string;
  /** The `code` of the error, if it has one: that of each `AtlasError`. */
  readonly code?: string;
}

/** Something happened to a token of a service account. Level `info`; `warn` where something failed. */
export interface AtlasTokenEvent extends EventBase {
  readonly type: "token";
  /** What happened, see {@link TokenEvent}. */
  readonly token: TokenEvent["type"];
  /** When the token expires, in milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** Something deprecated was called, whatever the option `deprecations` says. Level `warn`. */
export interface AtlasDeprecationEvent extends EventBase, CallInfo {
  readonly type: "deprecation";
  readonly notice: DeprecationNotice;
}

/** An event: `type` tells which. It holds no headers, no bodies and no credentials. */
export type AtlasEvent =
  AtlasRequestEvent | AtlasResponseEvent | AtlasRetryEvent | AtlasErrorEvent | AtlasTokenEvent | AtlasDeprecationEvent;

/**
 * Gets told what a client does. What it throws is ignored, and nobody waits for what it returns.
 *
 * @example
 * const atlas = createAtlasClient({ logger: (event) => console[event.level](event.message) });
 */
export type AtlasLogger = (event: AtlasEvent) => unknown;
