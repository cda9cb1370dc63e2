import { AtlasError, type CallInfo } from "./atlas-error.js";

/** Why no credentials could be sent. */
export type AtlasAuthErrorCode = "TOKEN_REQUEST_FAILED" | "INVALID_TOKEN" | "FOREIGN_ORIGIN" | "UNSUPPORTED_CHALLENGE";

/** Credentials could not be had, or would have gone where they must not. The call was not made. */
export class AtlasAuthError extends AtlasError {
  override name = "AtlasAuthError";
  declare readonly code: AtlasAuthErrorCode;
  /** The HTTP status of the answer that had no credentials to give, if there was one. */
  declare readonly status?: number;

  constructor(
    code: AtlasAuthErrorCode,
    message: string,
    options: { call?: CallInfo | undefined; status?: number; cause?: unknown } = {},
  ) {
    super(message, { code, call: options.call, cause: options.cause });
    if (options.status !== undefined) Object.assign(this, { status: options.status });
  }
}
