/** The types of a mock, made from the types of the operation methods. */
import type { JsonMode, ModeTypes, TypesByVersion, TypesOf } from "../api-definition.js";
import type { ApiTypes, OperationId } from "../generated/index.js";
import type { InputOf, MethodOf, OperationIdOf, OutputOf } from "../named-operation.js";
import type { UntypedMethod } from "../operation-method.js";
import type { Suffix } from "../media-type.js";
import type { ErrorReplyBody, ErrorReplyOptions, RateLimitReplyOptions } from "./api-error.js";
import type { KnownErrorCode } from "./error-codes.js";
import type { DeepPartial, PartialMatcher } from "./match-value.js";

/** What a parameter must be: exactly this, text that matches, or what a predicate takes. */
export type ParameterMatcher<Value> = Value | RegExp | ((value: Value) => boolean);

/**
 * What a body must be: exactly this, at least these fields ({@link partial}), JSON text that matches, or what a predicate
 * takes.
 */
export type BodyMatcher<Body> = Body | RegExp | PartialMatcher<DeepPartial<Body>> | ((body: Body) => boolean);

/** The input of an operation, each part of which can be left out, or be a matcher. */
export type MockInput<Input> = {
  readonly [Name in keyof Input]?: Name extends "body"
    ? BodyMatcher<NonNullable<Input[Name]>> | undefined
    : ParameterMatcher<Input[Name]> | undefined;
};

/** A stream is given as text or bytes. */
export type ReplyBody<Output> = Output extends ReadableStream ? string | Uint8Array : Output;

/** Headers beside the content type. */
export type ReplyHeaders = Readonly<Record<string, string>>;

/** What `reply` takes after the status. */
export type ReplyArguments<Status extends number, Output> = number extends Status
  ? [body?: unknown, headers?: ReplyHeaders]
  : Status extends 204 | 205
    ? [body?: undefined, headers?: ReplyHeaders]
    : `${Status}` extends `2${string}`
      ? undefined extends Output
        ? [body?: ReplyBody<Output>, headers?: ReplyHeaders]
        : [body: ReplyBody<Output>, headers?: ReplyHeaders]
      : [body?: ErrorReplyBody, headers?: ReplyHeaders];

/** What a call says beside its input. */
export interface ReceivedCall {
  /** By their names in lower case. */
  readonly headers: ReplyHeaders;
  /** The kind of body that it asks for. */
  readonly accept: Suffix;
}

/** An error of Atlas, as the function of `replyWith` returns it. */
export interface ComputedError extends ErrorReplyOptions {
  readonly errorCode: KnownErrorCode | (string & {});
}

/** What the function of `replyWith` returns: a reply, or an error of Atlas. */
export type ComputedReply<Output> =
  | ComputedError
  | ({
      readonly status: number;
      readonly headers?: ReplyHeaders;
      readonly errorCode?: undefined;
    } & (undefined extends Output ? { readonly body?: ReplyBody<Output> } : { readonly body: ReplyBody<Output> }));

/** How an interceptor replies, one reply after the other. */
export interface MockInterceptor<Output, Input = Readonly<Record<string, unknown>>> {
  /**
   * Replies with a status that the spec has for the operation, and a body that is valid. The content type is the versioned
   * one that Atlas sends.
   *
   * @param status - the HTTP status
   * @param rest - the body: the parsed JSON, or text or bytes where the operation answers with CSV or gzip. Then headers to
   * add, or to put in the place of the usual ones
   * @throws {MockAtlasError} `UNDOCUMENTED_STATUS` or `INVALID_REPLY`, naming operation, status and place
   * @example
   * const mock = mockAtlas();
   * mock.deleteOrgInvite({ orgId: "4888442a3354817a7320eb61" }).reply(204);
   */
  readonly reply: <const Status extends number>(
    status: Status,
    ...rest: ReplyArguments<Status, Output>
  ) => MockReplies<Output, Input>;
  /**
   * Replies with what a function makes of the call. It is checked as `reply` and `replyError` check it, when there is a call:
   * what is not valid, and a function that throws, is answered with 501 `MOCK_FAILED`, and `mock.done()` throws.
   *
   * @param compute - gets the input, as an operation method takes it, and returns the reply, or a promise of it
   * @example
   * const mock = mockAtlas();
   * mock.getUser().replyWith(({ userId: id }) => (id === userId ? { errorCode: "USER_NOT_FOUND" } : { errorCode: "UNAUTHORIZED" }));
   */
  readonly replyWith: (
    compute: (input: Input, call: ReceivedCall) => ComputedReply<Output> | Promise<ComputedReply<Output>>,
  ) => MockReplies<Output, Input>;
  /**
   * Replies with anything at all: an undocumented status, a body that is not valid, HTML from a proxy. Nothing is checked.
   *
   * @param status - the HTTP status
   * @param body - text and bytes are sent as they are, anything else as JSON
   * @param headers - default: `Content-Type: application/json` for what is sent as JSON
   * @example
   * const mock = mockAtlas();
   * mock.getOrg().replyUndocumented(503, "<h1>Down for maintenance</h1>", { "Content-Type": "text/html" });
   */
  readonly replyUndocumented: (status: number, body?: unknown, headers?: ReplyHeaders) => MockReplies<Output, Input>;
  /**
   * Replies with an error of Atlas: the right status, and `error`, `errorCode`, `reason`, `detail` and `parameters`.
   *
   * @param errorCode - one whose status is known, or any other one together with `status`
   * @param options - see {@link ErrorReplyOptions}
   * @throws {MockAtlasError} `UNKNOWN_ERROR_CODE` for a code whose status is not known and not given, `UNDOCUMENTED_STATUS`
   * for a status that the operation does not document
   * @example
   * const mock = mockAtlas("2025-03-12");
   * mock.getOrgUser().replyError("USER_NOT_FOUND");
   */
  readonly replyError: (
    errorCode: KnownErrorCode | (string & {}),
    options?: ErrorReplyOptions,
  ) => MockReplies<Output, Input>;
  /**
   * Replies that a rate limit is reached: 429 with `Retry-After`.
   *
   * @param options - see {@link RateLimitReplyOptions}
   * @example
   * const mock = mockAtlas();
   * mock.getOrg().replyRateLimited({ retryAfter: 2 });
   */
  readonly replyRateLimited: (options?: RateLimitReplyOptions) => MockReplies<Output, Input>;
  /**
   * Fails the call before there is an answer.
   *
   * @param error - an error, or its message
   * @example
   * const mock = mockAtlas();
   * mock.getOrg().replyWithError("getaddrinfo ENOTFOUND cloud.mongodb.com");
   */
  readonly replyWithError: (error: Error | string) => MockReplies<Output, Input>;
  /**
   * Breaks the connection off: `ECONNRESET`.
   *
   * @example
   * const mock = mockAtlas();
   * mock.getOrg().abort();
   */
  readonly abort: () => MockReplies<Output, Input>;
}

