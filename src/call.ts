/** One call, from its input to its answer; both the operation methods and the path methods go through here. */
import type { Client } from "openapi-fetch";
import { decode, hasBody, unwrapEnvelope } from "./decode.js";
import type { Deprecations, DeprecationSubject } from "./deprecation.js";
import { AtlasError, type CallInfo } from "./errors/atlas-error.js";
import { AtlasConfigError } from "./errors/config-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import type { EventLog } from "./event-log.js";
import { networkError } from "./errors/network-failure.js";
import { AtlasTimeoutError } from "./errors/timeout-error.js";
import type { RequestParts } from "./input.js";
import { readHeaders } from "./request-headers.js";
import { formatMediaType, parseMediaType, type Suffix } from "./media-type.js";
import { behindMiddleware, middlewareOf } from "./behind-middleware.js";
import type { CallOptions } from "./operation-method.js";
import type { Operation, ResourceVersion } from "./operation.js";
import { isRetry, isTimeout, type Settings } from "./options.js";
import { plainRequest, readError } from "./plain-request.js";
import { Ending } from "./transport/ending.js";
import { needsSignal } from "./transport/fetch.js";
import { limitIdle } from "./transport/idle-limit.js";
import type { Again } from "./transport/retry.js";
import type { Transport, TransportContext } from "./transport/transport.js";
import { untilAborted } from "./transport/until-aborted.js";
import { resolveVersion } from "./version.js";
import { withoutSecrets } from "./secrets.js";
import { writeBody, type WriteBody } from "./write-body.js";

/** Paths as openapi-fetch sees them here: the input has been checked against the operation table already. */
interface AnyOperation {
  parameters: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: Record<string, unknown> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "application/json": unknown } }; 500: { content: { "application/json": unknown } } };
}
type AnyPaths = Record<
  string,
  Record<"get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace", AnyOperation>
>;

/** The openapi-fetch client that builds and sends the requests. */
export type Runtime = Client<AnyPaths>;

/** What calls share. */
export interface CallEnvironment {
  readonly settings: Settings;
  readonly runtime: Runtime;
  readonly transport: Transport;
  /** Whether every part of the transport takes a {@link LightRequest}. */
  readonly isLight: boolean;
  /** Decides on another try where the body of an answer broke off. */
  readonly again: Again;
  readonly deprecations: Deprecations;
  /** Tells the logger, if there is one. */
  readonly tell: EventLog["tell"] | undefined;
  /** What has been worked out already, for calls with no options of their own. */
  readonly prepared: WeakMap<Operation, PreparedCall>;
}

/** A call that is about to be sent. */
export interface PreparedCall extends DeprecationSubject {
  readonly call: CallInfo;
  readonly suffix: Suffix;
  readonly headers: Readonly<Record<string, string>>;
  /** The path, split at its braces. */
  readonly template: readonly string[];
  /** The parameter that names the organization or project. */
  readonly owner: string | undefined;
}

/** An answer, decoded unless its status is an error. */
export interface Answer {
  readonly response: Response;
  readonly ok: boolean;
  readonly data: unknown;
  /** The JSON or text of an error body. */
  readonly error: unknown;
}

/** The openapi-fetch options that both kinds of method hand on as they are. */
export type Passthrough = Readonly<Record<string, unknown>>;

/** Who the call is, for errors. */
export function callInfo(operationId: string, { method, path }: Operation): CallInfo {
  return { operationId, method, path };
}

/**
 * Finds the resource version of a call and the headers that name it.
 *
 * @throws {AtlasInputError} if the operation does not exist at the API date, or not in the kind asked for
 * @throws {AtlasDeprecationError} with `deprecations: "throw"`
 */
export function prepare(
  environment: CallEnvironment,
  operationId: string,
  operation: Operation,
  options: CallOptions,
  hasBody: boolean,
): PreparedCall {
  const isPlain = options.headers === undefined && options.accept === undefined && !hasBody;
  let prepared = isPlain ? environment.prepared.get(operation) : undefined;
  if (prepared === undefined) {
    prepared = workOut(environment.settings, operationId, operation, options, hasBody);
    if (isPlain) environment.prepared.set(operation, prepared);
  }
  environment.deprecations.beforeCall(prepared);
  return prepared;
}

