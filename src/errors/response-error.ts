import { AtlasError, type CallInfo } from "./atlas-error.js";
import { hide } from "./hidden.js";

/** What is wrong with a body. */
export type AtlasResponseErrorCode =
  | "EMPTY_BODY"
  | "INVALID_JSON"
  | "UNEXPECTED_CONTENT_TYPE"
  /** A page without items where they should be. */
  | "INVALID_PAGE"
  /** A page that had been there already. */
  | "REPEATED_PAGE"
  /** Full pages far beyond the number of items that was announced, or empty ones that link on and on. */
  | "ENDLESS_PAGES";

/** A 2xx answer whose body is not what the document promises: truncated JSON, HTML from a proxy, nothing at all. */
export class AtlasResponseError extends AtlasError {
  override name = "AtlasResponseError";
  readonly status: number;
  /** The answer, its body already read; not enumerable, so that it stays out of logs. */
  declare readonly response: Response;

  constructor(
    code: AtlasResponseErrorCode,
    message: string,
    options: { call?: CallInfo | undefined; response: Response; cause?: unknown },
  ) {
    super(message, { code, call: options.call, cause: options.cause });
    this.status = options.response.status;
    hide(this, "response", options.response);
  }
}
