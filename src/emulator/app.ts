/** The emulator as a function from request to answer; a server only puts it on a port. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { operations as builtIn } from "../generated/operations.js";
import { formatMediaType } from "../media-type.js";
import type { Operation, OperationTable } from "../operation.js";
import { EmulatedError, type ErrorBody } from "./atlas-error.js";
import { isRecord, type BehaviourTable } from "./behaviour/behaviour.js";
import { organizationBehaviour } from "./behaviour/organizations.js";
import { userBehaviour } from "./behaviour/users.js";
import type { Clock } from "./clock.js";
import { deprecationHeaders, negotiate, type Negotiated } from "./negotiate.js";
import { createRouter, type RouteMatch } from "./router.js";
import type { ServiceAccount, State } from "./state.js";
import { createTokens, TOKEN_LIFETIME, type Tokens } from "./tokens.js";

/** The largest request body that is read, in bytes. */
const BODY_LIMIT = 1_048_576;

const BEHAVIOUR: BehaviourTable = { ...organizationBehaviour, ...userBehaviour };

export interface AppOptions {
  readonly state: State;
  readonly clock: Clock;
  readonly operations?: OperationTable;
}

/** The emulator's request handler. */
export function createApp({ state, clock, operations = builtIn }: AppOptions): (request: Request) => Promise<Response> {
  const { now } = clock;
  const tokens = createTokens(() => state.serviceAccounts.values(), now);
  const route = createRouter(operations);
  const app = new Hono();
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: () => errorResponse(new EmulatedError(413, "REQUEST_TOO_LARGE", "The body is too large.").body),
    }),
  );
  app.post("/api/oauth/token", (context) => tokenResponse(tokens, context.req.raw));
  app.post("/api/oauth/revoke", (context) => revokeResponse(tokens, context.req.raw));
  app.all("/api/atlas/v2/*", async (context) => {
    const request = context.req.raw;
    const account = authorize(tokens, request);
    const url = new URL(request.url);
    const match = route(request.method, url.pathname);
    if (match === undefined)
      throw new EmulatedError(404, "RESOURCE_NOT_FOUND", `There is no resource ${url.pathname}.`);
    if (match === "method-unsupported") {
      throw new EmulatedError(405, "METHOD_NOT_ALLOWED", `${request.method} is not possible here.`);
    }
    return answer(match, { request, url, account, state, now: now() });
  });
  app.notFound(() => errorResponse(new EmulatedError(404, "RESOURCE_NOT_FOUND", "There is nothing here.").body));
  app.onError((error) => {
    const known = error instanceof EmulatedError ? error : new EmulatedError(500, "UNEXPECTED_ERROR", error.message);
    return errorResponse(known.body);
  });
  return async (request) => app.fetch(request);
}

interface Routed {
  readonly request: Request;
  readonly url: URL;
  readonly account: ServiceAccount;
  readonly state: State;
  readonly now: number;
}

async function answer(match: RouteMatch, { request, url, account, state, now }: Routed): Promise<Response> {
  const { operationId, operation, path } = match;
  const negotiated = negotiate(operation, request.headers.get("accept"), now);
  const behave = Object.hasOwn(BEHAVIOUR, operationId) ? BEHAVIOUR[operationId] : undefined;
  if (behave === undefined) throw new EmulatedError(500, "UNEXPECTED_ERROR", `${operationId} has no behaviour here.`);
  const body = await readBody(request, operation);
  const query = url.searchParams;
  const data = behave({ state, account, version: negotiated.version.version, path, query, body, now });
  return success(operation, negotiated, data, query);
}

function authorize(tokens: Tokens, request: Request): ServiceAccount {
  const token = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
  const account = token === undefined ? undefined : tokens.owner(token);
  if (account === undefined) throw new EmulatedError(401, "UNAUTHORIZED", "You are not authorized for this resource.");
  return account;
}

async function readBody(request: Request, operation: Operation): Promise<Record<string, unknown>> {
  if (operation.body === undefined) return {};
  const text = await request.text();
  if (text === "" && operation.body === "optional") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EmulatedError(400, "MALFORMED_JSON", "The body is no JSON.");
  }
  if (!isRecord(value)) throw new EmulatedError(400, "VALIDATION_ERROR", "The body must be a JSON object.");
  return value;
}

function success(operation: Operation, { version }: Negotiated, data: unknown, query: URLSearchParams): Response {
  const [status = 200] = Object.keys(version.responses).map(Number);
  const headers = new Headers(deprecationHeaders(operation, version));
  if (data === undefined) return new Response(null, { status, headers });
  headers.set("Content-Type", formatMediaType(version.version, "json"));
  const isList = isRecord(data) && "results" in data;
  const enveloped = isList ? { ...data, status } : { status, content: data };
  return jsonResponse(
    query.get("envelope") === "true" ? enveloped : data,
    status,
    headers,
    query.get("pretty") === "true",
  );
}

function errorResponse(body: ErrorBody): Response {
  return jsonResponse(body, body.error, new Headers({ "Content-Type": "application/json" }));
}

function jsonResponse(body: unknown, status: number, headers: Headers, pretty = false): Response {
  return new Response(JSON.stringify(body, null, pretty ? 2 : undefined), { status, headers });
}

async function tokenResponse(tokens: Tokens, request: Request): Promise<Response> {
  const headers = new Headers({ "Content-Type": "application/json", "Cache-Control": "no-store" });
  const form = new URLSearchParams(await request.text());
  if (form.get("grant_type") !== "client_credentials") {
    return jsonResponse({ error: "unsupported_grant_type" }, 400, headers);
  }
  const token = tokens.issue(request.headers.get("authorization"));
  if (token === undefined) {
    return jsonResponse({ error: "invalid_client", error_description: "unknown client or wrong secret" }, 401, headers);
  }
  return jsonResponse({ access_token: token, expires_in: TOKEN_LIFETIME, token_type: "Bearer" }, 200, headers);
}

async function revokeResponse(tokens: Tokens, request: Request): Promise<Response> {
  tokens.revoke(new URLSearchParams(await request.text()).get("token") ?? "");
  return new Response(null, { status: 200 });
}
