/** Makes events of what happens in a client. Everything goes through {@link redact} here, and is a copy. */
import type { TokenEvent } from "./auth/token.js";
import type { DeprecationNotice } from "./deprecation.js";
import { AtlasTimeoutError } from "./errors/timeout-error.js";
import type { EventLog, Occurrence } from "./event-log.js";
import type {
  AtlasDeprecationEvent,
  AtlasErrorEvent,
  AtlasEvent,
  AtlasLogger,
  AtlasRetryEvent,
  AtlasTokenEvent,
} from "./events.js";
import { redact } from "./redact.js";
import type { RetryEvent } from "./transport/retry.js";
import type { Transport, TransportContext } from "./transport/transport.js";

/** What a logger is told by. */
export interface Observer extends Pick<EventLog, "tell"> {
  /** Sends a request, and tells of it and of its answer. */
  carry(next: Transport, ...args: Parameters<Transport>): Promise<Response>;
}

/** @param now - milliseconds since the epoch */
export function observe(logger: AtlasLogger, now: () => number): Observer {
  const log = (event: () => AtlasEvent): void => {
    // A logger that fails, at once or later, is no reason for a call to fail.
    new Promise((resolve) => resolve(logger(event()))).catch(() => undefined);
  };
  return {
    tell: (occurrence) => log(() => eventOf(occurrence)),
    async carry(next, request, context) {
      const { operationId, path } = context.call;
      const { method } = request;
      const url = redact(request.url);
      const attempt = attemptOf(context);
      const known = { operationId, method, path, url, attempt };
      const again = attempt === 1 ? "" : `, try ${attempt}`;
      log(() => ({ type: "request", level: "debug", message: `${operationId}: ${method} ${url}${again}`, ...known }));
      const startedAt = now();
      const response = await next(request, context);
      const durationMs = now() - startedAt;
      const { status, headers } = response;
      const requestId = headers.get("x-request-id");
      log(() => ({
        type: "response",
        level: status === 429 || status >= 500 ? "warn" : "info",
        message: `${operationId} (${method} ${path}) was answered ${status} after ${durationMs} ms${again}.`,
        ...known,
        status,
        durationMs,
        ...(requestId === null ? {} : { requestId }),
      }));
      return response;
    },
  };
}

function eventOf(occurrence: Occurrence): AtlasEvent {
  if ("retry" in occurrence) return retryEvent(occurrence.retry);
  if ("token" in occurrence) return tokenEvent(occurrence.token);
  if ("notice" in occurrence) return deprecationEvent(occurrence.notice);
  return errorEvent(occurrence.error, occurrence.context);
}

function retryEvent({ call, attempt, delay, status, error }: RetryEvent): AtlasRetryEvent {
  const why =
    status === undefined
      ? messageOf(error)
      : `${call.operationId} (${call.method} ${call.path}) was answered ${status}.`;
  const delayMs = Math.round(delay);
  return {
    type: "retry",
    level: "warn",
    message: `${why} Try ${attempt + 1} follows in ${delayMs} ms.`,
    ...call,
    attempt: attempt + 1,
    delayMs,
    reason: reasonOf(status, error),
    ...(status === undefined ? {} : { status }),
  };
}

function reasonOf(status: number | undefined, error: unknown): AtlasRetryEvent["reason"] {
  if (status !== undefined) return status < 500 ? "rate-limit" : "unavailable";
  return error instanceof AtlasTimeoutError ? "timeout" : "connection";
}

/** In the words of {@link TokenEvent}. */
const TOKENS: Readonly<Record<TokenEvent["type"], string>> = {
  requested: "Atlas gave an access token",
  renewed: "Atlas gave an access token in place of an older one",
  reused: "An access token came from the token store",
  revoked: "An access token was revoked",
  failed: "An access token could not be had or revoked",
  "store-failed": "The token store failed; this process goes on with an access token of its own",
};

function tokenEvent({ type, expiresAt, error }: TokenEvent): AtlasTokenEvent {
  const expiry = type !== "revoked" && expiresAt !== undefined ? `, good until ${isoTime(expiresAt)}` : "";
  const message = `${TOKENS[type]}${expiry}`;
  return {
    type: "token",
    level: type.endsWith("failed") ? "warn" : "info",
    message: error === undefined ? `${message}.` : `${message}: ${messageOf(error)}`,
    token: type,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}

/** The clock may be anything, so the time may be none. */
function isoTime(time: number): string {
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : String(time);
}

function deprecationEvent(notice: DeprecationNotice): AtlasDeprecationEvent {
  const { operationId, method, path, message } = notice;
  return { type: "deprecation", level: "warn", message, operationId, method, path, notice: { ...notice } };
}

function errorEvent(error: unknown, context: TransportContext): AtlasErrorEvent {
  const { call, signal } = context;
  const isEnded = signal?.aborted === true;
  const { name, code } = error instanceof Error ? pickNames(error) : { name: "Error" };
  return {
    type: "error",
    level: isEnded ? "info" : "error",
    message: isEnded ? `${call.operationId} (${call.method} ${call.path}) was ended by the caller.` : messageOf(error),
    ...call,
    attempt: attemptOf(context),
    name: redact(name),
    ...(code === undefined ? {} : { code: redact(code) }),
  };
}

function pickNames(error: Error): { name: string; code?: string } {
  const { name } = error;
  return "code" in error && typeof error.code === "string" ? { name, code: error.code } : { name };
}

function attemptOf({ retries = 0 }: TransportContext): number {
  return retries + 1;
}

/** Only what an error says: what else it carries may be a request or an answer. */
function messageOf(error: unknown): string {
  return error instanceof Error ? redact(error.message).slice(0, 1000) : "unknown failure";
}
