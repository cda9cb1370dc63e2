import { AtlasError, type CallInfo } from "./atlas-error.js";

/** Why an input was refused. */
export type AtlasInputErrorCode =
  | "INVALID_PARAMETER"
  | "MISSING_PARAMETER"
  | "UNKNOWN_PARAMETER"
  | "UNKNOWN_OPERATION"
  | "OPERATION_NOT_AVAILABLE"
  /** `paginate` was given an operation that gives no list. */
  | "NOT_PAGINATED"
  /** `waitFor` was given an operation that changes something. */
  | "NOT_REPEATABLE";

/** Input that was refused before anything was sent. The message says what to change. */
export class AtlasInputError extends AtlasError {
  override name = "AtlasInputError";
  /** The parameter that was refused, if it was one. */
  declare readonly parameter?: string;

  constructor(
    code: AtlasInputErrorCode,
    message: string,
    options: { call?: CallInfo | undefined; parameter?: string; cause?: unknown } = {},
  ) {
    super(message, { code, call: options.call, cause: options.cause });
    if (options.parameter !== undefined) Object.assign(this, { parameter: options.parameter });
  }
}
