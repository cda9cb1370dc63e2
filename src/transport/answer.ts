import { AtlasNetworkError } from "../errors/network-error.js";
import { readErrorBody } from "./error-body.js";
import { waitSignal, type Transport, type TransportContext } from "./transport.js";

/**
 * The layer that looks at the status of an answer before anybody else does.
 *
 * Redirects are refused, to wherever they lead. The Atlas API sends none, so one means a wrong base URL or somebody in
 * between, and following it would carry the request, and with it the credentials, to a place that nobody chose.
 *
 * Bodies in which a limit may stand are read, so that they can be looked at more than once.
 *
 * @throws {AtlasNetworkError} `REDIRECT_REFUSED`
 */
export function checkAnswers(next: Transport): Transport {
  return async (request, context) => {
    // A middleware may have made the request anew, and `fetch` follows redirects unless it is told not to.
    const manual = request.redirect === "manual" ? request : new Request(request, { redirect: "manual" });
    const response = await next(manual, context);
    const { status } = response;
    if (status === 429 || status === 400) {
      return readErrorBody(response, context.ending?.last, waitSignal(request, context));
    }
    if ((status >= 300 && status < 400) || response.type === "opaqueredirect") {
      throw refusal(request, response, context);
    }
    return response;
  };
}

function refusal(request: Request, { body, headers }: Response, { call }: TransportContext): AtlasNetworkError {
  body?.cancel().catch(() => undefined);
  const target = originOf(headers.get("location"), request.url);
  const message = `${call.operationId}: ${new URL(request.url).origin} answered with a redirect${target}, which is not followed. Check baseUrl.`;
  return new AtlasNetworkError("REDIRECT_REFUSED", message, { call });
}

/** Only the origin: the rest of a location may hold a token. */
function originOf(location: string | null, base: string): string {
  return location !== null && URL.canParse(location, base) ? ` to ${new URL(location, base).origin}` : "";
}
