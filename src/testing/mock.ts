/** Makes mocks of Atlas. */
import type { ApiDefinition, TypesByVersion } from "../api-definition.js";
import { checkBaseUrl, DEFAULT_BASE_URL } from "../base-url.js";
import { document } from "../generated/document.js";
import { api as builtIn, type ApiTypes } from "../generated/index.js";
import { nearest } from "../nearest.js";
import type { Operation } from "../operation.js";
import { checkVersion, type VersionName } from "../options.js";
import { resolveVersion } from "../version.js";
import type { Expectation } from "./expectation.js";
import { hostFor, siteOf, type Guest } from "./host.js";
import { loginInterceptors, type MockLogin } from "./login.js";
import { MockAtlasError } from "./mock-error.js";
import { loadNock } from "./nock.js";
import { pendingOf, replyQueue, type Declaration } from "./reply-queue.js";
import { replyRules, type ReplyRules } from "./reply-rules.js";
import type { MockAtlas, MockAtlasBase, MockInterceptor } from "./types.js";

/** The options of {@link mockAtlas}. */
export interface MockAtlasOptions<
  Types extends TypesByVersion<Types> = ApiTypes,
  Default extends keyof Types & string = "2023-11-15" & keyof Types,
> {
  /**
   * Where the mocked Atlas is: the `baseUrl` of the client.
   *
   * @default "https://cloud.mongodb.com"
   */
  readonly baseUrl?: string;
  /**
   * What is answered beside the operations: the token endpoint of service accounts (`"tokens"`), this and a digest challenge for
   * every call that is not signed (`"digest"`), or nothing (`"none"`).
   *
   * @default "tokens"
   */
  readonly login?: MockLogin;
  /** A generated API in place of the built-in one. */
  readonly api?: ApiDefinition<Types, Default>;
  /**
   * The OpenAPI document of `api`, parsed. Without it, the bodies of replies are not checked for a generated API. Default: for the
   * built-in API, the document that this package carries.
   */
  readonly document?: unknown;
}

/**
 * Takes the place of Atlas in a test: a function for each operation declares which calls are expected and what they get,
 * with nock. While there is a mock, calls to its address reach nothing else; one that no interceptor matches is
 * answered with 501 `NOT_MOCKED` and a detail that names the nearest one and what differs.
 *
 * @param version - the API date of the calls. Default: that of the API, 2023-11-15 for the built-in one
 * @param options - see {@link MockAtlasOptions}
 * @throws {AtlasConfigError} `MISSING_PEER` without nock, `INVALID_VERSION`, `INVALID_BASE_URL`
 * @example
 * using mock = mockAtlas();
 * mock.deleteOrgInvite({ orgId: "4888442a3354817a7320eb61" }).reply(204);
 * mock.done();
 */
export function mockAtlas<
  Types extends TypesByVersion<Types> = ApiTypes,
  Default extends keyof Types & string = "2023-11-15" & keyof Types,
  const Version extends VersionName<Types> = Default,
>(version?: Version, options?: MockAtlasOptions<Types, Default>): MockAtlas<Version, Types>;
/**
 * The same at the API date that is the default of the API.
 *
 * @param options - see {@link MockAtlasOptions}
 * @example
 * using mock = mockAtlas({ login: "digest" });
 */
export function mockAtlas<
  Types extends TypesByVersion<Types> = ApiTypes,
  Default extends keyof Types & string = "2023-11-15" & keyof Types,
