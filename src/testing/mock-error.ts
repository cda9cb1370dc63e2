import { AtlasError, type CallInfo } from "../errors/atlas-error.js";

/** What is wrong with a mock, or with how it was used. */
export type MockAtlasErrorCode =
  /** A reply that is not what the spec says. */
  | "INVALID_REPLY"
  /** A status that the spec does not have for the operation. */
  | "UNDOCUMENTED_STATUS"
  /** An error code without a known status. */
  | "UNKNOWN_ERROR_CODE"
  /** The function of `replyWith` threw, or returned what the spec does not have. */
  | "REPLY_FAILED"
  /** An input that the operation does not have. */
  | "UNKNOWN_PARAMETER"
  /** The operation does not exist at the API date. */
  | "NO_VERSION"
  /** There were calls that nothing matched, or replies that were not used. */
  | "NOT_DONE"
  /** The mock was restored and is used on. */
  | "RESTORED";

/**
 * A mock was told something that Atlas would not do, or did not see what it was told to expect.
 *
 * @example
 * const mock = mockAtlas();
 * try {
 *   mock.done();
 * } catch (error) {
 *   if (error instanceof MockAtlasError) console.error(error.code, error.message);
 * }
 */
export class MockAtlasError extends AtlasError {
  override name = "MockAtlasError";

  constructor(
    code: MockAtlasErrorCode,
    message: string,
    options: { call?: CallInfo | undefined; cause?: unknown } = {},
  ) {
    super(message, { code, ...options });
  }
}
