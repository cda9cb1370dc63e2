import { AtlasTimeoutError } from "../errors/timeout-error.js";
import { untilAborted } from "./until-aborted.js";
import type { Transport } from "./transport.js";

/** A `fetch` that takes a request, as this package calls it. */
export type FetchFunction = (request: Request) => Promise<Response>;

/**
 * The innermost transport: `fetch` with a time limit that covers the answer's body too. The caller's own signal keeps
 * working beside it.
 */
export function fetchWithTimeout(fetch: FetchFunction): Transport {
  return async (request, { call, timeout }) => {
    // A caller who gave up while the token was fetched has nothing sent in their name.
    request.signal.throwIfAborted();
    const controller = new AbortController();
    const limited = new Request(request, { signal: controller.signal });
    const forward = (): void => controller.abort(request.signal.reason);
    request.signal.addEventListener("abort", forward, { once: true });
    const late = (): void => controller.abort(new DOMException("The time limit was reached.", "TimeoutError"));
    const timer = timeout === 0 ? undefined : setTimeout(late, timeout);
    unref(timer);
    hold.add(limited);
    try {
      const response = await untilAborted(fetch(limited), controller.signal);
      if (response.body === null) clearTimeout(timer);
      return response;
    } catch (cause) {
      clearTimeout(timer);
      request.signal.removeEventListener("abort", forward);
      throw isTimeUp(controller.signal) ? new AtlasTimeoutError(timeout, { call, cause }) : cause;
    } finally {
      hold.delete(limited);
    }
  };
}

/**
 * Requests that are under way. A request follows its signal through a weak reference (undici), so one that nobody holds
 * can be collected, and aborting it would then do nothing.
 */
const hold = new Set<Request>();

function isTimeUp({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === "TimeoutError";
}

/** A time limit alone keeps no process alive; Node's timers have to be told, others are numbers. */
function unref(timer: { readonly unref?: () => unknown } | undefined): void {
  timer?.unref?.();
}
