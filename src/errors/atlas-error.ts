import { safeCause } from "./safe-cause.js";

/** Which call an error belongs to. */
export interface CallInfo {
  readonly operationId: string;
  readonly method: string;
  /** The path template, so that an error never carries ids that the caller did not mean to log. */
  readonly path: string;
}

/** What every error of this package can be given. */
export interface AtlasErrorOptions {
  readonly code: string;
  /** An error of somebody else's is kept without what it carries: that may be a request, and with it credentials. */
  readonly cause?: unknown;
  readonly call?: CallInfo | undefined;
}

/**
 * The base of every error that this package throws.
 *
 * @example
 * try {
 *   await atlas.organizations.getOrg({ orgId });
 * } catch (error) {
 *   if (error instanceof AtlasError) console.error(error.code, error.message);
 * }
 */
export class AtlasError extends Error {
  override name = "AtlasError";
  /** A stable name of what went wrong; the message may change, the code does not. */
  readonly code: string;
  /** The operation that was called, where there was a call. */
  declare readonly operationId?: string;
  /** The HTTP method of the call. */
  declare readonly method?: string;
  /** The path template of the call. */
  declare readonly path?: string;

  constructor(message: string, options: AtlasErrorOptions) {
    const { cause } = options;
    super(message, cause === undefined ? undefined : { cause: cause instanceof AtlasError ? cause : safeCause(cause) });
    this.code = options.code;
    if (options.call !== undefined) Object.assign(this, pickCall(options.call));
  }
}

function pickCall({ operationId, method, path }: CallInfo): CallInfo {
  return { operationId, method, path };
}