function workOut(
  settings: Settings,
  operationId: string,
  operation: Operation,
  options: CallOptions,
  hasBody: boolean,
): PreparedCall {
  const call = callInfo(operationId, operation);
  const headers = readHeaders(call, options.headers);
  const own = parseMediaType(headers.get("accept") ?? "");
  const apiDate = own?.version ?? settings.version;
  const version = findVersion(call, operation, apiDate);
  const suffix = own?.suffix ?? chooseSuffix(call, version, options.accept);
  const named = settings.accept === "exact" ? version.version : apiDate;
  if (!headers.has("accept")) headers.set("accept", formatMediaType(named, suffix));
  if (hasBody && !headers.has("content-type")) headers.set("content-type", formatMediaType(named, "json"));
  if (settings.userAgent !== undefined && !headers.has("user-agent")) headers.set("user-agent", settings.userAgent);
  const template = operation.path.split(/[{}]/);
  return {
    call,
    operationId,
    operation,
    apiDate,
    version,
    suffix,
    headers: Object.fromEntries(headers),
    template,
    owner: ownerIn(template),
  };
}

/** The parameter after `/orgs/` or `/groups/`. */
function ownerIn(template: readonly string[]): string | undefined {
  return template.find((_, index) => /\/(?:orgs|groups)\/$/.test(template[index - 1] ?? ""));
}

function findVersion(call: CallInfo, { versions }: Operation, apiDate: string): ResourceVersion {
  const name = resolveVersion(
    versions.map(({ version }) => version),
    apiDate,
  );
  const found = versions.find(({ version }) => version === name);
  if (found !== undefined) return found;
  const first = versions[0]?.version ?? "none";
  throw new AtlasInputError(
    "OPERATION_NOT_AVAILABLE",
    `${call.operationId} does not exist at API date ${apiDate}; its first resource version is ${first}. Use withVersion("${first}").`,
    { call },
  );
}

function chooseSuffix(call: CallInfo, version: ResourceVersion, asked: Suffix | undefined): Suffix {
  const kinds = new Set(Object.values(version.responses).flat());
  if (asked === undefined) return kinds.has("json") || kinds.size === 0 ? "json" : ([...kinds][0] ?? "json");
  if (kinds.has(asked) || (asked === "json" && kinds.size === 0)) return asked;
  const has = kinds.size === 0 ? "no body" : [...kinds].join(", ");
  throw new AtlasInputError("INVALID_PARAMETER", `${call.operationId} cannot answer with ${asked}; it has ${has}.`, {
    call,
    parameter: "accept",
  });
}

/**
 * Sends a prepared call through openapi-fetch and reads the answer.
 *
 * @throws {AtlasNetworkError} {@link AtlasTimeoutError} {@link AtlasResponseError} {@link AtlasAuthError}
 */
