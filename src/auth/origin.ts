import { AtlasAuthError } from "../errors/auth-error.js";
import type { TransportLayer } from "../transport/transport.js";

/** Lets nothing through to the provider that would not go to the base URL's origin. */
export function onlyTo(origin: string): TransportLayer {
  return (next) => async (request, context) => {
    const target = new URL(request.url).origin;
    if (target !== origin) {
      throw new AtlasAuthError(
        "FOREIGN_ORIGIN",
        `The request would go to ${target}, but the credentials are for ${origin}.`,
        {
          call: context.call,
        },
      );
    }
    return next(request, context);
  };
}
