/** One layer of the transport on its own. */
import type { Transport, TransportContext, TransportLayer } from "../../src/transport/transport.js";

export const CALL = { operationId: "listOrgs", method: "GET", path: "/api/atlas/v2/orgs" } as const;
export const ORGS = "https://cloud.mongodb.com/api/atlas/v2/orgs";

export function contextOf(more: Partial<TransportContext> = {}): TransportContext {
  return { call: CALL, timeout: 0, ...more };
}

/** Sends one request through a layer. */
export async function through(
  layer: TransportLayer,
  next: Transport,
  { request = new Request(ORGS), ...more }: Partial<TransportContext> & { request?: Request } = {},
): Promise<Response> {
  return layer(next)(request, contextOf(more));
}

/** A signal that tells how many listeners it has. */
export function countedSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions): void => {
    listeners.add(listener);
    add(type, listener, options);
  };
  signal.removeEventListener = (type: string, listener: EventListener): void => {
    if (type === "abort") listeners.delete(listener);
    remove(type, listener);
  };
  return { controller, listeners: () => listeners.size };
}
