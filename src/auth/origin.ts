import { AtlasAuthError } from "../errors/auth-error.js";
import type { TransportLayer } from "../transport/transport.js";

/** Lets nothing through to the provider that would not go to the base URL's origin. */
export function onlyTo(origin: string): TransportLayer {
  const start = `${origin}/`;
  return (next) => (request, context) => {
    const { url } = request;
    // Whatever follows the slash, no parser of URLs takes it for a part of the origin.
    if (url.startsWith(start)) return next(request, context);
    const message = `The request would go to ${new URL(url).origin}, but the credentials are for ${origin}.`;
    return Promise.reject(new AtlasAuthError("FOREIGN_ORIGIN", message, { call: context.call }));
  };
}
