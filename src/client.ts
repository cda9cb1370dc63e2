/**
 * The client. The whole path of a call is: operation method or path method → checked input (`input.ts`) → prepared and
 * sent call (`call.ts`) → openapi-fetch → transport (`transport/`, `auth/`) → answer (`decode.ts`, `errors/`).
 */
import createRuntime, { type Client } from "openapi-fetch";
import type { JsonMode, ModeTypes, TypesByVersion, TypesOf } from "./api-definition.js";
import { onlyTo } from "./auth/origin.js";
import { callInfo, prepare, send, type Answer, type CallEnvironment, type Runtime } from "./call.js";
import { clientTools, type ClientTools } from "./client-tools.js";
import { createDeprecations, type DeprecationNotice } from "./deprecation.js";
import { readApiError } from "./errors/read-error.js";
import { eventLog } from "./event-log.js";
import type { ApiTypes } from "./generated/index.js";
import { splitInput } from "./input.js";
import { addMiddleware, removeMiddleware, type Middleware } from "./middleware.js";
import type { CallOptions, UntypedMethod, WithResponse } from "./operation-method.js";
import { groupName, type HttpMethod, type Operation, type OperationTable } from "./operation.js";
import { checkVersion, resolveOptions, type AtlasClientOptions, type Settings, type VersionName } from "./options.js";
import { pathMethod } from "./path-method.js";
import { readRefusals } from "./transport/error-body.js";
import { refuseRedirects } from "./transport/redirect.js";
import { retry, retryRule } from "./transport/retry.js";
import { fetchWithTimeout } from "./transport/timeout.js";
import { compose } from "./transport/transport.js";