>(options: MockAtlasOptions<Types, Default>): MockAtlas<Default, Types>;
export function mockAtlas<Types extends TypesByVersion<Types>, Default extends keyof Types & string>(
  first?: VersionName<Types> | MockAtlasOptions<Types, Default>,
  second?: MockAtlasOptions<Types, Default>,
): MockAtlas<VersionName<Types>, Types> {
  const version = typeof first === "string" ? first : undefined;
  const options = (typeof first === "string" ? second : (second ?? first)) ?? {};
  const { login = "tokens", api } = options;
  const { operations } = api ?? builtIn;
  const apiDate = checkVersion(version ?? api?.version ?? builtIn.version);
  const baseUrl = checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL);
  const source = options.document ?? (api === undefined ? document : undefined);
  const tool = loadNock();
  const site = siteOf(tool, baseUrl);
  const guest: Guest & { declarations: Declaration[] } = { operations, declarations: [], unmatched: [], scopes: [] };
  site.guests.add(guest);
  const host = hostFor(tool, baseUrl, site, guest);
  const loginOnes = loginInterceptors(login, () => host.scope(), new URL(baseUrl).pathname.replace(/\/+$/, ""));
  site.renewFallback();

  let isAlive = true;
  const checkAlive = (): void => {
    if (!isAlive) throw new MockAtlasError("RESTORED", "This mock was restored; make a new one with mockAtlas().");
  };
  const restore = (): void => {
    if (!isAlive) return;
    isAlive = false;
    const interceptors = guest.declarations.flatMap(({ steps }) => steps.map(({ interceptor }) => interceptor));
    for (const interceptor of [...loginOnes, ...interceptors]) tool.removeInterceptor(interceptor);
    site.leave(guest);
  };
  const base: MockAtlasBase = {
    version: apiDate,
    pending: () => guest.declarations.flatMap(pendingOf),
    unmatched: () => [...guest.unmatched],
    done: () => checkDone(base),
    restore,
    [Symbol.dispose]: restore,
  };
  const rules = rulesOf(source);
  const mocks = Object.entries(operations).map(([operationId, operation]): [string, MockFunction] => [
    operationId,
    (input = {}) => {
      checkAlive();
      const expectation = expectationOf(operationId, operation, apiDate, input);
      const declaration: Declaration = { expectation, steps: [] };
      guest.declarations.push(declaration);
      return replyQueue(declaration, { host, rules, checkAlive });
    },
  ]);
  const mock: unknown = Object.assign(Object.fromEntries(mocks), base);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the members come from the table, their types from the same document
  return mock as MockAtlas<VersionName<Types>, Types>;
}

type MockFunction = (input?: Readonly<Record<string, unknown>>) => MockInterceptor<unknown>;

/** Compiled once for each document: most tests make a mock of their own. */
const rulesByDocument = new WeakMap<object, ReplyRules>();

function rulesOf(source: unknown): ReplyRules {
  if (typeof source !== "object" || source === null) return replyRules(source);
  let rules = rulesByDocument.get(source);
  if (rules === undefined) {
    rules = replyRules(source);
    rulesByDocument.set(source, rules);
  }
  return rules;
}

/** @throws {MockAtlasError} `NO_VERSION` or `UNKNOWN_PARAMETER` */
function expectationOf(
  operationId: string,
  operation: Operation,
  apiDate: string,
  input: Readonly<Record<string, unknown>>,
): Expectation {
  const call = { operationId, method: operation.method, path: operation.path };
  const versions = operation.versions.map(({ version }) => version);
  const version = resolveVersion(versions, apiDate);
  if (version === undefined) {
    const message = `${operationId} does not exist at API date ${apiDate}; its versions are ${versions.join(", ")}.`;
    throw new MockAtlasError("NO_VERSION", message, { call });
  }
  const names = [...operation.parameters.map(({ name }) => name), ...(operation.body === undefined ? [] : ["body"])];
  const unknown = Object.keys(input).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const near = nearest(unknown, names);
    const hint = near === undefined ? ` It has: ${names.join(", ")}.` : ` Did you mean \`${near}\`?`;
    throw new MockAtlasError("UNKNOWN_PARAMETER", `${operationId} has no parameter \`${unknown}\`.${hint}`, { call });
  }
  return { operationId, operation, apiDate, version, input };
}

/** @throws {MockAtlasError} `NOT_DONE` */
function checkDone({ pending, unmatched }: MockAtlasBase): void {
  const lines = [...unmatched().map((line) => `  ${line}`), ...pending().map((line) => `  Not used: ${line}.`)];
  if (lines.length === 0) return;
  throw new MockAtlasError(
    "NOT_DONE",
    `The calls were not those that the mock of Atlas expected:\n${lines.join("\n")}`,
  );
}
