/**
 * The emulator as a function from request to answer; a server only puts it on a port. A request goes through: route →
 * authenticate → negotiate → authorize → check against the spec → behaviour → check of the answer → answer.
 */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { OpenApiDocument } from "../codegen/document.js";
import type { Operation, OperationTable } from "../operation.js";
import { answerWith, errorAnswer } from "./answer.js";
import { EmulatedError } from "./atlas-error.js";
import { authenticate } from "./authenticate.js";
import { authorize } from "./authorize.js";
import type { EmulatedRequest } from "./behaviour/behaviour.js";
import { behaviourOf } from "./behaviour/index.js";
import type { Clock } from "./clock.js";
import { contractsOf, readQuery, refuseInvalid } from "./contract.js";
import { controlEndpoint, type Control, type ControlBindings } from "./control.js";
import { createDigest, type DigestOptions } from "./digest.js";
import type { Examples } from "./examples.js";
import { ConnectionReset, spoil, type Faults } from "./faults.js";
import type { Sleep } from "../transport/sleep.js";
import { negotiate, type VersionRule } from "./negotiate.js";
import { tokenEndpoints } from "./oauth.js";
import { rateLimiter, type RateLimitSet } from "./rate-limits.js";
import { createRouter } from "./router.js";
import type { State } from "./state.js";
import { createTokens, type TokenOptions } from "./tokens.js";

/** The largest request body that is read, in bytes. */
const BODY_LIMIT = 1_048_576;

export interface AppOptions {
  readonly state: State;
  readonly clock: Clock;
  /** The document that requests and answers are checked against. */
  readonly document: OpenApiDocument;
  readonly operations: OperationTable;
  /** Operations beside these, if a document of more was given. */
  readonly examples: Examples | undefined;
  readonly tokens: TokenOptions;
  readonly digest: DigestOptions;
  readonly rateLimits: readonly RateLimitSet[];
  readonly versionRule: VersionRule;
  readonly faults: Faults;
  /** How long every answer is held back, in milliseconds. */
  readonly latency: number;
  readonly sleep: Sleep;
  /** Called after each change of the state, before the answer leaves. */
  readonly persist: () => void;
  /** Absent if nobody may control the emulator. */
  readonly control: Control | undefined;
}

/** What a server hands in with a request; without a socket there is nothing. */
interface Bindings extends ControlBindings {
  readonly outgoing?: { readonly socket: { destroy(): unknown } | null };
}

/** Answers a request. */
export type Handler = (request: Request, bindings?: Bindings) => Promise<Response>;

/** The emulator's request handler. */
export function createApp(options: AppOptions): Handler {
  const { state, clock, rateLimits, versionRule, faults, latency, sleep, control, examples } = options;
  const operations = { ...options.operations, ...examples?.operations };
  const tokens = createTokens(state, clock.now, options.tokens);
  const digest = createDigest(state.apiKeys, clock.now, options.digest);
  const count = rateLimiter(rateLimits, clock.now, state.buckets);
  const route = createRouter(operations);
  const contracts = contractsOf(options.document);
  const app = new Hono<{ Bindings: Bindings }>();
  if (control !== undefined) {
    controlEndpoint(app, control);
    app.use("/api/*", async (context, next) => {
      await next();
      const { method, url } = context.req.raw;
      const { pathname, search } = new URL(url);
      const match = route(method, pathname);
      control.log.push({
        at: new Date(clock.now()).toISOString(),
        method,
        path: `${pathname}${search}`,
        ...(typeof match === "object" ? { operationId: match.operationId } : {}),
        status: context.res.status,
      });
    });
  }
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: () => errorAnswer(new EmulatedError(413, "REQUEST_TOO_LARGE", "The body is too large.")),
    }),
  );
  tokenEndpoints(app, tokens, options.persist);
  app.all("/api/atlas/v2/*", async (context) => {
    const request = context.req.raw;
    const url = new URL(request.url);
    if (latency > 0) await sleep(latency, request.signal);
    const match = route(request.method, url.pathname);
    const caller = authenticate(request, state, tokens, digest);
    if (match === undefined) throw new EmulatedError(404, "RESOURCE_NOT_FOUND", `There is nothing at ${url.pathname}.`);
    if (match === "method-unsupported") {
      throw new EmulatedError(405, "METHOD_NOT_ALLOWED", `${request.method} is not possible here.`);
    }
    const { operationId, operation, path } = match;
    const isExample = examples !== undefined && Object.hasOwn(examples.operations, operationId);
    const contract = isExample ? examples.contract(operationId) : contracts(operationId);
    const negotiated = negotiate(operation, request.headers.get("accept"), clock.now(), versionRule);
    const {
      suffix,
      version: { version },
    } = negotiated;
    const limits = count({ operationId, path: operation.path, caller, groupId: path["groupId"], request });
    authorize(state, caller, contract?.requiredRoles ?? [], path);
    const parameters = { ...readQuery(operation, url.searchParams), ...path };
    refuseInvalid(contract?.checkParameters(parameters) ?? []);
    const body = await readBody(request, operation);
    if (body !== undefined) refuseInvalid(contract?.checkBody(version, body) ?? []);
    const input = { ...parameters, ...(body === undefined ? {} : { body }) };
    const emulated: EmulatedRequest = {
      state,
      caller,
      version,
      suffix,
      input,
      now: clock.now(),
      rateLimits,
      operations,
    };
    const run = (): unknown => {
      if (isExample) return examples.answer(operationId, emulated, negotiated.version);
      try {
        return behaviourOf(operationId)(emulated);
      } finally {
        // What was done before a refusal is done too.
        options.persist();
      }
    };
    const right = (): Promise<Response> => {
      const data = run();
      return Promise.resolve(answerWith(data, { operationId, operation, negotiated, contract, url, headers: limits }));
    };
    const fault = faults.take(operationId, request.method);
    if (fault === undefined) return right();
    if (fault.latency !== undefined) await sleep(fault.latency, request.signal);
    if (fault.applied === true && fault.answer !== undefined && fault.answer !== "truncated") await right();
    return spoil(fault, right);
  });
  app.notFound(() => errorAnswer(new EmulatedError(404, "RESOURCE_NOT_FOUND", "There is nothing here.")));
  app.onError((error, { env }) => {
    if (error instanceof ConnectionReset) {
      // Without a socket there is no connection to close: the `fetch` fails, as it would.
      if (env.outgoing === undefined) throw error;
      env.outgoing.socket?.destroy();
      return new Response(null, { status: 499, headers: { "x-hono-already-sent": "true" } });
    }
    return errorAnswer(
      error instanceof EmulatedError ? error : new EmulatedError(500, "UNEXPECTED_ERROR", error.message),
    );
  });
  return async (request, bindings = {}) => app.fetch(request, bindings);
}

/** @throws {EmulatedError} 400 for a body that is no JSON */
async function readBody(request: Request, operation: Operation): Promise<unknown> {
  if (operation.body === undefined) return undefined;
  const text = await request.text();
  if (text === "") {
    if (operation.body === "optional") return undefined;
    throw new EmulatedError(400, "MISSING_BODY", "The body is missing.");
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new EmulatedError(400, "MALFORMED_JSON", "The body is no JSON.");
  }
}
