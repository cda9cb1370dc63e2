/** Typed nock interceptors for tests of code that calls Atlas. */
export { mockAtlas, type MockAtlasOptions } from "./mock.js";
export { MockAtlasError, type MockAtlasErrorCode } from "./mock-error.js";
export { partial, PartialMatcher, type DeepPartial } from "./match-value.js";
export type { MockLogin } from "./login.js";
export type { KnownErrorCode } from "./error-codes.js";
export type { ErrorReplyBody, ErrorReplyOptions, RateLimitReplyOptions } from "./api-error.js";
export type {
  BodyMatcher,
  ComputedError,
  ComputedReply,
  MockAtlas,
  MockAtlasBase,
  MockInput,
  MockInterceptor,
  MockOperation,
  MockOperations,
  MockReplies,
  ParameterMatcher,
  ReceivedCall,
  ReplyArguments,
  ReplyBody,
  ReplyHeaders,
  UntypedMocks,
} from "./types.js";
export type { OperationIdOf } from "../named-operation.js";
