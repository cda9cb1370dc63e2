/** The path methods as an editor sees them: openapi-fetch's, with what this client adds to them. */
import type { FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { CallOptions } from "./operation-method.js";
import type { HttpMethod } from "./operation.js";

/** The path methods of openapi-fetch: they give `{ data, error, response }` and never throw because of a status. */
export type PathMethods<Paths extends object> = {
  readonly [Method in HttpMethod]: PathMethod<Paths, Lowercase<Method>>;
};

/** The methods, as documents write them. */
export type Verb = Lowercase<HttpMethod>;

/** The method of a path, typed by the path. Beside what openapi-fetch takes, it takes the options of any call. */
export type PathMethod<Paths extends object, Method extends Verb> = <
  Path extends PathsWith<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  path: Path,
  ...init: InitArgument<Init>
) => Promise<WithStream<FetchResponse<OperationAt<Paths[Path], Method>, Init, `${string}/${string}`>>>;

/** The paths that have a method. */
export type PathsWith<Paths extends object, Method extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends Readonly<Record<Method, unknown>> ? Path : never;
}[keyof Paths];

/** The operation of a path. */
export type OperationAt<Item, Method extends Verb> =
  Item extends Readonly<Record<Method, infer Operation extends Record<string | number, unknown>>> ? Operation : never;

/** The options of any call that openapi-fetch does not know. */
export type MoreOptions = Pick<CallOptions, "timeout" | "retry" | "accept"> & Readonly<Record<string, unknown>>;

/** It can be left out where nothing in it is needed. */
export type InitArgument<Init> = undefined extends Init
  ? [init?: Init & MoreOptions]
  : object extends Init
    ? [init?: Init & MoreOptions]
    : [init: Init & MoreOptions];

/** openapi-fetch takes a stream for an object whose properties may be write-only, and takes it apart. */
export type WithStream<Result> = Result extends { data: { getReader: unknown; pipeTo: unknown } }
  ? Omit<Result, "data"> & { data: ReadableStream<Uint8Array> }
  : Result;
