/** Writes the command line that does what a call would do. Loaded when it is first used. */
import createRuntime from "openapi-fetch";
import { prepare, send, type CallEnvironment } from "./call.js";
import { createDeprecations } from "./deprecation.js";
import type { CallInfo } from "./errors/atlas-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { splitInput } from "./input.js";
import type { Suffix } from "./media-type.js";
import {
  findOperation,
  type InputArgument,
  type MethodOf,
  type NamedOperations,
  type OperationIdOf,
} from "./named-operation.js";
import type { CallOptions } from "./operation-method.js";
import type { Operation } from "./operation.js";

/** How a command line can authenticate. */
export type CurlAuth = "service-account" | "api-key" | "bearer";

/** What a command line can be told, beside the input of the call. */
export interface CurlOptions extends Pick<CallOptions, "accept" | "headers"> {
  /**
   * How the command authenticates, and so which variables it needs.
   *
   * - `"service-account"`: `MONGODB_ATLAS_CLIENT_ID` and `MONGODB_ATLAS_CLIENT_SECRET`; a first command gets a token
   * - `"api-key"`: `MONGODB_ATLAS_PUBLIC_API_KEY` and `MONGODB_ATLAS_PRIVATE_API_KEY`
   * - `"bearer"`: `MONGODB_ATLAS_ACCESS_TOKEN`
   *
   * @default "service-account"
   */
  readonly auth?: CurlAuth | undefined;
}

/** `toCurl` of a client. */
export type ToCurl<Api> = <Id extends OperationIdOf<Api>>(
  operationId: Id,
  ...args: [...InputArgument<MethodOf<Api, Id>>, options?: CurlOptions | undefined]
) => Promise<string>;

const BEARER = '--header "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN"';

/** The argument that authenticates; the values stay in the environment. */
const AUTH: Readonly<Record<CurlAuth, string>> = {
  "service-account": BEARER,
  "api-key": '--digest --user "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY"',
  bearer: BEARER,
};

/** Headers that may hold a secret, and the one that curl has its own of. */
const LEFT_OUT = /authorization|cookie|token|secret|password|api-?key|^user-agent$/i;

/** What `toCurl` takes. */
export type CurlArguments = [
  operationId: string,
  input?: Readonly<Record<string, unknown>> | undefined,
  options?: CurlOptions | undefined,
];

/**
 * Writes a command for a POSIX shell.
 *
 * @throws {AtlasInputError} as the call would
 */
export async function toCurl(
  operations: NamedOperations,
  ...[operationId, input, options = {}]: CurlArguments
): Promise<string> {
  const { environment } = operations;
  const { call, operation } = findOperation(operations, operationId);
  const auth: string = options.auth ?? "service-account";
  if (!isAuth(auth)) {
    const message = `\`auth\` must be one of ${Object.keys(AUTH).join(", ")}.`;
    throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: "auth" });
  }
  const { request, suffix } = await requestOf(environment, call, operation, input, options);
  const headers = [...request.headers].filter(([name]) => !LEFT_OUT.test(name));
  const body = await request.text();
  const command = [
    `curl${methodOf(request)} ${urlOf(request.url)}`,
    AUTH[auth],
    ...headers.map(([name, value]) => `--header ${quoteBytes(headerOf(name, value))}`),
    ...(body === "" ? [] : [`--data-raw ${quote(body)}`]),
    ...(suffix === "gzip" ? [`--output ${quote(`${operationId}.gz`)}`] : []),
  ].join(" \\\n  ");
  return auth === "service-account" ? `${tokenCommand(environment.settings.baseUrl)}\n${command}` : command;
}

function isAuth(auth: string): auth is CurlAuth {
  return Object.hasOwn(AUTH, auth);
}

/** The request of the call, made as every request is, but not sent. */
async function requestOf(
  environment: CallEnvironment,
  call: CallInfo,
  operation: Operation,
  input: unknown,
  { accept, headers }: CurlOptions,
): Promise<{ request: Request; suffix: Suffix }> {
  const { settings } = environment;
  let request: Request | undefined;
  const keeping: CallEnvironment = {
    ...environment,
    // Without the caller's middleware, which may add what is nobody else's business.
    runtime: createRuntime({ baseUrl: settings.baseUrl }),
    deprecations: createDeprecations("silent", settings.now),
    isLight: false,
    transport: (made) => {
      request = made;
      return Promise.resolve(new Response(null, { status: 204 }));
    },
  };
  const parts = splitInput(call, operation, input, settings.validateInput);
  const prepared = prepare(keeping, call.operationId, operation, { accept, headers }, parts.body !== undefined);
  await send(keeping, prepared, parts, {});
  if (request === undefined) throw new TypeError("no request was made");
  return { request, suffix: prepared.suffix };
}

function methodOf({ method }: Request): string {
  return method === "GET" ? "" : ` --request ${method}`;
}

/** Brackets and braces are patterns to curl, unless it is told that they are not. */
function urlOf(url: string): string {
  return /[[\]{}]/.test(url) ? `--globoff ${quote(url)}` : quote(url);
}

/** curl drops a header without a value unless it is written with a semicolon. */
function headerOf(name: string, value: string): string {
  const shown = name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return value === "" ? `${shown};` : `${shown}: ${value}`;
}

/** Puts a new token into the variable that the call reads. */
function tokenCommand(baseUrl: string): string {
  const lines = [
    `MONGODB_ATLAS_ACCESS_TOKEN=$(curl --silent --show-error ${urlOf(`${baseUrl}/api/oauth/token`)}`,
    '--user "$MONGODB_ATLAS_CLIENT_ID:$MONGODB_ATLAS_CLIENT_SECRET"',
    `--data grant_type=client_credentials | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p')`,
  ];
  return lines.join(" \\\n  ");
}

/** A word that a POSIX shell takes for nothing but itself. */
export function quote(text: string): string {
  return /^[\w@:,./+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * A word of bytes, one for each character, as the values of headers are. Written as it is, what is not ASCII would be two
 * bytes of UTF-8.
 */
function quoteBytes(text: string): string {
  const parts = text.split(/([^\x20-\x7e]+)/).filter((part) => part !== "");
  return parts.map((part) => (/^[\x20-\x7e]/.test(part) ? quote(part) : printed(part))).join("");
}

function printed(bytes: string): string {
  const octal = Array.from(bytes, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, "0")}`);
  return `"$(printf '${octal.join("")}')"`;
}
