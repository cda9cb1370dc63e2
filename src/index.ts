/**
 * Typed fetch client for the MongoDB Atlas Administration API.
 *
 * @module atlas-fetch
 */
export { createAtlasClient, type AtlasClient, type AtlasClientBase, type UntypedApi } from "./client.js";
export type {
  InitArgument,
  MoreOptions,
  OperationAt,
  PathMethod,
  PathMethods,
  PathsWith,
  Verb,
  WithStream,
} from "./path-method-types.js";
export type { LimitedCall } from "./transport/rate-limit.js";
export type { SharedLimitsOptions } from "./transport/shared-limits.js";
export type { ClientTools } from "./client-tools.js";
export type { CurlAuth, CurlOptions, ToCurl } from "./to-curl.js";
export type { Until, WaitFor, WaitOptions, WaitProgress } from "./wait-for.js";
export type {
  AsyncItems,
  PageItem,
  Paginate,
  Paginated,
  PaginatedIdOf,
  PaginateItem,
  PaginateOptions,
} from "./paginate.js";
export type { AtlasClientOptions } from "./options.js";
export type {
  AtlasDeprecationEvent,
  AtlasErrorEvent,
  AtlasEvent,
  AtlasEventLevel,
  AtlasLogger,
  AtlasRequestEvent,
  AtlasResponseEvent,
  AtlasRetryEvent,
  AtlasTokenEvent,
} from "./events.js";
export type { Middleware } from "./middleware.js";
export { serviceAccount, type ServiceAccountOptions } from "./auth/service-account.js";
export { apiKey, type ApiKeyOptions } from "./auth/api-key.js";
export type { TokenStore } from "./auth/token-store.js";
export type { TokenEvent } from "./auth/token.js";
export { bearerToken } from "./auth/bearer-token.js";
export type { AuthClient, AuthContext, AuthProvider } from "./auth/provider.js";
export type { DeprecationHandling, DeprecationNotice } from "./deprecation.js";
export { AtlasError, type AtlasErrorOptions, type CallInfo } from "./errors/atlas-error.js";
export {
  AtlasApiError,
  AtlasRateLimitError,
  AtlasVersionGoneError,
  isAtlasApiError,
  type FieldViolation,
} from "./errors/api-error.js";
export { AtlasAuthError, type AtlasAuthErrorCode } from "./errors/auth-error.js";
export { AtlasConfigError, type AtlasConfigErrorCode } from "./errors/config-error.js";
export { AtlasDeprecationError } from "./errors/deprecation-error.js";
export { AtlasInputError, type AtlasInputErrorCode } from "./errors/input-error.js";
export { AtlasNetworkError } from "./errors/network-error.js";
export { AtlasResponseError, type AtlasResponseErrorCode } from "./errors/response-error.js";
export { AtlasTimeoutError } from "./errors/timeout-error.js";
export { AtlasWaitTimeoutError } from "./errors/wait-timeout-error.js";
export type { ApiDefinition, JsonMode, ModeTypes, TypesByVersion, TypesOf, VersionTypes } from "./api-definition.js";
export type { Int64Place, Int64Places } from "./int64.js";
export type {
  Bodies,
  CallOptions,
  NegotiatedMethod,
  OperationMethod,
  OptionalInputMethod,
  OptionalInputNegotiatedMethod,
  UntypedMethod,
  WithResponse,
} from "./operation-method.js";
export type {
  HttpMethod,
  Operation,
  OperationTable,
  Pagination,
  Parameter,
  Replacement,
  ResourceVersion,
} from "./operation.js";
export type { Suffix } from "./media-type.js";
export type { FetchFunction } from "./transport/fetch.js";
export type { RetryEvent, RetryOptions } from "./transport/retry.js";
export type { SharedLimits } from "./transport/rate-limit.js";
export { sharedLimits, type LimiterLike } from "./transport/shared-limits.js";
export type { Sleep } from "./transport/sleep.js";
export type { Transport, TransportContext, TransportLayer } from "./transport/transport.js";
export type { ApiErrorBody, AtlasApiErrorOptions } from "./errors/api-error.js";
export type { HeaderFields } from "./request-headers.js";
export type { DefaultOutputOf, InputArgument, InputOf, MethodOf, OutputOf, RepeatableIdOf } from "./named-operation.js";
export type { VersionName } from "./options.js";
export type { Attempt, Ending } from "./transport/ending.js";
export { api, operations, type ApiTypes, type OperationId } from "./generated/index.js";

import type { JsonMode, TypesOf } from "./api-definition.js";
import type { ApiTypes } from "./generated/index.js";

/**
 * The schemas of an API date, by name.
 *
 * @example
 * type User = Schemas<"2025-03-12">["OrgUserResponse"];
 * type Invoice = Schemas<"2025-03-12", "lossless">["BillingInvoice"];
 */
export type Schemas<Version extends keyof ApiTypes = "2023-11-15", Json extends JsonMode = "standard"> = TypesOf<
  ApiTypes[Version],
  Json
>["schemas"];
