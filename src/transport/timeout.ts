import { cleanCause } from "../errors/clean-cause.js";
import { networkError } from "../errors/network-failure.js";
import { AtlasTimeoutError } from "../errors/timeout-error.js";
import { LightRequest } from "../light-request.js";
import { cleaner, secretsOf } from "../secrets.js";
import { Ending, type Attempt } from "./ending.js";
import { needsSignal, type FetchFunction } from "./fetch.js";
import { waitSignal, type Transport } from "./transport.js";

/**
 * The innermost transport: `fetch` with a time limit that covers the answer's body too, until the call's {@link Ending} is
 * closed. The caller's own signal keeps working beside it.
 *
 * @throws {AtlasTimeoutError} {@link AtlasNetworkError} or the reason of the caller's signal
 */
export function fetchWithTimeout(fetch: FetchFunction): Transport {
  const isCarried = needsSignal(fetch);
  const send = ({ request, signal }: Attempt): Promise<Response> => {
    if (request instanceof LightRequest) return request.send(signal);
    if (isCarried || signal === undefined) return fetch(request);
    // The method is there for what nock puts in the place of `fetch`: it looks for it in one place only.
    return globalThis.fetch(request, { method: request.method, signal });
  };
  return async (request, context) => {
    const { call, timeout, signal, ending = new Ending(signal, timeout, isCarried) } = context;
    const wait = waitSignal(request, context);
    // A caller who gave up while the token was fetched has nothing sent in their name, also where somebody made the request anew.
    wait?.throwIfAborted();
    signal?.throwIfAborted();
    const attempt = ending.begin(request);
    try {
      const sending = send(attempt);
      attempt.start();
      const response = await attempt.orEnd(sending);
      // What an error's body repeats of the request is not to be seen either.
      if (!response.ok) context.secrets = secretsOf(request);
      return response;
    } catch (cause) {
      if (wait?.aborted === true || signal?.aborted === true) throw cause;
      const secrets = secretsOf(request);
      if (!attempt.isLate) throw networkError(cause, call, secrets);
      throw new AtlasTimeoutError(timeout, { call, cause: cleanCause(cause, cleaner(secrets)) });
    }
  };
}
