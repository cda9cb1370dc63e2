import { AtlasNetworkError } from "../errors/network-error.js";
import type { Transport } from "./transport.js";

/**
 * Refuses redirects. The Atlas API sends none, so one means a wrong base URL or somebody in between, and following it
 * would carry the request to a place that nobody chose.
 */
export function refuseRedirects(next: Transport): Transport {
  return async (request, context) => {
    const response = await next(request, context);
    const isRedirect = response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
    if (!isRedirect) return response;
    await response.body?.cancel();
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
