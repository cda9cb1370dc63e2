/** The path methods, `GET`, `POST` and so on: openapi-fetch's own interface with versions, checks and notices. */
import { callInfo, prepare, send, type CallEnvironment } from "./call.js";
import { readBody } from "./errors/read-error.js";
import { AtlasInputError } from "./errors/input-error.js";
import { checkParams } from "./input.js";
import { nearest } from "./nearest.js";
import type { CallOptions } from "./operation-method.js";
import type { HttpMethod, Operation, OperationTable } from "./operation.js";

type Values = Readonly<Record<string, unknown>>;

/** What openapi-fetch takes for a call, beside what it hands on to `fetch`. */
export interface PathInit extends CallOptions {
  readonly params?: {
    readonly path?: Values;
    readonly query?: Values;
    readonly header?: Values;
    readonly cookie?: Values;
  };
  readonly body?: unknown;
  readonly [name: string]: unknown;
}

/** What a path method gives. */
export interface PathResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** openapi-fetch takes these for one call too; here they would go around credentials and checks. */
const CLIENT_ONLY = ["baseUrl", "fetch", "Request"] as const;

const indexes = new WeakMap<OperationTable, Map<string, [string, Operation]>>();

/** A call of a path method. */
export async function callPath(
  environment: CallEnvironment,
  method: HttpMethod,
  path: string,
  init: PathInit = {},
): Promise<PathResult> {
  const { settings } = environment;
  const [operationId, operation] = find(settings.operations, method, path);
  const call = callInfo(operationId, operation);
  for (const name of CLIENT_ONLY) {
    if (init[name] === undefined) continue;
    const message = `\`${name}\` is an option of createAtlasClient, not of one call.`;
    throw new AtlasInputError("INVALID_PARAMETER", message, { call, parameter: name });
  }
  const { params = {}, body, signal, timeout, retry, headers, accept, ...passthrough } = init;
  const options: CallOptions = { signal, timeout, retry, headers, accept };
  const parts = checkParams(call, operation, { ...params }, settings.validateInput);
  parts.body = body;
  const prepared = prepare(environment, operationId, operation, options, body !== undefined);
  const more = Object.keys(passthrough).length > 0 ? passthrough : undefined;
  const { ok, data, error, response } = await send(environment, prepared, parts, options, more);
  return ok ? { data, response } : { error: errorBody(error, response), response };
}

function find(operations: OperationTable, method: HttpMethod, path: string): [string, Operation] {
  let index = indexes.get(operations);
  if (index === undefined) {
    index = new Map(Object.entries(operations).map((entry) => [`${entry[1].method} ${entry[1].path}`, entry]));
    indexes.set(operations, index);
  }
  const found = index.get(`${method} ${path}`);
  if (found !== undefined) return found;
  const near = nearest(`${method} ${path}`, index.keys());
  const hint =
    near === undefined ? "Paths are templates, such as /api/atlas/v2/orgs/{orgId}." : `Did you mean ${near}?`;
  throw new AtlasInputError("UNKNOWN_OPERATION", `There is no operation ${method} ${path}. ${hint}`);
}

/**
 * The error body, so that `if (error)` is never wrong: where Atlas, or something before it, sent none, its place is
 * taken by one that says no more than the status.
 */
function errorBody(error: unknown, { status, statusText }: Response): unknown {
  if (readBody(error).errorCode !== undefined) return error;
  const text = typeof error === "string" ? error.trim() : "";
  const what = text === "" ? "an empty body" : `a body that is no Atlas error (${text.length} characters)`;
  return {
    error: status,
    errorCode: `HTTP_${status}`,
    reason: statusText === "" ? null : statusText,
    detail: `The answer had status ${status} and ${what}.`,
  };
}
