import { host } from "../platform.js";

/**
 * Whether what one request of a server made can be used in another one. workerd ties signals, streams and timers to the
 * request that they were made in, and throws where another one touches them.
 *
 * @see https://developers.cloudflare.com/workers/runtime-apis/bindings/#making-changes-to-bindings
 */
export const outlivesRequests: boolean = host.navigator?.userAgent !== "Cloudflare-Workers";
