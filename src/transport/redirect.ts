import { AtlasNetworkError } from "../errors/network-error.js";
import type { Transport } from "./transport.js";

/**
 * Refuses redirects, to wherever they lead. The Atlas API sends none, so one means a wrong base URL or somebody in between,
 * and following it would carry the request, and with it the credentials, to a place that nobody chose.
 */
export function refuseRedirects(next: Transport): Transport {
  return async (request, context) => {
    // A middleware may have made the request anew, and `fetch` follows redirects unless it is told not to.
    const manual = request.redirect === "manual" ? request : new Request(request, { redirect: "manual" });
    const response = await next(manual, context);
    const isRedirect = response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
    if (!isRedirect) return response;
    response.body?.cancel().catch(() => undefined);
    const target = originOf(response.headers.get("location"), request.url);
    throw new AtlasNetworkError(
      "REDIRECT_REFUSED",
      `${context.call.operationId}: ${new URL(request.url).origin} answered with a redirect${target}, which is not followed. Check baseUrl.`,
      { call: context.call },
    );
  };
}

/** Only the origin: the rest of a location may hold a token. */
function originOf(location: string | null, base: string): string {
  return location !== null && URL.canParse(location, base) ? ` to ${new URL(location, base).origin}` : "";
}