export async function send(
  { settings, runtime, transport, isLight, again, deprecations, tell }: CallEnvironment,
  prepared: PreparedCall,
  parts: RequestParts,
  options: CallOptions,
  passthrough?: Passthrough,
): Promise<Answer> {
  const { call, operation, suffix, version, headers } = prepared;
  const { body } = parts;
  const signal = options.signal ?? undefined;
  const timeout = options.timeout === undefined ? settings.timeout : checkTimeout(options.timeout);
  const retry = options.retry === undefined ? settings.retry : checkRetry(options.retry);
  const owner = prepared.owner === undefined ? undefined : parts.path[prepared.owner];
  const repeatable = !(body instanceof ReadableStream);
  const context: TransportContext = { call, owner, signal, timeout, retry, repeatable };
  // Before anything is sent: a library that is missing is no reason to have changed something.
  const json = settings.lossless && (await settings.lossless());
  const enveloped = parts.query["envelope"] === true;
  const middleware = middlewareOf(settings.middleware, passthrough?.["middleware"]);
  const hasOptions = body !== undefined && (json !== undefined || options.headers !== undefined);
  const isPlain = passthrough === undefined && middleware === undefined && !hasOptions;
  const failure = (cause: unknown): unknown => explain(cause, call, timeout, signal);
  const brokenOff = (cause: unknown): unknown => {
    const error = failure(cause);
    tell?.({ error, context });
    return error;
  };
  const write: WriteBody = (value, headers) => writeBody(call, value, headers, json?.serialize);
  for (;;) {
    let isAnswered = false;
    let isStreaming = false;
    const ending = new Ending(signal, timeout, needsSignal(settings.fetch));
    context.ending = ending;
    try {
      let response: Response;
      let error: unknown;
      if (isPlain) {
        ending.made = plainRequest(settings.baseUrl, prepared, parts, write, ending.signal, isLight);
        response = await transport(ending.made, context);
        if (!response.ok) error = await readError(response);
      } else {
        const calling = runtime[operation.method](operation.path, {
          bodySerializer: write,
          ...passthrough,
          params: parts,
          headers,
          parseAs: "stream",
          redirect: "manual",
          fetch:
            middleware === undefined
              ? (request: Request) => transport(request, context)
              : behindMiddleware(transport, context, failure),
          ...(middleware === undefined ? {} : { middleware }),
          ...(body === undefined ? {} : { body }),
          ...(signal === undefined ? {} : { signal }),
        });
        // Middleware may wait for something else than the request.
        ({ response, error } = await (middleware === undefined ? calling : untilAborted(calling, signal)));
      }
      deprecations.afterCall(prepared, response.headers);
      if (!response.ok) {
        const body = withoutSecrets(error, context.secrets);
        return { response, ok: false, data: undefined, error: enveloped ? unwrapEnvelope(body).data : body };
      }
      // Only middleware can have read it.
      isAnswered = middleware === undefined || !response.bodyUsed;
      const parse = json?.parserOf({ operationId: call.operationId, version: version.version, enveloped });
      const reading =
        readRaw(passthrough?.["parseAs"], response) ?? decode(call, version, suffix, response, { parse, enveloped });
      const raw = await (ending.last?.orEnd(reading) ?? reading);
      if (isBytes(raw)) {
        isStreaming = true;
        ending.lastsWith(raw);
        return { response, ok: true, data: limitIdle(raw, ending, brokenOff), error };
      }
      return enveloped ? openEnvelope(raw, response, version) : { response, ok: true, data: raw, error };
    } catch (cause) {
      // What went wrong in the transport has been explained to middleware; the rest is its own, and its callers'.
      const error = middleware === undefined || isAnswered ? failure(cause) : cause;
      // The transport has tried again what failed before the answer; what is left is a body that broke off.
      if (isAnswered && (await again({ error }, context, signal))) continue;
      tell?.({ error, context });
      throw error;
    } finally {
      if (!isStreaming) ending.close();
    }
  }
}

function isBytes(data: unknown): data is ReadableStream<Uint8Array> {
  return data instanceof ReadableStream;
}

/** An error can come in an envelope whose own status is 200. */
function openEnvelope(raw: unknown, response: Response, version: ResourceVersion): Answer {
  const { data, status } = unwrapEnvelope(raw);
  if (status === undefined || status < 400 || status > 599) {
    const isBody = hasBody(version, status ?? response.status);
    return { response, ok: true, data: isBody ? data : undefined, error: undefined };
  }
  const inner = new Response(null, { status, headers: response.headers });
  return { response: inner, ok: false, data: undefined, error: data };
}

/** The body as openapi-fetch's `parseAs` asks for it; `undefined` where the operation decides. */
function readRaw(parseAs: unknown, response: Response): Promise<unknown> | undefined {
  if (parseAs === "stream") return Promise.resolve(response.body);
  if (parseAs === "text" || parseAs === "blob" || parseAs === "arrayBuffer") return response[parseAs]();
  return undefined;
}

function checkTimeout(timeout: number): number {
  if (isTimeout(timeout)) return timeout;
  throw new AtlasConfigError("INVALID_OPTION", "`timeout` must be a number of milliseconds from 0 to 2147483647.");
}

function checkRetry(retry: Settings["retry"]): Settings["retry"] {
  if (isRetry(retry)) return retry;
  throw new AtlasConfigError("INVALID_OPTION", "`retry` must be false or { limit, maxDelay } with numbers from 0 on.");
}

/** What a failure means for the caller: their own abort stays what it is, the rest becomes a typed error. */
function explain(cause: unknown, call: CallInfo, timeout: number, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true) return signal.reason;
  if (cause instanceof AtlasError) return cause;
  if (cause instanceof Error && cause.name === "TimeoutError") return new AtlasTimeoutError(timeout, { call, cause });
  return networkError(cause, call);
}
