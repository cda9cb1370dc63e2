/** The options of a client: their types, their defaults, and the refusal of what cannot be meant. */
import type { ApiDefinition, JsonMode, TypesByVersion } from "./api-definition.js";
import { authFromEnvironment } from "./auth/environment.js";
import type { AuthClient, AuthProvider } from "./auth/provider.js";
import { checkBaseUrl, DEFAULT_BASE_URL } from "./base-url.js";
import type { DeprecationHandling } from "./deprecation.js";
import { AtlasConfigError } from "./errors/config-error.js";
import { api as builtIn, type ApiTypes } from "./generated/index.js";
import type { AtlasLogger } from "./events.js";
import { hasFunction } from "./has-function.js";
import type { LosslessJson } from "./lossless.js";
import type { Middleware } from "./middleware.js";
import type { OperationTable } from "./operation.js";
import { environment, readVariable } from "./platform.js";
import type { SharedLimits } from "./transport/rate-limit.js";
import type { RetryOptions } from "./transport/retry.js";
import type { Sleep } from "./transport/sleep.js";
import type { FetchFunction } from "./transport/fetch.js";
import type { TransportLayer } from "./transport/transport.js";
import { FIRST_API_DATE, isVersionName } from "./version-name.js";

/** The generated dates, which an editor suggests, and any other. */
export type VersionName<Types> = (keyof Types & string) | (string & {});

/** The options of {@link createAtlasClient}. */
export interface AtlasClientOptions<
  Types extends TypesByVersion<Types> = ApiTypes,
  Default extends keyof Types & string = "2023-11-15" & keyof Types,
  Version extends VersionName<Types> = Default,
  Json extends JsonMode = "standard",
> {
  /** Credentials: `serviceAccount(…)`, `apiKey(…)` or `bearerToken(…)`. Default: those in the environment. */
  readonly auth?: AuthProvider;
  /**
   * The API date to pin. Any date from 2023-01-01 on works; types exist for the generated ones.
   *
   * @default "2023-11-15"
   */
  readonly version?: Version;
  /** A generated API to use in place of the built-in one. */
  readonly api?: ApiDefinition<Types, Default>;
  /**
   * Whether `Accept` names the API date (`"pinned"`) or each operation's own resource version (`"exact"`).
   *
   * @default "pinned"
   */
  readonly accept?: "pinned" | "exact";
  /**
   * How JSON is read and written. With `"lossless"` 64-bit integers are `bigint`, in types too; everything else is as it
   * is with `"standard"`. It needs the package `lossless-json`.
   *
   * @default "standard"
   */
  readonly json?: Json;
  /**
   * Where Atlas is; `https:`, or `http:` on loopback.
   *
   * @default MONGODB_ATLAS_BASE_URL, or "https://cloud.mongodb.com"
   */
  readonly baseUrl?: string;
  /**
   * What happens when something deprecated is called.
   *
   * @default "warn"
   */
  readonly deprecations?: DeprecationHandling;
  /**
   * Whether types, patterns and limits of parameters are checked before sending.
   *
   * @default true
   */
  readonly validateInput?: boolean;
  /**
   * The time limit of one try in milliseconds, the body included; 0 for none. For a body that comes as a stream, it is the
   * longest wait for the headers, and then for the next piece.
   *
   * @default 30000
   */
  readonly timeout?: number;
  /**
   * When to try again: 429 for every method, 502, 503, 504 and broken connections for idempotent ones. `false`: never.
   *
   * @default { limit: 3, maxDelay: 60000 }
   */
  readonly retry?: RetryOptions | false;
  /**
   * Whether calls are spaced so that they stay within the rate limits that Atlas tells of; or limits that are kept
   * somewhere else, for many processes together. In Cloudflare's workers, whose requests cannot wait for each other, it is
   * for clients that are made anew in each request.
   *
   * @default true; false in Cloudflare's workers
   */
  readonly limits?: boolean | SharedLimits;
  /**
   * Gets told of requests, answers, repetitions, failures, tokens and deprecations, without any secret. Default: nobody.
   *
   * @example
   * const atlas = createAtlasClient({ logger: (event) => console[event.level](event.message) });
   */
  readonly logger?: AtlasLogger;
  /** The `fetch` to use. Default: the global one, looked up at each call. */
  readonly fetch?: FetchFunction;
  /** Sent as `User-Agent` where the platform allows it. */
  readonly userAgent?: string;
  /** The clock, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /** How to wait, for tests. Default: a timer. */
  readonly sleep?: Sleep;
  /** A number from 0 up to, but not including, 1, for back-off. Default: `Math.random`. */
  readonly random?: () => number;
}

/** The options that say how calls are made. */
type CallSettings = Pick<
  AtlasClientOptions,
  | ("accept" | "deprecations" | "validateInput" | "timeout" | "retry" | "limits" | "logger")
  | ("fetch" | "userAgent" | "now" | "sleep" | "random")
>;

/** What a client is made of. */
export interface ClientSettings {
  readonly auth: AuthProvider;
  /** Who the client is to `auth` that has made this one with `withVersion`. */
  readonly parent?: () => AuthClient;
  readonly version: string;
  readonly operations: OperationTable;
  /** Loads where 64-bit integers stand in answers, if they are to be read as such. */
  readonly int64: typeof builtIn.int64;
  readonly baseUrl: string;
  /** What the clients of all API dates share: the limiter, and what it learns. */
  readonly shared: { limiter?: TransportLayer };
  /** Made once, so that the clients of all API dates share it. `use` and `eject` change it. */
  readonly middleware: Middleware[];
  readonly options: CallSettings;
}

