/** A `fetch` that takes a request, as this package calls it. */
export type FetchFunction = (request: Request) => Promise<Response>;

/** The global `fetch`, looked up at each call. */
export const globalFetch: FetchFunction = (request) => globalThis.fetch(request);

/**
 * Whether requests have to carry the signal that ends them. The global `fetch` takes it beside the request, which saves
 * what costs most in making a request; that of a user is given nothing but the request.
 */
export function needsSignal(fetch: FetchFunction): boolean {
  return fetch !== globalFetch;
}
