/** Asks again and again until something is so. Loaded when it is first used. */
import { AtlasApiError, AtlasRateLimitError } from "./errors/api-error.js";
import { AtlasError, type CallInfo } from "./errors/atlas-error.js";
import { AtlasAuthError } from "./errors/auth-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { AtlasNetworkError } from "./errors/network-error.js";
import { AtlasResponseError } from "./errors/response-error.js";
import { AtlasTimeoutError } from "./errors/timeout-error.js";
import { AtlasWaitTimeoutError } from "./errors/wait-timeout-error.js";
import {
  findOperation,
  type DefaultOutputOf,
  type InputOf,
  type MethodOf,
  type NamedOperations,
  type RepeatableIdOf,
} from "./named-operation.js";
import type { CallOptions, UntypedMethod } from "./operation-method.js";
import { isTimeout } from "./options.js";
import { sleep, type Sleep } from "./transport/sleep.js";
import { untilAborted } from "./transport/until-aborted.js";

/** What one wait can be told. All times are in milliseconds. */
export interface WaitOptions<Output> extends Omit<CallOptions, "accept" | "timeout" | "retry"> {
  /**
   * The time limit of the whole wait; 0 for none. The limit of one try is the client's.
   *
   * @default 1800000
   */
  readonly timeout?: number | undefined;
  /**
   * About how long the first pause is; each one after it is half as long again.
   *
   * @default 1000
   */
  readonly interval?: number | undefined;
  /**
   * The longest pause.
   *
   * @default 30000
   */
  readonly maxInterval?: number | undefined;
  /**
   * For how long a 404 means "not there yet": what has just been made is not found at once everywhere.
   *
   * @default 60000
   */
  readonly missingFor?: number | undefined;
  /**
   * For how long a change may not have begun. In that time `until` being true is believed only after it was false once:
   * a cluster is idle before a change as well as after it. 0 believes the first answer.
   *
   * @default 0
   */
  readonly startWithin?: number | undefined;
  /**
   * How many failures in a row are put up with: 5xx and 429, of the token endpoint too, HTML from a proxy, broken
   * connections, shared limits that cannot be reached.
   *
   * @default 10
   */
  readonly failures?: number | undefined;
  /**
   * Gets told after each answer that does not end the wait. A promise that it gives is not waited for, but if it rejects, or
   * if the function throws, the wait ends with that.
   */
  readonly onProgress?: ((progress: WaitProgress<Output>) => unknown) | undefined;
}

/** Where a wait is. */
export interface WaitProgress<Output> {
  /** How often Atlas was asked so far. */
  readonly attempt: number;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
  /** Milliseconds until Atlas is asked again. */
  readonly pause: number;
  /** What the operation gave last, if it ever did. */
  readonly data: Output | undefined;
  /** Why it gave nothing this time. */
  readonly error: unknown;
}

/** Whether what is waited for has come about; a promise of it is as good. */
export type Until<Output> = (data: Output) => boolean | Promise<boolean>;

/** `waitFor` of a client. */
export interface WaitFor<Api> {
  <Id extends RepeatableIdOf<Api>>(
    operationId: Id,
    input: InputOf<MethodOf<Api, Id>>,
    until: Until<DefaultOutputOf<MethodOf<Api, Id>>>,
    options?: WaitOptions<DefaultOutputOf<MethodOf<Api, Id>>>,
  ): Promise<DefaultOutputOf<MethodOf<Api, Id>>>;
  <Id extends RepeatableIdOf<Api>>(
    operationId: Id,
    input: InputOf<MethodOf<Api, Id>>,
    until: "gone",
    options?: WaitOptions<DefaultOutputOf<MethodOf<Api, Id>>>,
  ): Promise<undefined>;
}

/** What `waitFor` takes. */
export type WaitArguments = [
  operationId: string,
  input: Readonly<Record<string, unknown>> | undefined,
  until: unknown,
  options?: WaitOptions<unknown> | undefined,
];