const METHODS: readonly HttpMethod[] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/** What every client has beside its operations. */
export interface AtlasClientBase<Types extends TypesByVersion<Types>, Json extends JsonMode = "standard"> {
  /** The API date that this client pins. */
  readonly version: string;
  /**
   * A client with another API date, and that date's types. It shares credentials and options with this one.
   *
   * @throws {AtlasConfigError} `INVALID_VERSION`
   */
  withVersion<const Version extends VersionName<Types>>(version: Version): AtlasClient<Version, Types, Json>;
  /**
   * The method groups without types: for tools that get the name of an operation as text, and for an API date for which
   * no types were generated.
   */
  readonly untyped: UntypedApi;
  /**
   * Adds openapi-fetch middleware, for calls of both kinds. It is shared with the clients that `withVersion` makes. It never
   * sees credentials; what it changes in a request is sent, but to the base URL's origin only; an answer that `onRequest`
   * gives is taken in place of one from Atlas. It runs once for a call, around all its tries.
   *
   * @throws {AtlasConfigError} `INVALID_OPTION` for what is no middleware
   * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
   * @example
   * atlas.use({
   *   onRequest: ({ request }) => request.headers.set("X-Trace", crypto.randomUUID()),
   * });
   */
  readonly use: (...middleware: Middleware[]) => void;
  /** Takes middleware out again. */
  readonly eject: (...middleware: Middleware[]) => void;
  /** Revokes the token, if the credentials hold one. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The path methods of openapi-fetch: they give `{ data, error, response }` and never throw because of a status. */
export type PathMethods<Paths extends object> = Pick<Client<Paths>, HttpMethod>;

/** The method groups of an API date without generated types. */
export type UntypedApi = Readonly<Record<string, Readonly<Record<string, UntypedMethod>>>>;

/** A client at one API date. */
export type AtlasClient<
  Version extends string = "2023-11-15",
  Types extends TypesByVersion<Types> = ApiTypes,
  Json extends JsonMode = "standard",
> = AtlasClientBase<Types, Json> &
  (Version extends keyof Types
    ? TypesOf<Types[Version], Json> extends infer Own extends ModeTypes
      ? Own["api"] & PathMethods<Own["paths"]> & ClientTools<Own["api"]>
      : never
    : ClientTools<UntypedApi>);

/**
 * Makes a client of the Atlas Administration API.
 *
 * @param options - see {@link AtlasClientOptions}; without `auth`, credentials come from the environment
 * @throws {AtlasConfigError} for an unknown or impossible option, or without credentials
 * @example
 * const atlas = createAtlasClient({ auth: serviceAccount({ clientId, clientSecret }) });
 * const { results } = await atlas.organizations.listOrgs();
 */
export function createAtlasClient<
  Types extends TypesByVersion<Types> = ApiTypes,
  Default extends keyof Types & string = "2023-11-15" & keyof Types,
  const Version extends VersionName<Types> = Default,
  const Json extends JsonMode = "standard",
>(options: AtlasClientOptions<Types, Default, Version, Json> = {}): AtlasClient<Version, Types, Json> {
  return clientOf<Version, Types, Json>(resolveOptions(options));
}

function clientOf<Version extends string, Types extends TypesByVersion<Types>, Json extends JsonMode>(
  settings: Settings,
): AtlasClient<Version, Types, Json> {
  const { auth, middleware, operations } = settings;
  const environment = environmentOf(settings);
  const groups = groupsOf(environment, operations);
  const close = async (): Promise<void> => auth.close?.();
  const base: AtlasClientBase<Types, Json> = {
    version: settings.version,
    untyped: groups,
    withVersion: (version) => clientOf({ ...settings, version: checkVersion(version) }),
    use: (...added) => addMiddleware(middleware, added),
    eject: (...removed) => removeMiddleware(middleware, removed),
    close,
    [Symbol.asyncDispose]: close,
  };
  const pathMethods = Object.fromEntries(METHODS.map((method) => [method, pathMethod(environment, method)]));
  const tools = clientTools({ environment, makeMethod: operationMethod });
  const client: unknown = Object.assign(Object.create(groups), pathMethods, tools, base);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the members come from the table, their types from the same document
  return client as AtlasClient<Version, Types, Json>;
}

function environmentOf(settings: Settings): CallEnvironment {
  const { auth, baseUrl, deprecations, fetch, limiter, logger, now, random, sleep, timeout, userAgent } = settings;
  const { origin } = new URL(baseUrl);
  const log = logger && eventLog(logger, now);
  const again = retryRule({ now, random, sleep, onRetry: log && ((event) => log.tell({ retry: event })) });
  const transport = compose(
    fetchWithTimeout(fetch),
    retry(again),
    limiter,
    readRefusals,
    onlyTo(origin),
    ...(log === undefined ? [] : [log.layer]),
    auth.layer({
      ...{ origin, baseUrl, fetch, now, random, sleep, userAgent, timeout },
      events: log && ((event) => log.tell({ token: event })),
    }),
    refuseRedirects,
  );
  const runtime: Runtime = createRuntime({ baseUrl, redirect: "manual" });
  const tellNotice = log && ((notice: DeprecationNotice) => log.tell({ notice }));
  return {
    ...{ settings, runtime, transport, again },
    deprecations: createDeprecations(deprecations, now, tellNotice),
    tell: log?.tell,
  };
}

/** The method groups. Each is built when it is first used: most programs need a few operations of many. */
function groupsOf(environment: CallEnvironment, operations: OperationTable): UntypedApi {
  const byGroup = new Map<string, [string, Operation][]>();
  for (const [operationId, operation] of Object.entries(operations)) {
    const name = groupName(operation.tag);
    const members = byGroup.get(name) ?? [];
    members.push([operationId, operation]);
    byGroup.set(name, members);
  }
  const groups: UntypedApi = {};
  for (const [name, members] of byGroup) {
    let group: Readonly<Record<string, UntypedMethod>> | undefined;
    const get = (): Readonly<Record<string, UntypedMethod>> =>
      (group ??= Object.fromEntries(
        members.map(([id, operation]) => [id, operationMethod(environment, id, operation)]),
      ));
    Object.defineProperty(groups, name, { enumerable: true, get });
  }
  return groups;
}

function operationMethod(environment: CallEnvironment, operationId: string, operation: Operation): UntypedMethod {
  const withResponse = async (input?: unknown, options: CallOptions = {}): Promise<WithResponse<unknown>> => {
    const { settings } = environment;
    const call = callInfo(operationId, operation);
    const parts = splitInput(call, operation, input, settings.validateInput);
    const prepared = prepare(environment, operationId, operation, options, parts.body !== undefined);
    const { ok, data, error, response }: Answer = await send(environment, prepared, parts, options);
    if (!ok) throw readApiError({ call, operation, response, body: error, now: settings.now() });
    return { data, response };
  };
  const method = async (input?: unknown, options?: CallOptions): Promise<unknown> =>
    (await withResponse(input, options)).data;
  return Object.assign(method, { withResponse });
}
