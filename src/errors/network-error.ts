import { AtlasError, type CallInfo } from "./atlas-error.js";

/** The request got no answer that could be used: no connection, a broken one, or a redirect that was not followed. */
export class AtlasNetworkError extends AtlasError {
  override name = "AtlasNetworkError";

  constructor(
    code: "NETWORK_ERROR" | "REDIRECT_REFUSED",
    message: string,
    options: { call?: CallInfo | undefined; cause?: unknown } = {},
  ) {
    super(message, { code, ...options });
  }
}
