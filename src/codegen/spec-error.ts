import { AtlasError } from "../errors/atlas-error.js";

/** What can be wrong with a document, or with a request to generate from it. */
export type SpecErrorCode =
  | "SPEC_UNREADABLE"
  | "SPEC_NOT_OPENAPI"
  | "SPEC_DANGLING_REFERENCE"
  | "SPEC_INVALID"
  | "SPEC_PARAMETER_COLLISION"
  | "SPEC_VERSION_TOO_OLD"
  | "OUTPUT_UNWRITABLE"
  | "OUTPUT_STALE"
  | "EXEMPTIONS_INVALID";

/**
 * A document that cannot be used, or output that cannot be written. The message names the file and the place in it.
 */
export class SpecError extends AtlasError {
  override name = "SpecError";

  constructor(code: SpecErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, { code, ...options });
  }
}