/** What calls are made with: every default is filled in. */
export interface Settings extends Omit<ClientSettings, "int64" | "options"> {
  /** Who the client is to `auth`: somebody else after it has been closed. */
  readonly client: AuthClient;
  /** Loads what reads and writes JSON in place of the built-in functions. */
  readonly lossless: (() => Promise<LosslessJson>) | undefined;
  readonly accept: "pinned" | "exact";
  readonly deprecations: DeprecationHandling;
  readonly validateInput: boolean;
  readonly timeout: number;
  readonly fetch: FetchFunction;
  readonly userAgent: string | undefined;
  readonly now: () => number;
  readonly retry: RetryOptions | false;
  readonly limits: boolean | SharedLimits | undefined;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly logger: AtlasLogger | undefined;
}

type Given = Readonly<Record<string, unknown>>;

type Check = readonly [is: (value: unknown) => boolean, must: string];

const isFunction = (value: unknown): boolean => typeof value === "function";
const aFunction: Check = [isFunction, "be a function"];

/** One of these texts. */
const oneOf = (...choices: readonly unknown[]): Check => [
  (value) => choices.includes(value),
  `be "${choices.join('" or "')}"`,
];

/** What each option must be; the names are the list of known options. */
const CHECKS: Readonly<Record<keyof AtlasClientOptions, Check>> = {
  auth: [(value) => hasFunction(value, "layer"), "be serviceAccount(…), apiKey(…) or bearerToken(…)"],
  version: [(value) => typeof value === "string", "be an API date such as 2023-11-15"],
  api: [(value) => isObject(value) && isObject(value["operations"]), "be what `atlas-fetch generate` made"],
  accept: oneOf("pinned", "exact"),
  json: oneOf("standard", "lossless"),
  baseUrl: [() => true, "be a URL"],
  deprecations: [
    (value) => isFunction(value) || value === "warn" || value === "silent" || value === "throw",
    'be "warn", "silent", "throw" or a function',
  ],
  validateInput: [(value) => typeof value === "boolean", "be true or false"],
  timeout: [isTimeout, "be a number of milliseconds from 0 to 2147483647"],
  logger: [isFunction, "be a function, such as (event) => console[event.level](event.message)"],
  fetch: aFunction,
  userAgent: [isHeaderText, "be text that a header can carry"],
  now: aFunction,
  sleep: aFunction,
  random: aFunction,
  retry: [isRetry, "be false or { limit, maxDelay } with whole numbers from 0 on"],
  limits: [(value) => typeof value === "boolean" || hasFunction(value, "take"), "be true, false or sharedLimits(…)"],
};

/**
 * Checks options, and fills in the defaults of what a client is made of; `settings.ts` has the others.
 *
 * @throws {AtlasConfigError} for an unknown option, a value that cannot be meant, or no credentials
 */
export function resolveOptions<Types extends TypesByVersion<Types>, Default extends keyof Types & string>(
  options: AtlasClientOptions<Types, Default, string, JsonMode>,
): ClientSettings {
  checkShape(options);
  const env = environment();
  const api = options.api ?? builtIn;
  return {
    version: checkVersion(options.version ?? api.version),
    baseUrl: checkBaseUrl(options.baseUrl ?? (readVariable(env, "MONGODB_ATLAS_BASE_URL") || DEFAULT_BASE_URL)),
    auth: options.auth ?? authFromEnvironment(env),
    operations: api.operations,
    int64: options.json === "lossless" ? int64Of(api) : undefined,
    shared: {},
    middleware: [],
    // What becomes of the caller's object later is of no concern.
    options: { ...options },
  };
}

function int64Of({ int64 }: Pick<typeof builtIn, "int64">): ClientSettings["int64"] {
  if (int64 !== undefined) return int64;
  const message = 'The option `json` cannot be "lossless" with this `api`: run `atlas-fetch generate` again.';
  throw new AtlasConfigError("INVALID_OPTION", message);
}

function checkShape(options: unknown): void {
  if (!isObject(options)) throw new AtlasConfigError("INVALID_OPTION", "The options of a client are an object.");
  for (const [name, value] of Object.entries(options)) {
    if (!isOption(name)) {
      const known = Object.keys(CHECKS).join(", ");
      throw new AtlasConfigError("UNKNOWN_OPTION", `There is no option \`${name}\`. There are: ${known}.`);
    }
    const [is, must] = CHECKS[name];
    if (value !== undefined && !is(value)) {
      throw new AtlasConfigError("INVALID_OPTION", `The option \`${name}\` must ${must}.`);
    }
  }
}

function isOption(name: string): name is keyof typeof CHECKS {
  return Object.hasOwn(CHECKS, name);
}

/**
 * Checks an API date.
 *
 * @throws {AtlasConfigError} `INVALID_VERSION`
 */
export function checkVersion(version: string): string {
  if (!isVersionName(version)) {
    const shown = JSON.stringify(version.slice(0, 40));
    throw new AtlasConfigError("INVALID_VERSION", `${shown} is no API date: write YYYY-MM-DD, such as 2023-11-15.`);
  }
  if (/^\d/.test(version) && version < FIRST_API_DATE) {
    throw new AtlasConfigError("INVALID_VERSION", `${version} is before the first API date, ${FIRST_API_DATE}.`);
  }
  return version;
}

/** Whether a value can be a time limit: what `setTimeout` takes, in milliseconds. */
export function isTimeout(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 2_147_483_647;
}

/** Whether a value says when to try again. */
export function isRetry(value: unknown): value is RetryOptions | false {
  const isCount = (count: unknown): boolean => count === undefined || isTimeout(count);
  return value === false || (isObject(value) && isCount(value["limit"]) && isCount(value["maxDelay"]));
}

function isObject(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHeaderText(value: unknown): boolean {
  return typeof value === "string" && /^[\x20-\x7e]+$/.test(value);
}
