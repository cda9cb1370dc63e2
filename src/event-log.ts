/** From what happens in a client to its `logger`. What this takes is loaded only where there is one. */
import type { TokenEvent } from "./auth/token.js";
import type { DeprecationNotice } from "./deprecation.js";
import type { AtlasLogger } from "./events.js";
import type { RetryEvent } from "./transport/retry.js";
import type { TransportContext, TransportLayer } from "./transport/transport.js";

/** What happened, as those know it who saw it. */
export type Occurrence =
  | { readonly retry: RetryEvent }
  | { readonly token: TokenEvent }
  | { readonly notice: DeprecationNotice }
  /** What a call throws. */
  | { readonly error: unknown; readonly context: TransportContext };

/** Tells the logger of a client. It never throws. */
export interface EventLog {
  readonly tell: (occurrence: Occurrence) => void;
  /** Tells of requests and answers. */
  readonly layer: TransportLayer;
}

/** @param now - milliseconds since the epoch */
export function eventLog(logger: AtlasLogger, now: () => number): EventLog {
  // A part that cannot be loaded makes no call fail.
  const loading = import("./observe.js").then(
    ({ observe }) => observe(logger, now),
    () => undefined,
  );
  return {
    tell: (occurrence) => void loading.then((observer) => observer?.tell(occurrence)),
    layer: (next) => async (request, context) => {
      const observer = await loading;
      return observer === undefined ? next(request, context) : observer.carry(next, request, context);
    },
  };
}