/** What a wait is made of. */
export interface WaitSource {
  readonly call: CallInfo;
  readonly method: UntypedMethod;
  readonly input: Readonly<Record<string, unknown>> | undefined;
  readonly until: Until<unknown> | "gone";
  readonly options: WaitOptions<unknown> | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** For the pauses, and for the time limit. */
  readonly sleep: Sleep;
  /** From 0 to 1. */
  readonly random: () => number;
}

const DEFAULTS = {
  timeout: 1_800_000,
  interval: 1000,
  maxInterval: 30_000,
  missingFor: 60_000,
  startWithin: 0,
  failures: 10,
} as const;

/** A timer for longer than this goes off at once. */
const LONGEST_TIMER = 2_147_483_647;

type Limits = Readonly<Record<keyof typeof DEFAULTS, number>>;

/** What one look gave; exactly one of them is there. */
type Outcome = { readonly value: unknown } | { readonly error: unknown };

/**
 * Waits with an operation.
 *
 * @throws {AtlasInputError} `NOT_REPEATABLE`, or as the call would
 */
export async function waitFor(
  operations: NamedOperations,
  ...[operationId, input, until, options]: WaitArguments
): Promise<unknown> {
  const { call, method } = findOperation(operations, operationId);
  if (call.method !== "GET") {
    throw new AtlasInputError("NOT_REPEATABLE", `${operationId} changes something; wait with what reads it.`, { call });
  }
  if (!isUntil(until)) {
    const message = `${operationId}: \`until\` must be a function, or "gone".`;
    throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: "until" });
  }
  const { now } = operations.environment.settings;
  return askUntil({ call, method, input, until, options, now, sleep, random: Math.random });
}

function isUntil(value: unknown): value is WaitSource["until"] {
  return value === "gone" || typeof value === "function";
}

/**
 * Asks until `until` is true.
 *
 * @returns what the operation gave then; `undefined` for `"gone"`
 * @throws {AtlasWaitTimeoutError} at the end of the time
 * @throws {AtlasError} that of a failure which waiting does not mend, or which lasts
 */
export async function askUntil(source: WaitSource): Promise<unknown> {
  const { call, method, input, until, now, sleep, random } = source;
  const { headers, onProgress } = source.options ?? {};
  const limits = limitsOf(source);
  const { timeout, missingFor, startWithin, failures } = limits;
  const end = endOf(source, timeout);
  const { signal } = end;
  const begun = now();
  let isStarted = startWithin === 0;
  let failed = 0;
  let attempt = 0;
  let data: unknown;
  let error: unknown;

  try {
    for (;;) {
      signal.throwIfAborted();
      attempt++;
      // A wait is a repetition itself: the client's own retries would hide what it has to count.
      const look = method(input, { headers, signal, retry: false });
      const outcome: Outcome = await untilAborted(look, signal).then(
        (value) => ({ value }),
        (reason: unknown) => ({ error: reason }),
      );
      if ("value" in outcome) data = outcome.value;
      end.throwIfReached();
      error = "error" in outcome ? outcome.error : undefined;
      if ("value" in outcome) {
        failed = 0;
        if (until !== "gone") {
          const isSo = await untilAborted(
            Promise.resolve(data).then((value) => until(value)),
            signal,
          );
          end.throwIfReached();
          if (isSo && (isStarted || now() - begun >= startWithin)) return data;
          isStarted ||= !isSo;
        }
        discard(data);
      } else if (error instanceof AtlasApiError && error.status === 404) {
        if (until === "gone") return undefined;
        if (now() - begun >= missingFor) throw error;
      } else if (!isTransient(error) || ++failed > failures) throw error;

      const elapsed = now() - begun;
      const pause = pauseAfter(attempt, elapsed, error, limits, random);
      if (pause === undefined) throw end.late;
      Promise.resolve(onProgress?.({ attempt, elapsed, pause, data, error })).catch(end.because);
      await sleep(pause, signal);
    }
  } catch (reason) {
    discard(data);
    if (reason !== end.late) throw reason;
    throw new AtlasWaitTimeoutError(timeout, { call, attempts: attempt, data, cause: error });
  } finally {
    end.close();
  }
}

