/** Makes mocks of Atlas. */
import type { ApiDefinition, JsonMode, TypesByVersion } from "../api-definition.js";
import { isRecord } from "../codegen/document.js";
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
import { plain } from "./match-value.js";
import { loadNock } from "./nock.js";
import { pendingOf, replyQueue, type Declaration } from "./reply-queue.js";
import { checkOptions } from "./options.js";
import { replyRules, type ReplyRules } from "./reply-rules.js";
import { bodyProblems, losslessParser, type ParseBody } from "./request-body.js";
import type { MockAtlas, MockAtlasBase, MockInterceptor } from "./types.js";

/** The options of {@link mockAtlas}. */
export interface MockAtlasOptions<
  Types extends TypesByVersion<Types> = ApiTypes,
  Default extends keyof Types & string = "2023-11-15" & keyof Types,
  Json extends JsonMode = "standard",
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
  /**
   * The `json` of the client. With `"lossless"` 64-bit integers are `bigint`, in inputs and replies. It needs the package
   * `lossless-json`.
   *
   * @default "standard"
   */
  readonly json?: Json;
  /**
   * Whether a call has to have a body that the spec allows; one that has not is answered with 501 `INVALID_REQUEST`.
   *
   * @default true
   */
  readonly validateRequests?: boolean;
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
  const Json extends JsonMode = "standard",
>(version?: Version, options?: MockAtlasOptions<Types, Default, Json>): MockAtlas<Version, Types, Json>;
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
  const Json extends JsonMode = "standard",
>(options: MockAtlasOptions<Types, Default, Json>): MockAtlas<Default, Types, Json>;
export function mockAtlas<
  Types extends TypesByVersion<Types>,
  Default extends keyof Types & string,
  Json extends JsonMode,
>(
  first?: VersionName<Types> | MockAtlasOptions<Types, Default, Json>,
  second?: MockAtlasOptions<Types, Default, Json>,
): MockAtlas<VersionName<Types>, Types, Json> {
  const version = typeof first === "string" ? first : undefined;
  const options = (typeof first === "string" ? second : (second ?? first)) ?? {};
  checkOptions(options);
  const { login = "tokens", api, validateRequests = true } = options;
  const isLossless = options.json === "lossless";
  const { operations } = api ?? builtIn;
  const apiDate = checkVersion(version ?? api?.version ?? builtIn.version);
  const baseUrl = checkBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL);
  const source = options.document ?? (api === undefined ? document : undefined);
  const tool = loadNock();
  const site = siteOf(tool, baseUrl);
  const guest: Guest & { declarations: Declaration[] } = {
    operations,
    declarations: [],
    unmatched: [],
    failures: [],
    scopes: [],
  };
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
    failures: () => guest.failures.map(({ message }) => message),
    done: () => checkDone(base, guest.failures[0]),
    restore,
    [Symbol.dispose]: restore,
  };
  const rules = rulesOf(source);
  const parse: ParseBody = isLossless
    ? losslessParser(rules.spec?.document)
    : (_operationId, _version, text): unknown => JSON.parse(text);
  const readingOf = (target: Target): Expectation => {
    const expectation: Expectation = {
      ...target,
      isLossless,
      parse,
      bodyProblems: (text) => (validateRequests ? bodyProblems(rules.spec, expectation, text) : []),
    };
    return expectation;
  };
  const mocks = Object.entries(operations).map(([operationId, operation]): [string, MockFunction] => [
    operationId,
    (input = {}) => {
      checkAlive();
      const expectation = readingOf(targetOf(operationId, operation, apiDate, input));
      const declaration: Declaration = { expectation, steps: [] };
      guest.declarations.push(declaration);
      return replyQueue(declaration, { host, rules, checkAlive, fail: (error) => guest.failures.push(error) });
    },
  ]);
  const mock: unknown = Object.assign(Object.fromEntries(mocks), base);
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the members come from the table, their types from the same document
  return mock as MockAtlas<VersionName<Types>, Types, Json>;
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

/** What an interceptor waits for, apart from how it reads calls. */
type Target = Pick<Expectation, "operationId" | "operation" | "apiDate" | "version" | "input">;

/** @throws {MockAtlasError} `NO_VERSION` or `UNKNOWN_PARAMETER` */
function targetOf(operationId: string, operation: Operation, apiDate: string, input: unknown): Target {
  const call = { operationId, method: operation.method, path: operation.path };
  const versions = operation.versions.map(({ version }) => version);
  const version = resolveVersion(versions, apiDate);
  if (version === undefined) {
    const message = `${operationId} does not exist at API date ${apiDate}; its versions are ${versions.join(", ")}.`;
    throw new MockAtlasError("NO_VERSION", message, { call });
  }
  if (!isRecord(input)) {
    throw new MockAtlasError("UNKNOWN_PARAMETER", `${operationId} takes one object with its parameters.`, { call });
  }
  const names = [...operation.parameters.map(({ name }) => name), ...(operation.body === undefined ? [] : ["body"])];
  const unknown = Object.keys(input).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const near = nearest(unknown, names);
    const hint = near === undefined ? ` It has: ${names.join(", ")}.` : ` Did you mean \`${near}\`?`;
    throw new MockAtlasError("UNKNOWN_PARAMETER", `${operationId} has no parameter \`${unknown}\`.${hint}`, { call });
  }
  // What is changed later was not meant.
  const own = Object.fromEntries(Object.entries(input).map(([name, matcher]) => [name, plain(matcher)]));
  return { operationId, operation, apiDate, version, input: own };
}

/** @throws {MockAtlasError} `NOT_DONE` */
function checkDone({ pending, unmatched, failures }: MockAtlasBase, cause: MockAtlasError | undefined): void {
  const lines = [
    ...[...failures(), ...unmatched()].map((line) => `  ${line}`),
    ...pending().map((line) => `  Not used: ${line}.`),
  ];
  if (lines.length === 0) return;
  throw new MockAtlasError(
    "NOT_DONE",
    `The calls were not those that the mock of Atlas expected:\n${lines.join("\n")}`,
    { cause },
  );
}