/** What can follow a reply: more about it, or the next one. */
export interface MockReplies<Output, Input = Readonly<Record<string, unknown>>> extends MockInterceptor<Output, Input> {
  /**
   * How many calls get the reply before this.
   *
   * @param count - default without `times`: 1
   * @example
   * const mock = mockAtlas();
   * mock.deleteOrg().replyError("UNEXPECTED_ERROR").times(2).reply(204);
   */
  readonly times: (count: number) => MockReplies<Output, Input>;
  /**
   * How long the reply before this is held back.
   *
   * @param milliseconds - default without `delay`: 0
   * @example
   * const mock = mockAtlas();
   * mock.deleteOrg().reply(204).delay(50);
   */
  readonly delay: (milliseconds: number) => MockReplies<Output, Input>;
  /**
   * Gives the reply before this to every further call. It still has to be used once for `mock.done()`.
   *
   * @example
   * const mock = mockAtlas();
   * mock.deleteOrg().reply(204).persist();
   */
  readonly persist: () => void;
}

/** Declares an interceptor of an operation. Without input, or without a part of it, any value is taken. */
export type MockOperation<Method> = (
  input?: MockInput<InputOf<Method>>,
) => MockInterceptor<OutputOf<Method>, InputOf<Method>>;

/** What every mock has beside its operations. */
export interface MockAtlasBase {
  /** The API date. */
  readonly version: string;
  /**
   * The interceptors with replies that were not used, in words.
   *
   * @example
   * const mock = mockAtlas();
   * mock.listOrgs().replyError("UNAUTHORIZED");
   * console.log(mock.pending()); // ["listOrgs() → 401 UNAUTHORIZED, used 0 of 1 times"]
   */
  readonly pending: () => string[];
  /** The calls that no interceptor matched, each with the nearest interceptor and what differs. */
  readonly unmatched: () => string[];
  /** The calls for which the function of a `replyWith` made no reply that can be sent, each with the reason. */
  readonly failures: () => string[];
  /**
   * Makes sure that every reply was used and every call matched.
   *
   * @throws {MockAtlasError} `NOT_DONE`, naming what was not used, what was not matched, and what failed
   */
  readonly done: () => void;
  /** Takes all interceptors of this mock away. Others of nock stay. */
  readonly restore: () => void;
  [Symbol.dispose](): void;
}

/** The operations of an API date without generated types; `string` for a generated API, whose names are not known then. */
export type UntypedMocks<Names extends string = string> = Readonly<Record<Names, MockOperation<UntypedMethod>>>;

/** A mock of Atlas at one API date: a function for each operation, by its id. */
export type MockAtlas<
  Version extends string = "2023-11-15",
  Types extends TypesByVersion<Types> = ApiTypes,
  Json extends JsonMode = "standard",
> = MockAtlasBase &
  (Version extends keyof Types
    ? TypesOf<Types[Version], Json> extends infer Own extends ModeTypes
      ? MockOperations<Own["api"]>
      : never
    : UntypedMocks<ApiTypes extends Types ? OperationId : string>);

/** The operations of an API, by their ids. */
export type MockOperations<Api> = { readonly [Id in OperationIdOf<Api>]: MockOperation<MethodOf<Api, Id>> };
