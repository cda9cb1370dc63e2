/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The client. The whole path of a call is: operation method or path method → engine (`engine.ts`, loaded by `lazy-engine.ts`) → checked input (`input.ts`) → prepared and sent call (`call.ts`) → openapi-fetch or what it would do
 * (`plain-request.ts`) → transport (`transport/`, `auth/`) → answer (`decode.ts`, `errors/`).
 */
import type { JsonMode, ModeTypes, TypesByVersion, TypesOf } from "./api-definition.js";
import type { AuthClient } from "./auth/provider.js";
import type { Answer } from "./call.js";
import { clientTools, type ClientTools } from "./client-tools.js";
import type { ApiTypes } from "./generated/index.js";
import { lazyEngine, type WithEngine } from "./lazy-engine.js";
import { addMiddleware, removeMiddleware, type Middleware } from "./middleware.js";
import type { NamedOperations } from "./named-operation.js";
import type { CallOptions, UntypedMethod, WithResponse } from "./operation-method.js";
import { groupName, type HttpMethod, type Operation, type OperationTable } from "./operation.js";
import {
  checkVersion,
  resolveOptions,
  type AtlasClientOptions,
  type ClientSettings,
  type VersionName,
} from "./options.js";
import type { PathInit } from "./path-method.js";
import type { PathMethods } from "./path-method-types.js";

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
  /**
   * Revokes the token, if the credentials hold one that nobody else uses: another client with the same credentials that has
   * made a call and is not closed. Clients that `withVersion` has made of this one are closed with it. Calls that wait for a
   * token reject, with an `AtlasAuthError`.
   */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

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
  settings: ClientSettings,
): AtlasClient<Version, Types, Json> {
  const { auth, middleware, operations, version } = settings;
  let client: AuthClient = {};
  /** Who this is to `auth`: somebody else whenever this client, or the one that has made it, has been closed. */
  const current = (): AuthClient => {
    const parent = settings.parent?.();
    return client.parent === parent ? client : (client = { parent });
  };
  const withEngine = lazyEngine(settings, current);
  const groups = groupsOf(operations, (...args) => operationMethod(withEngine, ...args));
  const close = async (): Promise<void> => {
    const closed = current();
    client = { parent: closed.parent };
    closed.isClosed = true;
    await auth.close?.(closed);
  };
  const base: AtlasClientBase<Types, Json> = {
    version,
    untyped: groups,
    withVersion: (other) => clientOf({ ...settings, version: checkVersion(other), parent: current }),
    use: (...added) => addMiddleware(middleware, added),
    eject: (...removed) => removeMiddleware(middleware, removed),
    close,
    [Symbol.asyncDispose]: close,
  };
  const pathMethods = Object.fromEntries(
    METHODS.map((method) => [
      method,
      (path: string, init?: PathInit) => withEngine((engine) => engine.callPath(method, path, init)),
    ]),
  );
  const tools = clientTools(() =>
    withEngine((engine) =>
      Promise.resolve({
        environment: engine.environment,
        // What was begun before the client is closed goes no further after that.
        makeMethod: (...args) => operationMethod((use) => use(engine), ...args),
      }),
    ),
  );
  const made: unknown = Object.assign(Object.create(groups), pathMethods, tools, base);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the members come from the table, their types from the same document
  return made as AtlasClient<Version, Types, Json>;
}

type Groups = ReadonlyMap<string, readonly (readonly [operationId: string, operation: Operation])[]>;

const groupsByTable = new WeakMap<OperationTable, Groups>();

/** The operations of each method group, worked out once for a table. */
function groupsIn(operations: OperationTable): Groups {
  const known = groupsByTable.get(operations);
  if (known !== undefined) return known;
  const groups = new Map<string, [string, Operation][]>();
  for (const entry of Object.entries(operations)) {
    const name = groupName(entry[1].tag);
    const members = groups.get(name) ?? [];
    members.push(entry);
    groups.set(name, members);
  }
  groupsByTable.set(operations, groups);
  return groups;
}

/** The method groups. Each is built when it is first used: most programs need a few operations of many. */
function groupsOf(operations: OperationTable, makeMethod: NamedOperations["makeMethod"]): UntypedApi {
  const groups: UntypedApi = {};
  for (const [name, members] of groupsIn(operations)) {
    let group: Readonly<Record<string, UntypedMethod>> | undefined;
    const get = (): Readonly<Record<string, UntypedMethod>> =>
      (group ??= Object.fromEntries(members.map(([id, operation]) => [id, makeMethod(id, operation)])));
    Object.defineProperty(groups, name, { enumerable: true, get });
  }
  return groups;
}

function operationMethod(withEngine: WithEngine, operationId: string, operation: Operation): UntypedMethod {
  const perform = (input: unknown, options?: CallOptions): Promise<Answer> =>
    withEngine((engine) => engine.perform(operationId, operation, input, options));
  const method = (input?: unknown, options?: CallOptions): Promise<unknown> => perform(input, options).then(dataOf);
  const withResponse = (input?: unknown, options?: CallOptions): Promise<WithResponse<unknown>> =>
    perform(input, options).then(({ data, response }) => ({ data, response }));
  return Object.assign(method, { withResponse });
}

function dataOf({ data }: Answer): unknown {
  return data;
}
