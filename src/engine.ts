/** What carries out the calls of a client: the transport, put together, and the two kinds of method on top of it. */
import createRuntime from "openapi-fetch";
import { onlyTo } from "./auth/origin.js";
import { callInfo, prepare, send, type Answer, type CallEnvironment } from "./call.js";
import { createDeprecations, type DeprecationNotice } from "./deprecation.js";
import { readApiError } from "./errors/read-error.js";
import { eventLog } from "./event-log.js";
import { splitInput } from "./input.js";
import type { CallOptions } from "./operation-method.js";
import type { HttpMethod, Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { callPath, type PathInit, type PathResult } from "./path-method.js";
import { authorize } from "./light-request.js";
import { checkAnswers } from "./transport/answer.js";
import { needsSignal } from "./transport/fetch.js";
import { outlivesRequests } from "./transport/outlives-requests.js";
import { rateLimit } from "./transport/rate-limit.js";
import { retry, retryRule } from "./transport/retry.js";
import { fetchWithTimeout } from "./transport/timeout.js";
import { compose, type TransportLayer } from "./transport/transport.js";

export { completeSettings } from "./settings.js";

/** Carries out the calls of one client. */
export interface Engine {
  readonly environment: CallEnvironment;
  /** A call of an operation method. */
  perform(operationId: string, operation: Operation, input: unknown, options?: CallOptions): Promise<Answer>;
  /** A call of a path method. */
  callPath(method: HttpMethod, path: string, init?: PathInit): Promise<PathResult>;
}

export function createEngine(settings: Settings): Engine {
  const { auth, baseUrl, deprecations, fetch, logger, now, random, sleep, timeout, userAgent } = settings;
  const { origin } = new URL(baseUrl);
  const log = logger && eventLog(logger, now);
  const tellNotice = log && ((notice: DeprecationNotice) => log.tell({ notice }));
  const again = retryRule({ now, random, sleep, onRetry: log && ((event) => log.tell({ retry: event })) });
  const environment: CallEnvironment = {
    settings,
    runtime: createRuntime({ baseUrl, redirect: "manual" }),
    transport: compose(
      fetchWithTimeout(fetch),
      retry(again),
      limiterOf(settings),
      onlyTo(origin),
      ...(log === undefined ? [] : [log.layer]),
      auth.layer({
        ...{ origin, baseUrl, fetch, authorize, now, random, sleep, userAgent, timeout },
        client: settings.client,
        events: log && ((event) => log.tell({ token: event })),
      }),
      checkAnswers,
    ),
    isLight: !needsSignal(fetch) && auth.takesLight === true,
    again,
    deprecations: createDeprecations(deprecations, now, tellNotice),
    tell: log?.tell,
    prepared: new WeakMap(),
  };
  return {
    environment,
    async perform(operationId, operation, input, options = {}) {
      const call = callInfo(operationId, operation);
      const parts = splitInput(call, operation, input, settings.validateInput);
      const prepared = prepare(environment, operationId, operation, options, parts.body !== undefined);
      const answer = await send(environment, prepared, parts, options);
      const { ok, error, response } = answer;
      if (!ok) throw readApiError({ call, operation, response, body: error, now: now() });
      return answer;
    },
    callPath: (method, path, init) => callPath(environment, method, path, init),
  };
}

function limiterOf({ limits = outlivesRequests, now, shared, sleep }: Settings): TransportLayer {
  if (limits === false) return (next) => next;
  return (shared.limiter ??= rateLimit({ now, sleep, shared: limits === true ? undefined : limits }));
}
