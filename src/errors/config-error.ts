import { AtlasError } from "./atlas-error.js";

/** What is wrong with the options of a client. */
export type AtlasConfigErrorCode =
  | "UNKNOWN_OPTION"
  | "INVALID_OPTION"
  | "INVALID_BASE_URL"
  | "INVALID_VERSION"
  | "NO_CREDENTIALS"
  | "MISSING_PEER"
  | "PROFILE_NOT_FOUND"
  | "INVALID_PROFILE";

/** Options that a client cannot be made from. Thrown by `createAtlasClient`, by the functions for `auth` and by `profile`. */
export class AtlasConfigError extends AtlasError {
  override name = "AtlasConfigError";

  constructor(code: AtlasConfigErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, { code, ...options });
  }
}