/** What ends a wait, beside what is waited for: its caller, its time limit, and whoever is told of its progress. */
interface End {
  /** Ends what is under way: a look, `until`, a pause. */
  readonly signal: AbortSignal;
  /** The reason that stands for the time limit. */
  readonly late: unknown;
  /** Throws why the wait is over, if it is. */
  readonly throwIfReached: () => void;
  /** Ends the wait for a reason. */
  readonly because: (reason: unknown) => void;
  /** Lets go of everything but the caller's signal, which still ends a body that came as a stream. */
  readonly close: () => void;
}

function endOf({ options, now, sleep }: WaitSource, timeout: number): End {
  const [own, timer] = [new AbortController(), new AbortController()];
  // Nobody listens to it any more when the wait is over, so it is not kept for as long as the caller's signal is.
  const signal = options?.signal === undefined ? own.signal : AbortSignal.any([options.signal, own.signal]);
  const late = new DOMException("The time is up.", "TimeoutError");
  const until = timeout === 0 ? Number.POSITIVE_INFINITY : now() + timeout;
  const because = (reason: unknown): void => own.abort(reason);
  if (timeout > 0) {
    sleep(timeout, timer.signal).then(
      () => because(late),
      () => undefined,
    );
  }
  return {
    signal,
    late,
    throwIfReached() {
      // What computes for long holds timers up.
      if (!signal.aborted && now() >= until) because(late);
      signal.throwIfAborted();
    },
    because,
    close: () => timer.abort(),
  };
}

/** A body that comes as a stream keeps its connection until it has been read, or cancelled. */
function discard(data: unknown): void {
  if (data instanceof ReadableStream) data.cancel().catch(() => undefined);
}

function limitsOf({ call, options }: WaitSource): Limits {
  const limits: Record<keyof typeof DEFAULTS, number> = { ...DEFAULTS };
  for (const name of ["timeout", "interval", "maxInterval", "missingFor", "startWithin", "failures"] as const) {
    const value = options?.[name];
    if (value === undefined) continue;
    if (!isTimeout(value)) {
      const message = `${call.operationId}: \`${name}\` must be a number from 0 to 2147483647.`;
      throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: name });
    }
    limits[name] = value;
  }
  return limits;
}

/**
 * How long to pause, with half jitter. The last look is shortly before the end, not after it.
 *
 * @returns `undefined` if no time is left for another look
 */
function pauseAfter(
  attempt: number,
  elapsed: number,
  error: unknown,
  { timeout, interval, maxInterval }: Limits,
  random: () => number,
): number | undefined {
  const left = timeout === 0 ? Number.POSITIVE_INFINITY : timeout - elapsed;
  const first = timeout === 0 ? interval : Math.min(interval, timeout / 10);
  const reserve = first / 2;
  if (left <= reserve) return undefined;
  // Beyond this it is longer than any pause, and after many more it would be infinite.
  const growth = 1.5 ** Math.min(attempt - 1, 100);
  const backOff = Math.min(maxInterval, first * growth) * (0.5 + random() / 2);
  const asked = error instanceof AtlasRateLimitError ? (error.retryAfter ?? 0) : 0;
  const pause = Math.min(Math.ceil(Math.max(asked, Math.min(backOff, left - reserve))), LONGEST_TIMER);
  return pause < left ? pause : undefined;
}

/** Whether the next try may well succeed: Atlas, or something on the way to it, was not able to answer. */
function isTransient(error: unknown): boolean {
  if (error instanceof AtlasApiError) return error.status >= 500 || error instanceof AtlasRateLimitError;
  if (error instanceof AtlasNetworkError) return error.code === "NETWORK_ERROR";
  if (error instanceof AtlasAuthError) {
    const { code, status = 503 } = error;
    return code === "TOKEN_REQUEST_FAILED" && (status >= 500 || status === 429);
  }
  if (error instanceof AtlasError && error.code === "LIMITER_FAILED") return true;
  return error instanceof AtlasResponseError || error instanceof AtlasTimeoutError;
}
