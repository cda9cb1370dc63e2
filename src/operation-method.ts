/** The shapes that generated method interfaces are made of. */
import type { Suffix } from "./media-type.js";
import type { HeaderFields } from "./request-headers.js";
import type { RetryOptions } from "./transport/retry.js";

/** What one call can be told, beside its input. */
export interface CallOptions<Kind extends Suffix = Suffix> {
  /** Ends the call at any point. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The time limit of one try in milliseconds, the body included; 0 for none. For a body that comes as a stream, it is the
   * longest wait for the headers, and then for the next piece. Default: the client's.
   */
  readonly timeout?: number | undefined;
  /** When to try again, or `false` for never. Default: the client's. */
  readonly retry?: RetryOptions | false | undefined;
  /** Headers to send; an `Accept` or `Content-Type` given here stays as it is. What is `undefined` is not sent. */
  readonly headers?: HeaderFields | undefined;
  /** Which kind of body to ask for, where the operation has several. */
  readonly accept?: Kind | undefined;
}

/** The body of an answer together with the answer itself, whose own body has been read. */
export interface WithResponse<Output> {
  readonly data: Output;
  readonly response: Response;
}

/**
 * An operation that needs input.
 *
 * @typeParam Kind - the one kind of body that it answers with
 */
export interface OperationMethod<Input, Output, Kind extends Suffix = "json"> {
  (input: Input, options?: CallOptions<Kind>): Promise<Output>;
  /** The same call, giving the HTTP answer too. */
  readonly withResponse: (input: Input, options?: CallOptions<Kind>) => Promise<WithResponse<Output>>;
}

/** An operation that can be called without input. */
export interface OptionalInputMethod<Input, Output, Kind extends Suffix = "json"> {
  (input?: Input, options?: CallOptions<Kind>): Promise<Output>;
  /** The same call, giving the HTTP answer too. */
  readonly withResponse: (input?: Input, options?: CallOptions<Kind>) => Promise<WithResponse<Output>>;
}

/** What an operation answers with, for each kind of body that it has. */
export type Bodies = Readonly<Partial<Record<Suffix, unknown>>>;

/**
 * An operation that answers in several kinds, of which `accept` chooses one.
 *
 * @typeParam Kinds - the body of each kind
 * @typeParam Default - the kind that a call without `accept` gets
 */
export interface NegotiatedMethod<Input, Kinds extends Bodies, Default extends keyof Kinds & Suffix> {
  <Kind extends keyof Kinds & Suffix = Default>(input: Input, options?: CallOptions<Kind>): Promise<Kinds[Kind]>;
  /** The same call, giving the HTTP answer too. */
  readonly withResponse: <Kind extends keyof Kinds & Suffix = Default>(
    input: Input,
    options?: CallOptions<Kind>,
  ) => Promise<WithResponse<Kinds[Kind]>>;
}

/** An operation that answers in several kinds and can be called without input. */
export interface OptionalInputNegotiatedMethod<Input, Kinds extends Bodies, Default extends keyof Kinds & Suffix> {
  <Kind extends keyof Kinds & Suffix = Default>(input?: Input, options?: CallOptions<Kind>): Promise<Kinds[Kind]>;
  /** The same call, giving the HTTP answer too. */
  readonly withResponse: <Kind extends keyof Kinds & Suffix = Default>(
    input?: Input,
    options?: CallOptions<Kind>,
  ) => Promise<WithResponse<Kinds[Kind]>>;
}

/** An operation of an API date for which no types were generated. */
export type UntypedMethod = OptionalInputMethod<Readonly<Record<string, unknown>>, unknown, Suffix>;
