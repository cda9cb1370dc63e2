import { AtlasError } from "../errors/atlas-error.js";

/** What can be wrong with a document, or with a request to generate from it. */
export type SpecErrorCode =
  | "SPEC_UNREADABLE"
  | "SPEC_NOT_OPENAPI"
  | "SPEC_DANGLING_REFERENCE"
  | "SPEC_INVALID"
  | "SPEC_TOO_LARGE"
  | "SPEC_UNKNOWN_SELECTION"
  | "SPEC_UNKNOWN_VERSION"
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
  readonly specCode: SpecErrorCode;

  constructor(code: SpecErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, { code, ...options });
    this.specCode = code;
  }
}

/**
 * Runs a step and puts the name of the file before the message of what it throws, so that every message says where.
 */
export async function inFile<Result>(source: string, step: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof SpecError) || error.message.startsWith(source)) throw error;
    throw new SpecError(error.specCode, `${source}: ${error.message}`, { cause: error });
  }
}
